using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit;

/// <summary>
/// Names for the literal places in the arenas: a constant for each tensor of a program, so that the order of the kernels reads as a list of what
/// becomes what.
/// </summary>
internal sealed class Places
{
    private readonly string className;
    private readonly string summary;
    private readonly List<(string Name, long Offset, string Comment)> constants = [];
    private readonly Dictionary<int, string> names = [];

    private Places(string className, string summary)
    {
        this.className = className;
        this.summary = summary;
    }

    /// <summary>Every tensor that has a place in one group's memory.</summary>
    public static Places OfProgram(CompiledProgram program, string className, string when)
    {
        var places = new Places(className, $"Where tensors begin in one group's memory {when}, in floats; each element is 16 samples wide.");
        var taken = new HashSet<string>(Names.OfObject) { className };
        foreach (var tensor in program.Graph.Tensors.Where(tensor => program.Memory.Places[tensor.Id].Exists && !tensor.Primitive.IsView))
            places.Add(tensor.Id, Names.Unique(NameOf(program, tensor), taken), program.Memory.Places[tensor.Id].Offset, tensor.Shape.ToString());
        return places;
    }

    /// <summary>Every parameter; their gradients lie at the same places of an arena of their own.</summary>
    public static Places OfParameters(Graph graph, EquatableArray<PlacedParameter> parameters, string className)
    {
        var places = new Places(className, "Where parameters, and their gradients, begin in their arenas, in floats.");
        var taken = new HashSet<string>(Names.OfObject) { className };
        for (var index = 0; index < parameters.Count; index++)
        {
            var parameter = parameters[index];
            var name = Names.Pascal(graph[parameter.Node].Name) + Names.Pascal(parameter.Spec.Name);
            places.Add(index, Names.Unique(name, taken), parameter.Offset, parameter.Spec.Shape.ToString());
        }

        return places;
    }

    /// <summary>Every tensor that is kept but not trained; counters have no place.</summary>
    public static Places OfBuffers(Graph graph, EquatableArray<PlacedBuffer> buffers, string className)
    {
        var places = new Places(className, "Where tensors that are kept but not trained begin in their arena, in floats.");
        var taken = new HashSet<string>(Names.OfObject) { className };
        for (var index = 0; index < buffers.Count; index++)
        {
            var buffer = buffers[index];
            if (buffer.Spec.IsCounter)
                continue;
            var name = Names.Pascal(graph[buffer.Node].Name) + Names.Pascal(buffer.Spec.Name);
            places.Add(index, Names.Unique(name, taken), buffer.Offset, buffer.Spec.Shape.ToString());
        }

        return places;
    }

    /// <summary>The constant with a place, by the number of the tensor or parameter.</summary>
    public string Constant(int id) => $"{className}.{names[id]}";

    /// <summary>C# for a reference to a tensor, or to a parameter, by its number.</summary>
    public string Ref(string arena, int id) => $"ref At(ref {arena}, {className}.{names[id]})";

    public void Write(CodeWriter code) => Write(code, offset => $"const int {{0}} = {offset}");

    /// <summary>The same as properties of another type than a number.</summary>
    public void Write(CodeWriter code, string type, string from) => Write(code, offset => $"static {type} {{0}} => {from}({offset})");

    private void Write(CodeWriter code, Func<long, string> member)
    {
        code.Summary(summary);
        using (code.Block($"private static class {className}"))
        {
            foreach (var (name, offset, comment) in constants)
                code.Line($"public {member(offset).Replace("{0}", name)}; // {comment}");
        }

        code.Line();
    }

    private static string NameOf(CompiledProgram program, Tensor tensor) => tensor.Primitive switch
    {
        Images => "Images",
        OutputGradient => "OutputGradient",
        _ => TensorNames.Of(tensor, program.Phases[tensor.Id] == Phase.Backward ? "ByData" : ""),
    };

    private void Add(int id, string name, long offset, string comment)
    {
        names.Add(id, name);
        constants.Add((name, offset, comment));
    }
}
