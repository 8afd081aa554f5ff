using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Tensors;

/// <summary>
/// States a lowered program. What has been stated once is not stated twice: the same primitive over the same inputs is the same tensor, so that a
/// gradient may ask again for what the forward pass has made. Gradients of parameters are the exception: two layers whose outputs are added may have
/// the same, yet each has its own place in the arena.
/// </summary>
internal sealed class TensorBuilder
{
    private readonly List<Tensor> tensors = [];
    private readonly Dictionary<(Primitive, EquatableArray<int>), int> known = [];

    /// <summary>The layer whose lowering or gradient is being stated; goes into comments.</summary>
    public string Origin { get; set; } = "";

    public Tensor this[int tensor] => tensors[tensor];

    public Shape ShapeOf(int tensor) => tensors[tensor].Shape;

    public int Add(Primitive primitive, params int[] inputs)
    {
        if (primitive is Nest nest)
            primitive = nest.WithoutSingleTurns();
        var key = (primitive, EquatableArray<int>.Of(inputs));
        if (!primitive.IsParameterGradient && known.TryGetValue(key, out var same))
            return same;
        var id = tensors.Count;
        tensors.Add(new(id, primitive, key.Item2, primitive.Result(inputs.Select(ShapeOf).ToArray()), Origin));
        known[key] = id;
        return id;
    }

    public int Pointwise(Expression body, params int[] inputs) => Add(new Pointwise(body), inputs);

    /// <summary>A nest over a domain: see <see cref="Tensors.Nest"/>.</summary>
    public int Nest(string label, Shape domain, Reducer reducer, IEnumerable<Extent> over, Expression body, params Read[] reads) =>
        Nest(label, domain, reducer, over, body, [], reads);

    /// <summary>The same with terms that do not always count.</summary>
    public int Nest(string label, Shape domain, Reducer reducer, IEnumerable<Extent> over, Expression body, IEnumerable<Guard> guards, params Read[] reads) => Add(
        new Nest(
            domain,
            over.ToEquatableArray(),
            reducer,
            guards.ToEquatableArray(),
            body,
            reads.Select(read => new Access(read.Name, read.Axes.ToEquatableArray(), read.Outside, IsShared(read.Tensor))).ToEquatableArray(),
            label),
        [.. reads.Select(read => read.Tensor)]);

    /// <summary>The same without a reduction: one formula of what is read for each element.</summary>
    public int Elements(string label, Shape domain, Expression body, params Read[] reads) => Nest(label, domain, Reducer.None, [], body, reads);

    /// <summary>Padding; nothing where there is nothing to pad.</summary>
    public int Pad(int x, Size2d before, Size2d after, Size2d interior = default, PaddingMode mode = PaddingMode.Zeros, float value = 0) =>
        before == 0 && after == 0 && interior == 0 ? x : Add(new Pad(before, after, interior, mode, value), x);

    public int View(int x, Shape shape) => ShapeOf(x) == shape ? x : Add(new View(shape), x);

    private bool IsShared(int tensor) => tensors[tensor].Primitive is ParameterValue or BufferValue or ConstantValue;

    public TensorGraph Build(int output, IEnumerable<ParameterGradient> gradients) =>
        new(tensors.ToEquatableArray(), output, gradients.ToEquatableArray());
}

/// <summary>An input of a nest while that is stated.</summary>
/// <param name="Name">As comments name it.</param>
/// <param name="Tensor">The input.</param>
/// <param name="Axes">Where it is read, along each of its axes.</param>
internal readonly record struct Read(string Name, int Tensor, params Index[] Axes)
{
    /// <summary>What is read where an index leaves the input.</summary>
    public float? Outside { get; init; }
}
