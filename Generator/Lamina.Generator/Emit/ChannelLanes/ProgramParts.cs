
namespace Lamina.Generator.Emit.ChannelLanes;

/// <summary>What the calls of a network's programs refer to, each once: shapes, formulas, and kernels with the network's own numbers.</summary>
/// <param name="taken">The names of the class that they stand in.</param>
internal sealed class ProgramParts(HashSet<string> taken)
{
    public ShapeSet Shapes { get; } = new(taken);

    public RowStrides Strides { get; } = new(taken);

    public KernelStructs Structs { get; } = new(taken);

    public EpilogueSet Epilogues { get; } = new(taken);

    public void Write(CodeWriter code)
    {
        Shapes.Write(code);
        Structs.Write(code);
        Strides.Write(code);
        Epilogues.Write(code);
    }
}
