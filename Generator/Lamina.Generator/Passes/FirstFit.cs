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
            foreach (var (other, at) in placed.Where(other => other.Tenant.First <= tenant.Last && tenant.First <= other.Tenant.Last))
            {
                if (offset + tenant.Floats <= at)
                    break;
                offset = Math.Max(offset, at + other.Floats);
            }

            place(tenant.Id, offset);
            var next = placed.FindIndex(other => other.Offset > offset);
            placed.Insert(next < 0 ? placed.Count : next, (tenant, offset));
            total = Math.Max(total, offset + tenant.Floats);
        }

        return total;
    }
}
