using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>What a shape rule may look at, and the ways in which it may complain.</summary>
/// <param name="Node">The node under inference.</param>
/// <param name="Inputs">Its inputs' shapes: all known, or empty while arguments alone are checked.</param>
internal sealed record InferenceContext(Node Node, IReadOnlyList<Shape> Inputs)
{
    /// <summary>The only input of a unary operator.</summary>
    public Shape Input => Inputs[0];

    /// <summary>How messages name the failing node: <c>'fc1' (Linear)</c>.</summary>
    public string Me => $"'{Node.Name}' ({Node.Operator.Kind})";

    /// <summary>How messages name the producer of an input.</summary>
    public string Producer(int input = 0) => Problem.Reference(Node.Inputs[input]);

    /// <summary>LAM1001.</summary>
    public Problem RankMismatch(string expected, string explanation) => new(
        RuleIds.RankMismatch,
        Node.Id,
        null,
        $"{Me} expects {expected} but receives {Input} from {Producer()}.\n{explanation}",
        Node.Inputs);

    /// <summary>LAM1002.</summary>
    public Problem SizeMismatch(string message, string? argument = null) => new(RuleIds.SizeMismatch, Node.Id, argument, message, Node.Inputs);

    /// <summary>LAM1003.</summary>
    public Problem WindowDoesNotFit(string argument, string message) => new(RuleIds.WindowDoesNotFit, Node.Id, argument, message, Node.Inputs);

    /// <summary>LAM1004.</summary>
    public Problem NotDivisible(string argument, string message) => new(RuleIds.NotDivisible, Node.Id, argument, message, Node.Inputs);

    /// <summary>LAM1005.</summary>
    public Problem OutOfRange(string argument, object value, string requirement) => new(
        RuleIds.ArgumentOutOfRange,
        Node.Id,
        argument,
        $"{Me}: {argument} is {value}, but must be {requirement}.",
        default);

    /// <summary>LAM1005 unless both parts are at least <paramref name="minimum"/>.</summary>
    public IEnumerable<Problem> RequireAtLeast(string argument, Size2d value, int minimum) =>
        value.Height < minimum || value.Width < minimum ? [OutOfRange(argument, value, $"at least {minimum}")] : [];

    /// <summary>LAM1005 unless at least <paramref name="minimum"/>.</summary>
    public IEnumerable<Problem> RequireAtLeast(string argument, int value, int minimum) =>
        value < minimum ? [OutOfRange(argument, value, $"at least {minimum}")] : [];

    /// <summary>LAM1005 for what is no number or beyond those that a float holds.</summary>
    public IEnumerable<Problem> RequireFinite(string argument, double value) =>
        float.IsNaN((float)value) || float.IsInfinity((float)value) ? [OutOfRange(argument, value, "a finite number")] : [];

    /// <summary>LAM1005 unless what is added to a variance is above 0 and below 1.</summary>
    public IEnumerable<Problem> RequireEpsilon(double value) =>
        value is > 0 and < 1 ? [] : [OutOfRange("eps", value, "above 0 and below 1, for it only keeps the root of the variance from being 0")];
}
