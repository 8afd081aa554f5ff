using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>x[..., start:end:step] along <see cref="Dim"/>, as PyTorch slices: negative bounds count from the end, and no end is the dimension's own.</summary>
internal sealed record Slice(int Dim, int Start, int? End, int Step) : Operator
{
    public override string Kind => "Slice";

    public override string Stem => "slice";

    public static Slice From(Arguments arguments) => new(arguments.Int("dim"), arguments.Int("start", 0), arguments.OptionalInt("end"), arguments.Int("step", 1));

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) => context.RequireAtLeast("step", Step, 1);

    public override Inference Infer(InferenceContext context)
    {
        if (Axes.Check(context, "dim", Dim) is { } wrong)
            return wrong;
        var shape = context.Input;
        var (axis, size) = (Axes.Of(Dim, shape), shape[Axes.Of(Dim, shape)]);
        if (Start < -size || Start >= size)
            return context.OutOfRange("start", Start, $"from {-size} to {size - 1}, for dimension {Dim} of the {shape} sample from {context.Producer()} has {size} elements");
        if (End is { } end && (end < -size || end > size))
            return context.OutOfRange("end", end, $"from {-size} to {size}, for dimension {Dim} of the {shape} sample from {context.Producer()} has {size} elements");
        var count = Count(size);
        return count > 0
            ? new Shape(shape.Dimensions.Select((each, other) => other == axis ? count : each).ToEquatableArray())
            : context.OutOfRange("end", End!, $"behind start, which is element {From(Start, size)} of {size}");
    }

    public override int Lower(LayerLowering layer)
    {
        var shape = layer.InputShape;
        var axis = Axes.Of(Dim, shape);
        var axes = Axes.All(shape);
        axes[axis] = (axes[axis] * Step) + From(Start, shape[axis]);
        return layer.Builder.Elements(
            "",
            new Shape(shape.Dimensions.Select((size, each) => each == axis ? Count(size) : size).ToEquatableArray()),
            new Operand(0),
            new Read("x", layer.Input, axes));
    }

    private int Count(int size) => (int)Math.Max(0, ((long)From(End ?? size, size) - From(Start, size) + Step - 1) / Step);

    private static int From(int place, int size) => place < 0 ? size + place : place;
}
