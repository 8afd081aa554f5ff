using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>All kernels of a network, found by signature: a kernel is emitted once, however many layers, or both programs, run it.</summary>
internal sealed class KernelSet
{
    private readonly Dictionary<(Primitive, EquatableArray<Shape>, ZeroBorder, long), Kernel> kernels = [];
    private readonly HashSet<(string Kernel, string User)> users = [];

    // What the class of the kernels inherits, declares and uses.
    private readonly HashSet<string> taken =
    [
        .. Names.OfObject,
        "At", "Parameter", "InferenceMemory", "TrainingMemory", "Infer", "Inference", "Forward", "ForwardPass", "Backward", "BackwardPass", "Gradient", "Gradients", "MemoryMarshal", "ReadOnlySpan", "OutOfMemoryException",
        "CorrelationTiles", "DropoutMask", "ILanes", "LaneLayout", "LanePadding", "LaneSums", "Lanes128", "Lanes256", "Lanes512", "Math",
        "MethodImpl", "MethodImplOptions", "NoEpilogue", "Operands", "SumTiles", "TrainingStep", "Unsafe", "V", "Vector256", "Vector512", "VectorMath",
    ];

    public KernelSet(CompiledNetwork network)
    {
        taken.Add(SampleLanesFile.ClassOf(network));
        foreach (var program in new[] { network.Inference, network.Training }.Where(program => program.Fits))
        {
            foreach (var tensor in program.Graph.Tensors.Where(tensor => program.Phases[tensor.Id] != Phase.None && tensor.Primitive is not Concat))
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
            kernel = new Kernel(
                Names.Unique(TensorNames.Of(tensor, program.Phases[tensor.Id].ToString()), taken),
                tensor.Anchor,
                [.. tensor.Inputs.Take(tensor.AnchorInputs).Select(input => program.Graph[input].Shape)],
                tensor.Shape,
                (tensor.Primitive as Fused)?.Epilogue,
                tensor.Inputs.Count - tensor.AnchorInputs,
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
}
