using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Programs;

/// <summary>Names for the places of a program's tensors, so that it reads as a list of what becomes what.</summary>
internal sealed class TensorPlaces
{
    private readonly TensorGraph graph;
    private readonly TensorPlace[] places;
    private readonly string className;
    private readonly string summary;
    private readonly Dictionary<int, string> names = [];

    /// <param name="graph">The program's tensors.</param>
    /// <param name="places">Where each lies.</param>
    /// <param name="backward">Those of the backward pass.</param>
    /// <param name="className">The name of the class with the places.</param>
    /// <param name="summary">What it says of itself.</param>
    public TensorPlaces(TensorGraph graph, TensorPlace[] places, IReadOnlyList<int> backward, string className, string summary)
    {
        (this.graph, this.places, this.className, this.summary) = (graph, places, className, summary);
        var taken = new HashSet<string>(Names.OfObject) { className };
        var isBackward = new HashSet<int>(backward);
        foreach (var tensor in graph.Tensors.Where(tensor => places[tensor.Id].Exists && tensor.Primitive is not View))
        {
            var wanted = tensor.Primitive switch
            {
                Images or PixelImages => "Images",
                OutputGradient => "OutputGradient",
                _ => TensorNames.Of(tensor, isBackward.Contains(tensor.Id) ? "ByData" : ""),
            };
            names.Add(tensor.Id, Names.Unique(wanted, taken));
        }
    }

    /// <summary>The member with the place of a tensor, or of what it is a view of.</summary>
    public string NameOf(int id) => $"{className}.{names[graph.Storage(id)]}";

    /// <summary>Whether a tensor lies among those of the whole batch.</summary>
    public bool IsWholeBatch(int id) => places[graph.Storage(id)].IsWholeBatch;

    /// <summary>Writes the class.</summary>
    /// <param name="code">Receives it.</param>
    /// <param name="member">A member out of its name and place.</param>
    public void Write(CodeWriter code, Func<string, TensorPlace, string> member)
    {
        code.Summary(summary);
        using (code.Block($"private static class {className}"))
        {
            foreach (var pair in names)
                code.Line($"public {member(pair.Value, places[pair.Key])}; // {graph[pair.Key].Shape}");
        }

        code.Line();
    }
}
