namespace Lamina.Generator.Emit.Channels;

/// <summary>The structs of a program's nests with channels in lanes, each once.</summary>
internal sealed class NestSet
{
    private readonly Dictionary<string, string> names = []; // by members
    private readonly HashSet<string> taken = [];

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
