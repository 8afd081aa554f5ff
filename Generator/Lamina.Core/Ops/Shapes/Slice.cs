using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>x[..., start:end:step] along <see cref="Dim"/>, as PyTorch slices: negative bounds count from the end, and no end is the dimension's own.</summary>
internal sealed record Slice(int Dim, int Start, int? End, int Step) : Operator
{
    public static Signature<Slice> Signature { get; } = new(nameof(Slice), From)
    {
        Summary = "A part of one dimension, PyTorch's `x[:, start:end:step]`.",
        Shape = "that dimension shorter",
        Takes =
        [
            new("dim", it => it.Dim, "The dimension, counting the batch as 0; negative counts from the end."),
            new("start", it => it.Start, "The first element; negative counts from the end.") { Default = 0 },
            new("end", it => it.End, "Behind the last; negative counts from the end.") { Default = Default.None("the dimension's end") },
            new("step", it => it.Step, "From one to the next, at least 1.") { Default = 1 },
        ],
    };

    public override string Kind => Signature.Kind;

    public override string Stem => "slice";

    public static Slice From(Arguments arguments) => new(arguments.Int("dim"), arguments.Int("start"), arguments.OptionalInt("end"), arguments.Int("step"));

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
