using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.ChannelLanes;

/// <summary>What a kernel needs to write its call: names for what it reads and writes, and the sets that collect what calls refer to.</summary>
/// <param name="network">The network.</param>
/// <param name="program">The program that the call stands in.</param>
/// <param name="places">Names of its tensors.</param>
/// <param name="parameters">Names of the network's parameters.</param>
/// <param name="buffers">Names of the tensors that are kept but not trained.</param>
/// <param name="packed">The numbers of the convolutions whose weights are packed, by tensor.</param>
/// <param name="parts">What both programs refer to.</param>
internal sealed class KernelScope(
    CompiledNetwork network,
    SequentialProgram program,
    TensorPlaces places,
    Places parameters,
    Places buffers,
    IReadOnlyDictionary<int, int> packed,
    ProgramParts parts)
{
    /// <summary>For an operand that a kernel does without.</summary>
    public const string None = "default";

    private const int LongestLine = 150;

    private readonly HashSet<int> backward = [.. program.Backward];
    private readonly Dictionary<int, int> gradients = program.Graph.Gradients.ToDictionary(gradient => gradient.Tensor, gradient => gradient.Parameter);

    public SequentialProgram Program { get; } = program;

    public TensorGraph Graph => Program.Graph;

    public ShapeSet Shapes => parts.Shapes;

    public RowStrides Strides => parts.Strides;

    public KernelStructs Structs => parts.Structs;

    /// <summary>Where a buffer that counts lies among the network's counters.</summary>
    public long CounterOf(int buffer) => network.Buffers[buffer].Offset;

    /// <summary>The number of the packed weights that a convolution reads, or null where it reads its weights as they are.</summary>
    public int? Packed(Tensor tensor) => packed.TryGetValue(tensor.Id, out var number) ? number : null;

    /// <summary>The shape of an input with channels in lanes.</summary>
    public BlockedShape Input(Tensor tensor, int input = 0) => BlockedShape.Of(Graph[tensor.Inputs[input]].Shape);

    /// <summary>A tensor as an argument.</summary>
    public string Ref(int id) => Graph[id].Primitive switch
    {
        ParameterValue parameter => parameters.Constant(parameter.Index),
        BufferValue buffer => Buffer(buffer.Index),
        _ => places.NameOf(id),
    };

    public string Buffer(int index) => buffers.Constant(index);

    /// <summary>The gradient that a tensor is, as an argument.</summary>
    public string Gradient(Tensor tensor) => parameters.Constant(gradients[tensor.Id]) + ".Gradient";

    /// <summary>An input that may be missing.</summary>
    public string Optional(Tensor tensor, int input, bool exists) => exists ? Ref(tensor.Inputs[input]) : None;

    /// <summary>The struct with the formula that a kernel applies to each result.</summary>
    public string Epilogue(Tensor tensor) => parts.Epilogues.NameOf(
        tensor.Primitive switch { Fused { Epilogue: var formula } => formula, Pointwise { Body: var body } => body, _ => null },
        EpilogueNames.OfLayers(tensor.Origin, backward.Contains(tensor.Id)));

    /// <summary>What the formula reads beside the result, as the last arguments of a call.</summary>
    public IEnumerable<string> Others(Tensor tensor)
    {
        var first = tensor.Primitive switch { Fused fused => fused.AnchorInputs, Pointwise => 1, _ => tensor.Inputs.Count };
        return tensor.Inputs.Skip(first).Select((id, index) => $"{"abc"[index]}: {Ref(id)}");
    }

    /// <summary>A call, on two lines where one would be too long.</summary>
    public static string Call(string method, params IEnumerable<string>[] arguments)
    {
        var list = string.Join(", ", arguments.SelectMany(some => some));
        var line = $"run.{method}({list});";
        return line.Length <= LongestLine ? line : $"run.{method}(\n    {list});";
    }

    public static string Number(double value) => ((float)value).ToString("R", CultureInfo.InvariantCulture) + "f";

    public static IEnumerable<string> Sizes(BlockedShape shape) => [$"channels: {shape.Channels}", $"pixels: {shape.Pixels}"];
}
