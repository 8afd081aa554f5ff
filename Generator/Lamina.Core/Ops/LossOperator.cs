namespace Lamina.Core.Ops;

/// <summary>A loss at the end of a declaration. It reads the network's output and a target, and its value is one number.</summary>
internal abstract record LossOperator : Operator
{
    public override string Stem => "loss";
}

/// <summary>PyTorch's <c>reduction</c>, less 'none': training needs one number.</summary>
internal enum Reduction
{
    Mean,
    Sum,
}

internal static class Reductions
{
    public static Reduction Parse(Arguments arguments) => arguments.Enum("reduction", "Mean") switch
    {
        "Mean" => Reduction.Mean,
        "Sum" => Reduction.Sum,
        var other => throw new InvalidArgumentException("reduction", $"reduction has no member '{other}'"),
    };
}
