using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>Functions that losses are written in, of the few that every target prints.</summary>
internal static class Functions
{
    public static Expression Abs(Expression x) => new Unary(UnaryFunction.Abs, x);

    public static Expression Exp(Expression x) => new Unary(UnaryFunction.Exp, x);

    public static Expression Log(Expression x) => new Unary(UnaryFunction.Log, x);

    public static Expression Sigmoid(Expression x) => new Unary(UnaryFunction.Sigmoid, x);

    /// <summary>ln(1 + eˣ).</summary>
    public static Expression Softplus(Expression x) => new Unary(UnaryFunction.Softplus, x);

    /// <summary>max(0, x).</summary>
    public static Expression Positive(Expression x) => new Unary(UnaryFunction.ReLU, x);

    public static Expression Negative(Expression x) => (Expression)0 - x;

    /// <summary>The larger of x and a number; NaN stays NaN.</summary>
    public static Expression AtLeast(float least, Expression x) => new IfGreater(least, x, least, x);

    /// <summary>x to the power of y, for x from 0 on; 0 to the power of 0 is 1.</summary>
    public static Expression Power(Expression x, Expression y) => Exp(y * Log(AtLeast(1e-37f, x)));
}
