using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// The base of every generated network: its arenas, inference and the training step. Any number of threads may infer at the same time; what changes the network
/// (training, loading, writing a parameter, moving it to a device) has it for itself, and whatever does not go together is refused. A call uses several threads itself.
/// </summary>
public abstract partial class Network : IDisposable
{
    // More calls than processors only take turns; some more may begin, so that short ones are not held up by each other's waking.
    private static readonly int MostInferences = Math.Max(8, 2 * Environment.ProcessorCount);

    private readonly NetworkPrograms programs;
    private readonly Parameter[] parameters;
    private readonly NetworkBuffer[] buffers;

    /// <summary>Called by generated constructors.</summary>
    /// <param name="info">The description.</param>
    /// <param name="seed">Of PyTorch's default initialisation and of dropout: the same seed gives the same bits on every machine.</param>
    protected Network(NetworkInfo info, ulong seed)
    {
        NetworkInfoChecks.Require(info);
        Architecture = info;
        programs = info.Programs;
        guard = new NetworkGuard(info.Name);
        Seed = seed;
        ParameterBuffer = new AlignedBuffer(info.Memory.ArenaFloats);
        GradientBuffer = new AlignedBuffer(info.Memory.ArenaFloats);
        parameters = new Parameter[info.Parameters.Count];
        for (var i = 0; i < parameters.Length; i++)
            parameters[i] = new Parameter(info.Parameters[i], ParameterBuffer, GradientBuffer, this);
        BufferBuffer = new AlignedBuffer(info.BufferFloats);
        Counters = new long[info.Buffers.Count(buffer => buffer.IsCounter)];
        buffers = [.. info.Buffers.Select(buffer => new NetworkBuffer(buffer, BufferBuffer, Counters, this))];
        (Parameters, Buffers) = (Array.AsReadOnly(parameters), Array.AsReadOnly(buffers));
        inferences = new BoundedPool<Inference>(MostInferences, () => new Inference(this));
        Initialization.Default(this, seed);
    }

    /// <summary>The description, as the generated class's static <c>Info</c>.</summary>
    public NetworkInfo Architecture { get; }

    /// <summary>The seed given to the constructor.</summary>
    public ulong Seed { get; }

    /// <summary>The trainable tensors, in PyTorch's <c>state_dict</c> order.</summary>
    public IReadOnlyList<Parameter> Parameters { get; }

    /// <summary>What is kept and saved with the parameters but not trained, such as running statistics, in PyTorch's order.</summary>
    public IReadOnlyList<NetworkBuffer> Buffers { get; }

    /// <summary>The loss declared on the network, or null.</summary>
    public virtual Loss? DeclaredLoss => null;

    internal AlignedBuffer ParameterBuffer { get; }

    internal AlignedBuffer GradientBuffer { get; }

    /// <summary>The floats of <see cref="Buffers"/>, one after the other.</summary>
    internal AlignedBuffer BufferBuffer { get; }

    /// <summary>The counters of <see cref="Buffers"/>.</summary>
    internal long[] Counters { get; }

    /// <summary>One parameter; called by generated accessors.</summary>
    /// <param name="index">In the order of <see cref="Parameters"/>.</param>
    protected Parameter ParameterAt(int index) => parameters[index];

    /// <summary>One buffer; called by generated accessors.</summary>
    /// <param name="index">In the order of <see cref="Buffers"/>.</param>
    protected NetworkBuffer BufferAt(int index) => buffers[index];
}
