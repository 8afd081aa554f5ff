namespace Lamina.Generator.Emit.ChannelLanes;

/// <summary>The literal strides of kernels whose maps have rows in lanes, each set a type of its own, which the JIT folds into the register tiles.</summary>
/// <param name="taken">The names of the class that they stand in.</param>
internal sealed class RowStrides(HashSet<string> taken)
{
    private readonly Dictionary<string, string> names = []; // by what is written of them
    private readonly List<string> types = [];

    /// <summary>The name of the type that <paramref name="write"/> writes when it is given one.</summary>
    public string NameOf(string wanted, Action<CodeWriter, string> write)
    {
        var body = Written("");
        if (names.TryGetValue(body, out var known))
            return known;
        var name = Names.Unique(wanted, taken, "_");
        names.Add(body, name);
        types.Add(Written(name));
        return name;

        string Written(string type)
        {
            var code = new CodeWriter();
            write(code, type);
            return code.ToString();
        }
    }

    public void Write(CodeWriter code)
    {
        foreach (var type in types)
            code.Line(type.TrimEnd('\n') + "\n");
    }
}
