using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Emit.Channels;

/// <summary>Names for the literal places of a program's tensors, so that its kernels read as a list of what becomes what.</summary>
internal sealed class ChannelPlaces
{
    private readonly ChannelProgram program;
    private readonly string className;
    private readonly string summary;
    private readonly Dictionary<int, string> names = [];

    public ChannelPlaces(ChannelProgram program, string className, string summary)
    {
        (this.program, this.className, this.summary) = (program, className, summary);
        var taken = new HashSet<string> { className };
        foreach (var tensor in program.Graph.Tensors.Where(tensor => program.Places[tensor.Id].Exists && tensor.Primitive is not View))
            names.Add(tensor.Id, Names.Unique(NameOf(tensor), taken));
    }

    /// <summary>A reference to a tensor; <c>at</c> are the arenas.</summary>
    public string Ref(int id)
    {
        var (place, isWholeBatch) = Place(id);
        return $"ref at.{(isWholeBatch ? "Batch" : "Memory")}({place})";
    }

    /// <summary>The constant with a tensor's place.</summary>
    public string Constant(int id) => Place(id).Constant;

    public void Write(CodeWriter code)
    {
        code.Summary(summary);
        using (code.Block($"private static class {className}"))
        {
            foreach (var pair in names)
            {
                var place = program.Places[pair.Key];
                code.Line($"public const long {pair.Value} = {place.Offset}; // {program.Graph[pair.Key].Shape}{(place.IsWholeBatch ? ", of the whole batch" : "")}");
            }
        }

        code.Line();
    }

    private (string Constant, bool IsWholeBatch) Place(int id)
    {
        while (program.Graph[id].Primitive is View)
            id = program.Graph[id].Inputs[0];
        return ($"{className}.{names[id]}", program.Places[id].IsWholeBatch);
    }

    private static string NameOf(Tensor tensor) => tensor.Primitive switch
    {
        Images or PixelImages => "Images",
        OutputGradient => "OutputGradient",
        _ => KernelSet.NameOf(tensor, ""),
    };
}
