namespace Lamina.Generator.Emit.ChannelLanes;

/// <summary>The kernels that a network has for itself, each a struct, and each once however many layers have it.</summary>
/// <param name="taken">The names of the class that they stand in.</param>
internal sealed class KernelStructs(HashSet<string> taken)
{
    private readonly Dictionary<(string Implements, bool HasEpilogue, string Members), (string Name, string Summary)> names = [];

    /// <summary>The name of the struct with these members.</summary>
    /// <param name="wanted">Its name, if that is free.</param>
    /// <param name="summary">What it computes.</param>
    /// <param name="implements">The interface.</param>
    /// <param name="hasEpilogue">Whether it has a type parameter E, the formula applied to each result.</param>
    /// <param name="members">Its members.</param>
    public string NameOf(string wanted, string summary, string implements, bool hasEpilogue, string members)
    {
        var key = (implements, hasEpilogue, members);
        if (!names.TryGetValue(key, out var known))
            names.Add(key, known = (Names.Unique(wanted, taken, "_"), summary));
        return known.Name;
    }

    public void Write(CodeWriter code)
    {
        foreach (var kernel in names)
        {
            code.Summary(kernel.Value.Summary);
            code.Line($"private readonly struct {kernel.Value.Name}{(kernel.Key.HasEpilogue ? "<E>" : "")} : {kernel.Key.Implements}");
            using (code.Indent())
            {
                if (kernel.Key.HasEpilogue)
                    code.Line("where E : struct, IEpilogue");
            }

            using (code.Block())
                code.Line(kernel.Key.Members.TrimEnd('\n'));
            code.Line();
        }
    }
}
