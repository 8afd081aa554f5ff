using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>One layer while it is lowered: what its operator may use to state its forward pass and its gradient.</summary>
internal sealed class LayerLowering(
    TensorBuilder builder,
    Node node,
    bool training,
    IReadOnlyList<int> inputs,
    IReadOnlyDictionary<string, int> parameters,
    IReadOnlyDictionary<string, BufferValue> buffers,
    IReadOnlyList<bool> inputNeedsGradient)
{
    private readonly int[] inputGradients = [.. Enumerable.Repeat(-1, inputs.Count)];

    public TensorBuilder Builder { get; } = builder;

    public Node Node { get; } = node;

    /// <summary>False for the program of inference.</summary>
    public bool IsTraining { get; } = training;

    /// <summary>The layer's inputs.</summary>
    public IReadOnlyList<int> Inputs { get; } = inputs;

    /// <summary>The only input of a unary layer.</summary>
    public int Input => Inputs[0];

    /// <summary>The layer's result, once <see cref="Ops.Operator.Lower"/> has given it.</summary>
    public int Output { get; set; } = -1;

    /// <summary>The gradients stated for the layer's parameters, by the parameter's name.</summary>
    public Dictionary<string, int> ParameterGradients { get; } = [];

    public Shape InputShape => Builder.ShapeOf(Input);

    /// <summary>The layer's parameters by the names of their <see cref="Ops.ParameterSpec"/>s.</summary>
    public IReadOnlyDictionary<string, int> Parameters { get; } = parameters;

    /// <summary>A parameter by the name of its <see cref="Ops.ParameterSpec"/>.</summary>
    public int Parameter(string name) => Parameters[name];

    /// <summary>What a buffer holds, by the name of its <see cref="Ops.BufferSpec"/>; not for counters, which no tensor is computed from.</summary>
    public int Buffer(string name) => Builder.Add(buffers[name]);

    /// <summary>A buffer's number among the network's, for a primitive that writes it.</summary>
    public int BufferNumber(string name) => buffers[name].Index;

    /// <summary>False where nothing trainable lies before that input, as for the first layer: its gradient is not computed.</summary>
    public bool NeedsGradient(int input = 0) => inputNeedsGradient[input];

    /// <summary>States ∂loss/∂input.</summary>
    public void SetInputGradient(int gradient, int input = 0) => inputGradients[input] = gradient;

    /// <summary>The stated ∂loss/∂input, or −1.</summary>
    public int InputGradient(int input) => inputGradients[input];
}
