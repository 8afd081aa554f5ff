using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// A loss at the end of a declaration. It reads the network's output and a target, and its value is one number: Σ over the batch of what a sample gives, divided by what
/// its <see cref="Reduction"/> says.
/// </summary>
internal abstract record LossOperator(Reduction Reduction) : Operator
{
    public override string Stem => "loss";

    /// <summary>The arguments as the runtime's class of the same name has them.</summary>
    public abstract IEnumerable<LossSetting> Settings { get; }

    /// <summary>The reductions that it has.</summary>
    public virtual IReadOnlyList<Reduction> Reductions => [Reduction.Mean, Reduction.Sum];

    /// <summary>States the loss of a sample and its gradient among the tensors of a graph, from the same formula that the runtime's class is printed from.</summary>
    /// <param name="builder">The graph.</param>
    /// <param name="output">What the loss reads.</param>
    /// <param name="target">A <see cref="Tensors.Target"/>.</param>
    public abstract LossTensors State(TensorBuilder builder, int output, int target);

    protected LossSetting ReductionSetting => new("Reduction", Reduction, Reduction.Mean);

    public override IEnumerable<Problem> CheckArguments(InferenceContext context) =>
        Reductions.Contains(Reduction) ? [] : [context.OutOfRange("reduction", Reduction, string.Join(" or ", Reductions.Select(reduction => $"{reduction}")))];

    // Training calls the runtime's loss between the forward and the backward pass, whichever the user has given it; the program only knows what the loss reads.
    public sealed override int Lower(LayerLowering layer) => layer.Input;

    public sealed override void Differentiate(LayerLowering layer, int gradient) => layer.SetInputGradient(gradient);
}

/// <summary>A loss among the tensors of a graph: Σ <see cref="Value"/> / Σ <see cref="Divisor"/>, both over the samples of the batch.</summary>
/// <param name="Value">What a sample gives: (1).</param>
/// <param name="Divisor">What it counts for: (1); null where the sum is divided by nothing.</param>
/// <param name="Gradient">∂value/∂output, of the output's shape.</param>
internal readonly record struct LossTensors(int Value, int? Divisor, int Gradient);

/// <summary>An argument of a loss as a property of the runtime's class.</summary>
/// <param name="Property">Its name there.</param>
/// <param name="Value">An int, a double, a bool, a <see cref="Ops.Reduction"/> or an array of doubles.</param>
/// <param name="Default">The property's own value.</param>
internal readonly record struct LossSetting(string Property, object Value, object Default);

/// <summary>PyTorch's <c>reduction</c>, less 'none': training needs one number.</summary>
internal enum Reduction
{
    Mean,
    Sum,
    BatchMean,
}
