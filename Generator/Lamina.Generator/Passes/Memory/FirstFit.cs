namespace Lamina.Generator.Passes;

/// <summary>What wants a place in an arena.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Floats">Its length.</param>
/// <param name="First">The first step at which it lives.</param>
/// <param name="Last">The last one.</param>
internal readonly record struct Tenant(int Id, long Floats, int First, int Last);

/// <summary>Places by lifetime: two tenants may share a place if they never live at the same time. The largest are placed first, each as low as it fits.</summary>
internal static class FirstFit
{
    /// <param name="tenants">Those to place.</param>
    /// <param name="place">Is told each one's offset.</param>
    /// <returns>The arena's length.</returns>
    public static long Place(IEnumerable<Tenant> tenants, Action<int, long> place)
    {
        var total = 0L;
        var placed = new List<(Tenant Tenant, long Offset)>(); // by offset
        foreach (var tenant in tenants.OrderByDescending(tenant => tenant.Floats).ThenBy(tenant => tenant.Id))
        {
            var offset = 0L;
            // A plain loop: a network of thousands of layers has as many tenants to look past, for each of them.
            foreach (var (other, at) in placed)
            {
                if (other.First > tenant.Last || tenant.First > other.Last)
                    continue;
                if (offset + tenant.Floats <= at)
                    break;
                offset = Math.Max(offset, at + other.Floats);
            }

            place(tenant.Id, offset);
            placed.Insert(EndOf(placed, offset), (tenant, offset));
            total = Math.Max(total, offset + tenant.Floats);
        }

        return total;
    }

    // Where those end whose offset is at most the given one.
    private static int EndOf(List<(Tenant Tenant, long Offset)> placed, long offset)
    {
        var (first, end) = (0, placed.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (placed[middle].Offset <= offset)
                first = middle + 1;
            else
                end = middle;
        }

        return end;
    }
}
