using Lamina.Core.Tensors;

namespace Lamina.Generator.Passes;

/// <summary>Where every tensor of a program lies.</summary>
/// <param name="Places">By tensor id.</param>
/// <param name="BatchFloats">Length of the arena's part for the whole batch.</param>
/// <param name="SampleFloats">Length of the arena's other part: for each sample, or for each group of samples where these are computed one after the other.</param>
internal sealed record MemoryPlan(TensorPlace[] Places, long BatchFloats, long SampleFloats)
{
    /// <summary>The inputs of a concatenation that are not in their place already, with their first channels.</summary>
    public IEnumerable<(Tensor Input, int FirstChannel)> CopiedInputs(TensorGraph graph, Tensor concat, MemoryRules rules)
    {
        var first = 0;
        foreach (var input in concat.Inputs.Select(id => graph[id]))
        {
            if (rules.OffsetOf(concat.Shape, first) is not { } offset || Places[input.Id] != Places[concat.Id] with { Offset = Places[concat.Id].Offset + offset })
                yield return (input, first);
            first += input.Shape[0];
        }
    }
}
