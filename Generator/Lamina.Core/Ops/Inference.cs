using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>What a shape rule gives: a shape, problems, or neither where an input's own shape is unknown (its root error has been told).</summary>
internal sealed record Inference
{
    private Inference(Shape? shape, EquatableArray<Problem> problems)
    {
        Shape = shape;
        Problems = problems;
    }

    public Shape? Shape { get; }

    public EquatableArray<Problem> Problems { get; }

    public static Inference Unknown { get; } = new(null, default(EquatableArray<Problem>));

    public static Inference Wrong(IEnumerable<Problem> problems) => new(null, problems.ToEquatableArray());

    public static implicit operator Inference(Shape shape) => new(shape, default(EquatableArray<Problem>));

    public static implicit operator Inference(Problem problem) => new(null, EquatableArray<Problem>.Of(problem));
}
