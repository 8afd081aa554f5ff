using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit;

/// <summary>Names for formulas: <c>AddReLU</c> for relu(s + A), <c>TanhGradient</c> for s·(1 − A²).</summary>
internal static class EpilogueNames
{
    private static readonly Expression S = new Operand(0);
    private static readonly Expression A = new Operand(1);
    private static readonly Expression B = new Operand(2);

    /// <summary>Derivatives by an activation's result A, times the gradient s.</summary>
    private static readonly (Expression Formula, string Name)[] Gradients =
    [
        (S * (1 - (A * A)), "TanhGradient"),
        (S * (A * (1 - A)), "SigmoidGradient"),
        (new IfGreater(A, 0, S, 0), "ReLUGradient"),
        (new IfGreater(B, 0, S + A, 0), "AddReLUGradient"),
    ];

    /// <summary>The name of a formula that functions and operands say, one after the other; for others the name given.</summary>
    public static string Of(Expression formula, string other)
    {
        foreach (var gradient in Gradients)
        {
            if (gradient.Formula == formula)
                return gradient.Name;
        }

        return Steps(formula) ?? other;
    }

    /// <summary>A name out of the last of the layers that a kernel belongs to: <c>conv1 + silu3</c> is <c>Silu</c>.</summary>
    public static string OfLayers(string origin, bool isGradient)
    {
        var last = origin.Substring(origin.LastIndexOf(Tensor.OriginSeparator, StringComparison.Ordinal) is >= 0 and var at ? at + Tensor.OriginSeparator.Length : 0);
        var name = Names.Short(Names.Pascal(last.Substring(last.LastIndexOf('.') + 1)).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));
        return (name.Length == 0 || name == "_" ? "Formula" : name) + (isGradient ? "Gradient" : "");
    }

    // What is done to s from the inside out; null where a formula reads s more than once or is of another form.
    private static string? Steps(Expression formula) => formula switch
    {
        Operand { Index: 0 } => "",
        Unary unary when Steps(unary.Argument) is { } inner => inner + unary.Function,
        Binary { Function: BinaryFunction.Add, Left: var left, Right: Operand { Index: > 0 } } when Steps(left) is { } inner => inner + "Add",
        Binary { Function: BinaryFunction.Add, Left: Operand { Index: > 0 }, Right: var right } when Steps(right) is { } inner => inner + "Add",
        Binary { Function: BinaryFunction.Multiply, Left: var left, Right: Operand { Index: > 0 } } when Steps(left) is { } inner => inner + "Times",
        Binary { Function: BinaryFunction.Multiply, Left: Operand { Index: > 0 }, Right: var right } when Steps(right) is { } inner => inner + "Times",
        _ => null,
    };
}
