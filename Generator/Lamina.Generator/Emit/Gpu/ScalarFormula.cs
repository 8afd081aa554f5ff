using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Element-wise formulas as C# over single floats.</summary>
internal static class ScalarFormula
{
    /// <summary>The same with a name for what the formula needs more than once: the names' declarations, and the formula.</summary>
    public static (IReadOnlyList<string> Declarations, string Result) ToStatements(Expression expression, IReadOnlyList<string> operands, string letter = "t") =>
        SharedValues.Write(expression, operands, ToCode, letter);

    /// <summary>The formula over the given C# expressions for its operands.</summary>
    public static string ToCode(Expression expression, IReadOnlyList<string> operands)
    {
        var code = Code(expression, operands);
        return expression is Binary or IfGreater or IfEqual ? code.Substring(1, code.Length - 2) : code;
    }

    private static string Code(Expression expression, IReadOnlyList<string> operands) => expression switch
    {
        Operand operand => operands[operand.Index],
        Constant constant => Formula.Literal(constant.Value),
        Unary unary => $"DeviceMath.{unary.Function}({ToCode(unary.Argument, operands)})",
        Binary binary => $"({Code(binary.Left, operands)} {Sign(binary.Function)} {Code(binary.Right, operands)})",
        IfGreater choice =>
            $"({Code(choice.Left, operands)} > {Code(choice.Right, operands)} ? {Code(choice.Then, operands)} : {Code(choice.Otherwise, operands)})",
        IfEqual choice =>
            $"({Code(choice.Left, operands)} == {Code(choice.Right, operands)} ? {Code(choice.Then, operands)} : {Code(choice.Otherwise, operands)})",
        _ => throw new InvalidOperationException($"No code for {expression}."),
    };

    private static char Sign(BinaryFunction function) => function switch
    {
        BinaryFunction.Add => '+',
        BinaryFunction.Subtract => '-',
        BinaryFunction.Multiply => '*',
        BinaryFunction.Divide => '/',
        _ => throw new InvalidOperationException($"No sign for {function}."),
    };
}
