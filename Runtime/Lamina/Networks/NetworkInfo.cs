using Lamina.CompilerServices;

namespace Lamina;

/// <summary>What is known of a network at compile time: its shapes, parameters, cost and memory. Every generated network has one as <c>Info</c>.</summary>
public sealed class NetworkInfo
{
    private readonly NetworkPrograms? programs;

    /// <summary>Creates the description; called by generated code. The arrays are copied.</summary>
    public NetworkInfo(string name, int[] inputShape, int[] outputShape, LayerInfo[] layers, ParameterInfo[] parameters, NetworkPrograms? programs, BufferInfo[]? buffers = null)
    {
        Name = name;
        InputShape = Frozen.Copy(inputShape);
        OutputShape = Frozen.Copy(outputShape);
        (InputSize, OutputSize) = (Product(InputShape), Product(OutputShape));
        Layers = Frozen.Copy(layers);
        Parameters = Frozen.Copy(parameters);
        this.programs = programs;
        Buffers = Frozen.Copy(buffers ?? []);
    }

    /// <summary>The class's name.</summary>
    public string Name { get; }

    /// <summary>The shape of one input sample: (C, H, W) or (features).</summary>
    public IReadOnlyList<int> InputShape { get; }

    /// <summary>The shape of one output sample.</summary>
    public IReadOnlyList<int> OutputShape { get; }

    /// <summary>The layers in the order in which they are computed, the input not included.</summary>
    public IReadOnlyList<LayerInfo> Layers { get; }

    /// <summary>The trainable tensors, in PyTorch's <c>state_dict</c> order.</summary>
    public IReadOnlyList<ParameterInfo> Parameters { get; }

    /// <summary>What is kept and saved with the parameters but not trained, in PyTorch's order.</summary>
    public IReadOnlyList<BufferInfo> Buffers { get; }

    /// <summary>The planned memory.</summary>
    public MemoryPlan Memory => Programs.Memory;

    /// <summary>Elements of one input sample.</summary>
    public int InputSize { get; }

    /// <summary>Elements of one output sample.</summary>
    public int OutputSize { get; }

    /// <summary>Trainable numbers in all.</summary>
    public long ParameterCount => Parameters.Sum(parameter => (long)parameter.Length);

    /// <summary>Multiply-adds of one sample's forward pass.</summary>
    public long MultiplyAdds => Layers.Sum(layer => layer.MultiplyAdds);

    /// <summary>What runs.</summary>
    /// <exception cref="InvalidOperationException">There is none: the class was compiled without the kernels that are generated for it.</exception>
    internal NetworkPrograms Programs => programs ?? throw new InvalidOperationException($"{Name} has no program: its generated kernels are missing from the compilation.");

    /// <summary>Length of the flat arena of buffers, each padded to whole cache lines.</summary>
    internal long BufferFloats => Buffers.Where(buffer => !buffer.IsCounter).Sum(buffer => (buffer.Length + 15L) / 16 * 16);

    internal static int Product(IReadOnlyList<int> shape) => shape.Aggregate(1, (product, dimension) => product * dimension);
}

/// <summary>One layer of a network.</summary>
/// <param name="Name">PyTorch's module name: <c>conv1</c>, <c>layer1.0.conv1</c>.</param>
/// <param name="Kind">The operator: <c>Conv2d</c>.</param>
/// <param name="OutputShape">The shape of one sample after it.</param>
/// <param name="ParameterCount">Its trainable numbers.</param>
/// <param name="MultiplyAdds">Multiply-adds for one sample, forward.</param>
public sealed record LayerInfo(string Name, string Kind, IReadOnlyList<int> OutputShape, long ParameterCount, long MultiplyAdds)
{
    /// <summary>The shape of one sample after it.</summary>
    public IReadOnlyList<int> OutputShape { get; init => field = Frozen.Copy(value); } = Frozen.Copy(OutputShape);
}

/// <summary>One trainable tensor and its place in the flat parameter arena.</summary>
/// <param name="Name">PyTorch's name: <c>conv1.weight</c>.</param>
/// <param name="Shape">PyTorch's layout, row-major.</param>
/// <param name="Offset">First element in the arena, in floats; a multiple of 16, so each tensor starts a cache line.</param>
/// <param name="FanIn">Inputs that meet in one output: PyTorch's default initialisation is uniform in ±1/√fanIn. 0 where <paramref name="Initial"/> is given.</param>
/// <param name="Initial">What each element starts at, where nothing is drawn: 1 for a batch norm's weight, 0 for its bias.</param>
public sealed record ParameterInfo(string Name, IReadOnlyList<int> Shape, int Offset, long FanIn, float? Initial = null)
{
    /// <summary>PyTorch's layout, row-major.</summary>
    public IReadOnlyList<int> Shape
    {
        get;
        init
        {
            field = Frozen.Copy(value);
            Length = NetworkInfo.Product(field);
        }
    } = Frozen.Copy(Shape);

    /// <summary>Elements of the tensor.</summary>
    public int Length { get; private init; } = NetworkInfo.Product(Shape);
}

/// <summary>Memory that a network takes, in bytes, planned at compile time.</summary>
/// <param name="ArenaFloats">Length of the parameter arena and of the gradient arena, padding included.</param>
/// <param name="InferenceFloatsPerGroup">Activations of one group of 16 samples in inference with samples in lanes.</param>
/// <param name="TrainingFloatsPerGroup">Activations and their gradients for one group of 16 samples in training with samples in lanes.</param>
public sealed record MemoryPlan(int ArenaFloats, int InferenceFloatsPerGroup, int TrainingFloatsPerGroup)
{
    /// <summary>Samples that are computed together, one in each lane of a vector.</summary>
    public const int GroupSize = 16;

    /// <summary>The least that <see cref="InferenceChunk"/> is: the weights that a kernel reads serve that many samples.</summary>
    private const int SmallestChunk = 16;

    /// <summary>Activations of a chunk that a second-level cache holds, in floats.</summary>
    private const int ChunkFloats = 256 * 1024;

    /// <summary>The least batch that has samples in lanes; smaller ones have channels. 0: all; <see cref="int.MaxValue"/>: none.</summary>
    public int LanesFrom { get; init; }

    /// <summary>Activations of one sample in inference with channels in lanes.</summary>
    public int InferenceFloatsPerSample { get; init; }

    /// <summary>
    /// Samples that inference with channels in lanes computes at a time: those whose activations a cache holds, in sixteens, and sixteen at the least.
    /// </summary>
    public int InferenceChunk => Math.Max(SmallestChunk, ChunkFloats / Math.Max(1, InferenceFloatsPerSample) / SmallestChunk * SmallestChunk);

    /// <summary>Activations and their gradients for one sample in training with channels in lanes.</summary>
    public int TrainingFloatsPerSample { get; init; }

    /// <summary>
    /// What <see cref="TrainingFloatsPerSample"/> would be if nothing were computed again; 0 where nothing is (<see cref="NetworkMemory.Recompute"/>).
    /// </summary>
    public int TrainingFloatsPerSampleKept { get; init; }

    /// <summary>Bytes of all parameters.</summary>
    public long ParameterBytes => 4L * ArenaFloats;

    /// <summary>Bytes of a training step with that batch: parameters, gradients and activations; the optimizer's state comes on top.</summary>
    /// <param name="batch">Samples, at least 1.</param>
    public long TrainingBytes(int batch) =>
        (2 * ParameterBytes) + (4L * (batch >= LanesFrom ? (long)Groups(batch) * TrainingFloatsPerGroup : (long)batch * TrainingFloatsPerSample));

    /// <summary>
    /// Bytes of inference: parameters, and activations of one group for each thread or, with channels in lanes, of the samples computed at a time beside the
    /// packed weights.
    /// </summary>
    /// <param name="threads">Threads at work, at least 1.</param>
    /// <param name="batch">Samples, at least 1.</param>
    public long InferenceBytes(int threads = 1, int batch = GroupSize) => batch >= LanesFrom
        ? ParameterBytes + (4L * threads * InferenceFloatsPerGroup)
        : (2 * ParameterBytes) + (4L * Math.Min(batch, InferenceChunk) * InferenceFloatsPerSample);

    private static int Groups(int batch) => (batch + GroupSize - 1) / GroupSize;
}
