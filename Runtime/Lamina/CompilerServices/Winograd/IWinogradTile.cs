namespace Lamina.CompilerServices;

/// <summary>
/// Winograd's minimal filtering F(m×m, 3×3) (Lavin and Gray 2015), as one-dimensional transforms of lines; a tile is transformed column by column, then row by row.
/// With d the (m + 2)² inputs, g the 3×3 filter and y the m² outputs of a tile: y = Aᵀ[(G g Gᵀ) ⊙ (Bᵀ d B)]A. The gradients are the adjoints of the same maps.
/// </summary>
internal interface IWinogradTile
{
    /// <summary>Rows and columns of a tile's outputs, m.</summary>
    static abstract int Outputs { get; }

    /// <summary>Rows and columns of a tile's inputs, m + 2.</summary>
    static abstract int Inputs { get; }

    /// <summary>Bᵀ: m + 2 inputs to as many numbers.</summary>
    static abstract void Input<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>;

    /// <summary>G: 3 taps to m + 2 numbers.</summary>
    static abstract void Filter<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>;

    /// <summary>Aᵀ: m + 2 numbers to m outputs.</summary>
    static abstract void Output<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>;

    /// <summary>A: m gradients of outputs to m + 2 numbers.</summary>
    static abstract void OutputAdjoint<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>;

    /// <summary>Gᵀ: m + 2 numbers to the gradients of 3 taps.</summary>
    static abstract void FilterAdjoint<V>(ref float from, nint fromStep, ref float to, nint toStep)
        where V : struct, ILanes<V>;
}
