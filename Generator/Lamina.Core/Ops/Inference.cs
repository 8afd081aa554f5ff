using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>What a shape rule gives: a shape, a problem, or neither where an input's own shape is unknown (its root error has been told).</summary>
internal sealed record Inference
{
    private Inference(Shape? shape, Problem? problem)
    {
        Shape = shape;
        Problem = problem;
    }

    public Shape? Shape { get; }

    public Problem? Problem { get; }

    public static Inference Unknown { get; } = new(null, null);

    public static implicit operator Inference(Shape shape) => new(shape, null);

    public static implicit operator Inference(Problem problem) => new(null, problem);
}
