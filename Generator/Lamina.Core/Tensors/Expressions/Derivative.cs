namespace Lamina.Core.Tensors;

/// <summary>The derivative of a formula by one of its operands, by the rules of calculus, simplified as it is made.</summary>
internal static class Derivative
{
    /// <summary>∂expression/∂operand. Where a comparison decides, the derivative is that of the branch taken, as PyTorch has it.</summary>
    public static Expression Of(Expression expression, int operand) => expression switch
    {
        Operand same => same.Index == operand ? 1 : 0,
        Constant or Position => 0,
        Unary unary => Times(Of(unary), Of(unary.Argument, operand)),
        Binary binary => Of(binary, operand),
        IfGreater choice => Chosen(choice, Of(choice.Then, operand), Of(choice.Otherwise, operand)),
        IfEqual choice => Chosen(choice, Of(choice.Then, operand), Of(choice.Otherwise, operand)),
        _ => throw new InvalidOperationException($"No derivative of {expression}."),
    };

    /// <summary>a·b without factors that change nothing; a factor that is 0 or 1 by a comparison becomes the comparison of the product.</summary>
    public static Expression Times(Expression a, Expression b) => (a, b) switch
    {
        (Constant { Value: 0 }, _) or (_, Constant { Value: 0 }) => 0,
        (Constant { Value: 1 }, _) => b,
        (_, Constant { Value: 1 }) => a,
        (Constant left, Constant right) => left.Value * right.Value,
        (_, Binary { Function: BinaryFunction.Divide, Left: Constant { Value: 1 } } inverse) => a / inverse.Right,
        (_, IfGreater { Then: Constant, Otherwise: Constant } mask) => new IfGreater(mask.Left, mask.Right, Times(a, mask.Then), Times(a, mask.Otherwise)),
        (_, IfGreater { Otherwise: Constant { Value: 0 } } mask) => new IfGreater(mask.Left, mask.Right, Times(a, mask.Then), 0),
        (_, IfGreater { Then: Constant { Value: 0 } } mask) => new IfGreater(mask.Left, mask.Right, 0, Times(a, mask.Otherwise)),
        (_, IfEqual { Then: Constant, Otherwise: Constant } mask) => new IfEqual(mask.Left, mask.Right, Times(a, mask.Then), Times(a, mask.Otherwise)),
        _ => a * b,
    };

    public static Expression Plus(Expression a, Expression b) => (a, b) switch
    {
        (Constant { Value: 0 }, _) => b,
        (_, Constant { Value: 0 }) => a,
        (Constant left, Constant right) => left.Value + right.Value,
        _ => a + b,
    };

    private static Expression Minus(Expression a, Expression b) => (a, b) switch
    {
        (_, Constant { Value: 0 }) => a,
        (Constant left, Constant right) => left.Value - right.Value,
        _ => a - b,
    };

    // By the argument. What the function's own value says is said by it: the emitters compute that once, and a kept result serves in its place.
    private static Expression Of(Unary f) => f.Function switch
    {
        UnaryFunction.Tanh => (Expression)1 - (f * f),
        UnaryFunction.Sigmoid => f * ((Expression)1 - f),
        UnaryFunction.ReLU => new IfGreater(f, 0, 1, 0),
        UnaryFunction.Exp => f,
        UnaryFunction.Expm1 => f + 1,
        UnaryFunction.Log => (Expression)1 / f.Argument,
        UnaryFunction.Softplus => new Unary(UnaryFunction.Sigmoid, f.Argument),
        UnaryFunction.Sqrt => (Expression)0.5f / f,
        UnaryFunction.Abs => new IfGreater(f.Argument, 0, 1, new IfGreater(0, f.Argument, -1, 0)),
        _ => throw new InvalidOperationException($"No derivative of {f.Function}."),
    };

    private static Expression Of(Binary f, int operand)
    {
        var (left, right) = (Of(f.Left, operand), Of(f.Right, operand));
        return f.Function switch
        {
            BinaryFunction.Add => Plus(left, right),
            BinaryFunction.Subtract => Minus(left, right),
            BinaryFunction.Multiply => Plus(Times(f.Right, left), Times(f.Left, right)),
            BinaryFunction.Divide when right is Constant { Value: 0 } => left is Constant { Value: 0 } ? 0 : left / f.Right,
            BinaryFunction.Divide => Minus(left is Constant { Value: 0 } ? 0 : left / f.Right, Times(right, f / f.Right)),
            _ => throw new InvalidOperationException($"No derivative of {f.Function}."),
        };
    }

    private static Expression Chosen(Expression choice, Expression then, Expression otherwise) =>
        then == otherwise && then is Constant ? then : choice.With([choice.Parts[0], choice.Parts[1], then, otherwise]);
}
