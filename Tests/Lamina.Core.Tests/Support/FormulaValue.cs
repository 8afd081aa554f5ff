using Lamina.Core.Tensors;

namespace Lamina.Core.Tests.Support;

/// <summary>The value of a formula, in doubles and as it is written.</summary>
internal static class FormulaValue
{
    public static double Of(Expression formula, params double[] operands) => Of(formula, operands, []);

    /// <param name="formula">The formula.</param>
    /// <param name="operands">Its operands.</param>
    /// <param name="loops">The loops that its positions depend on.</param>
    public static double Of(Expression formula, IReadOnlyList<double> operands, IReadOnlyList<int> loops)
    {
        return formula switch
        {
            Operand operand => operands[operand.Index],
            Constant constant => constant.Value,
            Position position => position.Of.Evaluate(loops),
            Unary unary => Of(unary.Function, Value(unary.Argument)),
            Binary { Function: BinaryFunction.Add } sum => Value(sum.Left) + Value(sum.Right),
            Binary { Function: BinaryFunction.Subtract } difference => Value(difference.Left) - Value(difference.Right),
            Binary { Function: BinaryFunction.Multiply } product => Value(product.Left) * Value(product.Right),
            Binary { Function: BinaryFunction.Divide } ratio => Value(ratio.Left) / Value(ratio.Right),
            IfGreater choice => Value(choice.Left) > Value(choice.Right) ? Value(choice.Then) : Value(choice.Otherwise),
            IfEqual choice => Value(choice.Left) == Value(choice.Right) ? Value(choice.Then) : Value(choice.Otherwise),
            _ => throw new NotSupportedException($"{formula}"),
        };

        double Value(Expression part) => Of(part, operands, loops);
    }

    private static double Of(UnaryFunction function, double x) => function switch
    {
        UnaryFunction.Tanh => Math.Tanh(x),
        UnaryFunction.Sigmoid => 1 / (1 + Math.Exp(-x)),
        UnaryFunction.ReLU => Math.Max(0, x),
        UnaryFunction.Exp => Math.Exp(x),
        UnaryFunction.Expm1 => Math.Abs(x) < 1e-5 ? x + (x * x / 2) : Math.Exp(x) - 1,
        UnaryFunction.Log => Math.Log(x),
        UnaryFunction.Softplus => Math.Max(0, x) + Math.Log(1 + Math.Exp(-Math.Abs(x))),
        UnaryFunction.Sqrt => Math.Sqrt(x),
        UnaryFunction.Abs => Math.Abs(x),
        _ => throw new NotSupportedException($"{function}"),
    };
}
