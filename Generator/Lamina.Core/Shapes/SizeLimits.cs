using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>
/// LAM1005 where a layer is right but larger than a program can hold: nearly always a number mistyped. Offsets into an arena have 31 bits, and the
/// activations of sixteen samples stand side by side.
/// </summary>
internal static class SizeLimits
{
    /// <summary>Elements of one sample between two layers.</summary>
    public const long MostElements = int.MaxValue / 16;

    /// <summary>Elements of all parameters together.</summary>
    public const long MostParameters = int.MaxValue / 16 * 15L;

    private const long MostPlaces = 1 << 20;

    private const long MostCompared = 1 << 24;

    /// <summary>What is wrong with the size of a layer's output or of its parameters, or null.</summary>
    public static Problem? Check(InferenceContext context, Shape output)
    {
        if (output.Size > MostElements)
        {
            return TooLarge(
                context,
                $"{(context.Node.Operator is Input ? "The input" : context.Me)} gives {output} = {Number(output.Size)} numbers a sample, but a layer can give at most {Number(MostElements)}.",
                context.Node.Operator is Input ? "inputShape" : null);
        }

        foreach (var parameter in context.Node.Operator.Parameters(context.Inputs))
        {
            if (parameter.Shape.Size > MostParameters)
            {
                return TooLarge(
                    context,
                    $"{context.Me} has a {parameter.Name} of {parameter.Shape} = {Number(parameter.Shape.Size)} numbers, but a network's parameters can be at most {Number(MostParameters)} together.");
            }
        }

        return null;
    }

    /// <summary>What is wrong with a layer that pads its map to this size before it slides a window over it, or null.</summary>
    /// <param name="does">What it does to the map, as the message says it.</param>
    /// <param name="argument">The argument that says how large.</param>
    public static Problem? CheckPadded(InferenceContext context, long height, long width, string does = "pads", string argument = "padding")
    {
        // A side at a time: the product of all three may not fit 64 bits.
        var most = MostElements / context.Input.Channels;
        return height <= most && width <= most / height
            ? null
            : TooLarge(
                context,
                $"{context.Me} {does} the {context.Input} map to {context.Input.Channels}×{height}×{width} numbers a sample, but a layer can hold at most {Number(MostElements)}.",
                argument);
    }

    /// <summary>What is wrong with a layer whose reads along an axis are listed place by place, or null.</summary>
    /// <param name="argument">The argument that asks for so many.</param>
    /// <param name="places">Places along one axis, with all that is read at each.</param>
    /// <param name="greatest">The greatest number that they are computed with.</param>
    public static Problem? CheckPlaces(InferenceContext context, string argument, long places, long greatest) =>
        places <= MostPlaces && greatest <= int.MaxValue
            ? null
            : TooLarge(context, $"{context.Me} reads {Number(places)} places along one axis of the {context.Input} input, but at most {Number(MostPlaces)} can be listed.", argument);

    /// <summary>What is wrong with a maximum over this many numbers, or null: which of them is the greatest is kept as a float.</summary>
    public static Problem? CheckCompared(InferenceContext context, string argument, double terms) =>
        terms <= MostCompared
            ? null
            : TooLarge(context, $"{context.Me} compares {Number((long)terms)} numbers for each of its results, but at most {Number(MostCompared)} can be told apart.", argument);

    /// <summary>What is wrong with a window that reaches over this many pixels, or null.</summary>
    public static Problem? CheckReach(InferenceContext context, long pixels, string argument) =>
        pixels <= MostElements
            ? null
            : TooLarge(
                context,
                $"{context.Me} has a window that reaches over {Number(pixels)} pixels, but a layer can hold at most {Number(MostElements)}.",
                argument);

    /// <summary>The layer at which the parameters of the whole network become too many, or null.</summary>
    public static Problem? CheckTotal(Graph graph, IReadOnlyList<Shape?> shapes)
    {
        var total = 0L;
        foreach (var node in graph.Nodes)
        {
            if (shapes[node.Id] is null || node.Inputs.Any(input => shapes[input] is null))
                continue;
            var context = new InferenceContext(node, [.. node.Inputs.Select(input => shapes[input]!)]);
            total += node.Operator.Parameters(context.Inputs).Sum(parameter => parameter.Shape.Size);
            if (total > MostParameters)
            {
                return TooLarge(
                    context,
                    $"With {context.Me}, the network has {Number(total)} parameters, but it can have at most {Number(MostParameters)}.");
            }
        }

        return null;
    }

    private static Problem TooLarge(InferenceContext context, string message, string? argument = null) =>
        new(RuleIds.ArgumentOutOfRange, context.Node.Id, argument, message, context.Node.Inputs);

    private static string Number(long number) =>
        number == long.MaxValue ? "over 9·10¹⁸" : number.ToString("N0", CultureInfo.InvariantCulture);
}
