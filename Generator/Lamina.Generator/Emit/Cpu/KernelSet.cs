using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Cpu;

/// <summary>All kernels of a network, found by signature: a kernel is emitted once, however many layers, or both programs, run it.</summary>
internal sealed class KernelSet
{
    private readonly Dictionary<(Primitive, EquatableArray<Shape>, ZeroBorder, long), Kernel> kernels = [];
    private readonly HashSet<(string Kernel, string User)> users = [];

    // What the class of the kernels inherits, declares and uses.
    private readonly HashSet<string> taken =
    [
        .. Names.OfObject,
        "At", "Parameter", "InferenceMemory", "TrainingMemory", "Infer", "Inference", "Forward", "ForwardPass", "Backward", "BackwardPass", "Gradient", "Gradients",
        "CorrelationTiles", "DropoutMask", "ILanes", "LaneLayout", "LanePadding", "LaneSums", "Lanes128", "Lanes256", "Lanes512", "Math",
        "MethodImpl", "MethodImplOptions", "NoEpilogue", "Operands", "SumTiles", "TrainingStep", "Unsafe", "V", "Vector256", "Vector512", "VectorMath",
    ];

    public KernelSet(CompiledNetwork network)
    {
        taken.Add(KernelsFile.ClassOf(network));
        foreach (var program in new[] { network.Inference, network.Training }.Where(program => program.Fits))
        {
            foreach (var tensor in program.Graph.Tensors.Where(tensor => program.Phases[tensor.Id] != Phase.None))
                Add(program, tensor);
        }
    }

    /// <summary>The names of the class that the kernels stand in.</summary>
    public HashSet<string> Taken => taken;

    /// <summary>In the order of first use.</summary>
    public List<Kernel> All { get; } = [];

    public Kernel Of(CompiledProgram program, Tensor tensor) =>
        kernels[Kernel.Signature(program.Graph, tensor, program.FloatsPerGroup)];

    private void Add(CompiledProgram program, Tensor tensor)
    {
        var signature = Kernel.Signature(program.Graph, tensor, program.FloatsPerGroup);
        if (!kernels.TryGetValue(signature, out var kernel))
        {
            var fused = tensor.Primitive as Fused;
            var anchorInputs = fused?.AnchorInputs ?? tensor.Inputs.Count;
            kernel = new Kernel(
                Names.Unique(NameOf(tensor, program.Phases[tensor.Id].ToString()), taken),
                fused?.Anchor ?? tensor.Primitive,
                [.. tensor.Inputs.Take(anchorInputs).Select(input => program.Graph[input].Shape)],
                tensor.Shape,
                fused?.Epilogue,
                tensor.Inputs.Count - anchorInputs,
                ChooseAlgorithm.For(program.Graph, tensor),
                program.FloatsPerGroup,
                [])
            {
                Border = ZeroBorder.Of(program.Graph, tensor),
            };
            kernels.Add(signature, kernel);
            All.Add(kernel);
        }

        if (users.Add((kernel.Name, tensor.Origin)))
            kernel.Users.Add(tensor.Origin);
    }

    /// <summary>A name out of the layers that a tensor comes from and what is done: <c>Conv2ByWeights</c>; <paramref name="plain"/> ends the ordinary ones.</summary>
    public static string NameOf(Tensor tensor, string plain)
    {
        return Names.OfLayers(tensor.Origin) + ((tensor.Primitive is Fused fused ? fused.Anchor : tensor.Primitive) switch
        {
            ConvolutionByData or MatrixProductByData or PaddedConvolutionByData or BatchNormByData => "ByData",
            ConvolutionByWeights or MatrixProductByWeights or PaddedConvolutionByWeights => "ByWeights",
            BiasGradient or BatchNormByParameter { Row: 0 } => "ByBias",
            BatchNormByParameter => "ByScale",
            BatchStatistics => "Statistics",
            WinogradWeights { IsByData: true } => "PlanesByData",
            WinogradWeights => "Planes",
            BatchNormSums => "Sums",
            ChannelSlice => "Slice",
            MaxPoolGradient or AvgPoolGradient or PaddedMaxPoolGradient or PaddedAvgPoolGradient => "ByData",
            Pad { Interior: { Height: > 0 } or { Width: > 0 } } => "Spread",
            Pad { Before: { Height: < 0 } or { Width: < 0 } } or Pad { After: { Height: < 0 } or { Width: < 0 } } => "Crop",
            Pad => "Pad",
            PadGradient => "PadByData",
            SamplesToRows => "Rows",
            DropoutMask => "Mask",
            Nest { Label.Length: > 0 } nest => nest.Label,
            _ => plain,
        });
    }
}
