using Lamina.Core.Tensors;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Emit.Channels;

/// <summary>A map with rows in lanes that a kernel reads or writes.</summary>
/// <param name="Map">Its extents.</param>
/// <param name="Place">A reference to the batch's first sample.</param>
internal readonly record struct RowOperand(RowShape Map, string Place)
{
    /// <summary>A reference to the sample that an item stands for.</summary>
    public string Reference => $"ref Unsafe.Add({Place}, (nint)item * {Map.Floats})";

    public static RowOperand Of(Tensor tensor, string place) => new(RowShape.Of(tensor.Shape), place);
}
