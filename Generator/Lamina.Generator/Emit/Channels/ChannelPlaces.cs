using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Emit.Channels;

/// <summary>Names for the literal places of a program's tensors, so that its kernels read as a list of what becomes what.</summary>
internal sealed class ChannelPlaces
{
    private readonly TensorGraph graph;
    private readonly ChannelPlace[] places;
    private readonly string className;
    private readonly string summary;
    private readonly Dictionary<int, string> names = [];

    public ChannelPlaces(TensorGraph graph, ChannelPlace[] places, string className, string summary)
    {
        (this.graph, this.places, this.className, this.summary) = (graph, places, className, summary);
        var taken = new HashSet<string> { className };
        foreach (var tensor in graph.Tensors.Where(tensor => places[tensor.Id].Exists && tensor.Primitive is not View))
            names.Add(tensor.Id, Names.Unique(NameOf(tensor), taken));
    }

    /// <summary>The name of the class with the places: that of the program.</summary>
    public string Program => className;

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
                var place = places[pair.Key];
                code.Line($"public const long {pair.Value} = {place.Offset}; // {graph[pair.Key].Shape}{(place.IsWholeBatch ? ", of the whole batch" : "")}");
            }
        }

        code.Line();
    }

    /// <summary>The constant with a tensor's place, and whether that is among those of the whole batch.</summary>
    public (string Constant, bool IsWholeBatch) Place(int id)
    {
        id = graph.Storage(id);
        return ($"{className}.{names[id]}", places[id].IsWholeBatch);
    }

    private static string NameOf(Tensor tensor) => tensor.Primitive switch
    {
        Images or PixelImages => "Images",
        OutputGradient => "OutputGradient",
        _ => KernelSet.NameOf(tensor, ""),
    };
}
