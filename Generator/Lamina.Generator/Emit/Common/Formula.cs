using System.Globalization;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit;

/// <summary>Element-wise formulas as C# over a vector type <c>V</c>.</summary>
internal static class Formula
{
    /// <summary>The same with a name for what the formula needs more than once: the names' declarations, and the formula.</summary>
    public static (IReadOnlyList<string> Declarations, string Result) ToStatements(Expression expression, IReadOnlyList<string> operands, string letter = "t") =>
        SharedValues.Write(expression, operands, ToCode, letter);

    /// <summary>The formula over the given C# expressions for its operands.</summary>
    public static string ToCode(Expression expression, IReadOnlyList<string> operands)
    {
        var code = Code(expression, operands);
        return expression is Binary ? code.Substring(1, code.Length - 2) : code;
    }

    /// <summary>
    /// Whether the formula is a few instructions: see <c>IEpilogue.IsShort</c>. A tile applies a short formula up to 24 times in line, and what the JIT
    /// inlines into one method is limited.
    /// </summary>
    public static bool IsShort(Expression expression) => Steps(expression) <= 3;

    private static int Steps(Expression expression) => expression switch
    {
        Unary { Function: UnaryFunction.ReLU or UnaryFunction.Abs } single => 1 + Steps(single.Argument),
        Unary => 100, // a polynomial
        Operand { Index: > 0 } => 1, // a load
        Operand or Constant => 0,
        _ => 1 + expression.Parts.Sum(Steps),
    };

    public static string Number(float value) => value switch
    {
        0 => "V.Zero",
        1 => "V.One",
        _ => $"V.Broadcast({Literal(value)})",
    };

    public static string Literal(float value) =>
        float.IsNegativeInfinity(value) ? "float.NegativeInfinity" : float.IsPositiveInfinity(value) ? "float.PositiveInfinity" : float.IsNaN(value) ? "float.NaN" : value.ToString("R", CultureInfo.InvariantCulture) + "f";

    private static string Code(Expression expression, IReadOnlyList<string> operands) => expression switch
    {
        Operand operand => operands[operand.Index],
        Constant constant => Number(constant.Value),
        Unary { Function: UnaryFunction.Sqrt or UnaryFunction.Abs } plain => $"V.{plain.Function}({Argument(plain.Argument, operands)})",
        Unary unary => $"VectorMath.{unary.Function}({Argument(unary.Argument, operands)})",
        Binary { Function: BinaryFunction.Add } sum => $"({Code(sum.Left, operands)} + {Code(sum.Right, operands)})",
        Binary { Function: BinaryFunction.Subtract } difference => $"({Code(difference.Left, operands)} - {Code(difference.Right, operands)})",
        Binary { Function: BinaryFunction.Multiply } product => $"({Code(product.Left, operands)} * {Code(product.Right, operands)})",
        Binary { Function: BinaryFunction.Divide } ratio => $"({Code(ratio.Left, operands)} / {Code(ratio.Right, operands)})",
        IfEqual choice =>
            $"V.IfEqual({Argument(choice.Left, operands)}, {Argument(choice.Right, operands)}, {Argument(choice.Then, operands)}, {Argument(choice.Otherwise, operands)})",
        IfGreater choice =>
            $"V.IfGreater({Argument(choice.Left, operands)}, {Argument(choice.Right, operands)}, {Argument(choice.Then, operands)}, {Argument(choice.Otherwise, operands)})",
        _ => throw new InvalidOperationException($"No code for {expression}."),
    };

    private static string Argument(Expression expression, IReadOnlyList<string> operands) => ToCode(expression, operands);
}
