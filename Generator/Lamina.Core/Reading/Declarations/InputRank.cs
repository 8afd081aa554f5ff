using Lamina.Core.Model;
using Lamina.Core.Ops;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Declarations;

/// <summary>
/// An input with a dimension too many or too few, which nearly always is the batch, as PyTorch's shapes have it, or the one channel of a gray picture. It is told where it is
/// written, not at the layer that finds it.
/// </summary>
internal static class InputRank
{
    private const string Forms = "one sample is (channels, height, width), (features), a sequence (channels, length) or a volume (channels, depth, height, width)";

    /// <summary>LAM1008 for a shape that is none of a sample.</summary>
    public static void TellTooMany(Shape shape, Location numbers, ProblemList problems) => problems.AddDeclaration(
        numbers,
        $"The input has {shape.Rank} dimensions, but {Forms}. The batch is free and never written.",
        shape.Rank == 5 && IsWrittenOut(shape, numbers) ? FixProperties.RemoveBatch : null);

    /// <summary>LAM1008 for a first dimension of −1, which stands for the batch elsewhere; false where the first is another number.</summary>
    public static bool TellUnknownBatch(Shape shape, Location numbers, ProblemList problems)
    {
        if (shape.Rank < 2 || shape[0] != -1)
            return false;
        problems.AddDeclaration(
            numbers,
            $"The input's dimension 1 is -1, but each must be at least 1. The batch is free and never written.",
            IsWrittenOut(shape, numbers) ? FixProperties.RemoveBatch : null);
        return true;
    }

    /// <summary>LAM1008 in place of a first layer's complaint about a sequence or a volume; null where the complaint is the layer's own.</summary>
    public static LocatedProblem? Explain(Problem problem, Graph graph, SourceMap sources)
    {
        if (problem.Id != RuleIds.RankMismatch || graph[0].Operator is not Input { Shape: { Rank: 2 or 4 } shape } || graph[problem.Node] is not { Inputs: [0] } first)
            return null;
        var (numbers, layer) = (sources.Nodes[0].Arguments["inputShape"], first);
        var isBatch = shape.Rank == 4 || shape[0] <= 1;
        var meant = new Shape((isBatch ? shape.Dimensions.Skip(1) : shape.Dimensions.Prepend(1)).ToEquatableArray());
        // Only where that helps: a Linear behind a sequence lacks a Flatten.
        if (layer.Operator.Infer(new InferenceContext(layer, [meant])).Problems.Any(other => other.Id == RuleIds.RankMismatch))
            return null;
        var advice = isBatch
            ? "The batch is free and never written."
            : $"A picture of one channel is [Network(1, {shape[0]}, {shape[1]})].";
        var fix = isBatch ? FixProperties.RemoveBatch : FixProperties.AddChannel;
        return LocatedProblem.At(
            RuleIds.Declaration,
            numbers,
            $"The input is a {(shape.Rank == 2 ? "sequence" : "volume")}, {shape}, which '{layer.Name}' ({layer.Operator.Kind}) does not take: {Forms}. {advice}",
            IsWrittenOut(shape, numbers) ? fix : null);
    }

    // Each dimension as an argument of its own, not all as one array.
    private static bool IsWrittenOut(Shape shape, Location numbers) =>
        numbers.SourceTree?.GetText().ToString(numbers.SourceSpan) is { } text && text.IndexOf('[') < 0 && text.IndexOf('{') < 0 && text.Count(letter => letter == ',') == shape.Rank - 1;
}
