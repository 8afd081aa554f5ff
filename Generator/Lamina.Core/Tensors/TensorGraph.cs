using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>A value of the lowered program.</summary>
/// <param name="Id">Its index in the graph.</param>
/// <param name="Primitive">How it is computed.</param>
/// <param name="Inputs">Ids of earlier tensors.</param>
/// <param name="Shape">Of one sample, or of the parameter.</param>
/// <param name="Origin">The layers it comes from, for comments: <c>conv1 + tanh1</c>.</param>
internal sealed record Tensor(int Id, Primitive Primitive, EquatableArray<int> Inputs, Shape Shape, string Origin)
{
    /// <summary>Stands between the layers of an <see cref="Origin"/>.</summary>
    public const string OriginSeparator = " + ";

    /// <summary>What is computed before a fused formula; the primitive itself where nothing is fused.</summary>
    public Primitive Anchor => Primitive is Fused fused ? fused.Anchor : Primitive;

    /// <summary>How many of the inputs <see cref="Anchor"/> reads; a fused formula reads those behind them.</summary>
    public int AnchorInputs => Primitive is Fused fused ? fused.AnchorInputs : Inputs.Count;

    /// <summary>Of a program with channels in lanes: whether the map's rows lie in lanes instead.</summary>
    public bool InRows { get; init; }
}

/// <summary>Where the gradient of a parameter is found.</summary>
internal readonly record struct ParameterGradient(int Parameter, int Tensor);

/// <summary>
/// A lowered program: tensors in topological order. Forward alone, or with the backward pass behind it.
/// </summary>
/// <param name="Tensors">All tensors; <c>Tensors[i].Id == i</c>.</param>
/// <param name="Output">The network's output.</param>
/// <param name="Gradients">The parameters' gradients; empty for inference.</param>
internal sealed record TensorGraph(EquatableArray<Tensor> Tensors, int Output, EquatableArray<ParameterGradient> Gradients)
{
    public Tensor this[int id] => Tensors[id];

    /// <summary>The tensor whose memory <paramref name="id"/> is: itself, or what a view looks at.</summary>
    public int Storage(int id)
    {
        while (Tensors[id].Primitive.IsView)
            id = Tensors[id].Inputs[0];
        return id;
    }
}
