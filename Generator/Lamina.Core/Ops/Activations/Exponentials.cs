using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// What softmax and its logarithm are made of, along one axis: the greatest element, and the sum of the exponentials of what lies below it, none of which can overflow.
/// </summary>
/// <param name="Term">exp(x − greatest), of operands 0 and 1.</param>
/// <param name="X">Operand 0.</param>
/// <param name="Greatest">Operand 1.</param>
/// <param name="Sum">Operand 2.</param>
internal sealed record Exponentials(Expression Term, Read X, Read Greatest, Read Sum)
{
    public static Exponentials Along(TensorBuilder builder, int x, int axis)
    {
        var shape = builder.ShapeOf(x);
        var reduced = Axes.Reduced(shape, axis);
        Index[] over = Axes.Over(shape, axis);
        var greatest = builder.Nest("Greatest", reduced, Reducer.Max, [shape[axis]], new Operand(0), new Read("x", x, over));
        var term = new Unary(UnaryFunction.Exp, new Operand(0) - new Operand(1));
        var sum = builder.Nest("Sum", reduced, Reducer.Sum, [shape[axis]], term, new Read("x", x, over), new Read("greatest", greatest, Axes.All(reduced)));
        return new(term, new Read("x", x, Axes.All(shape)), new Read("greatest", greatest, Axes.Along(shape, axis)), new Read("sum", sum, Axes.Along(shape, axis)));
    }
}
