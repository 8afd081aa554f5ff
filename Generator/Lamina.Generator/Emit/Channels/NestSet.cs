namespace Lamina.Generator.Emit.Channels;

/// <summary>The structs of a program's nests with channels in lanes, each once.</summary>
/// <param name="taken">The names of the class that they stand in.</param>
internal sealed class NestSet(HashSet<string> taken)
{
    private readonly Dictionary<string, string> names = []; // by members

    /// <summary>The name of the struct with these members.</summary>
    public string NameOf(string wanted, string members)
    {
        if (!names.TryGetValue(members, out var name))
            names.Add(members, name = Names.Unique(wanted, taken));
        return name;
    }

    public void Write(CodeWriter code)
    {
        foreach (var nest in names)
        {
            using (code.Block($"private readonly struct {nest.Value} : IChannelNest"))
                code.Line(nest.Key.TrimEnd('\n'));
            code.Line();
        }
    }
}
