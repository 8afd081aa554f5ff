using Lamina.CompilerServices;

namespace Lamina;

/// <summary>What an element-wise loss is for each output, over vectors of outputs: printed from the statement of the loss's operator.</summary>
internal interface IElementTerm
{
    /// <summary>f.</summary>
    /// <param name="o">Outputs.</param>
    /// <param name="t">Their targets.</param>
    /// <param name="p">The loss's factors for these outputs, 1 where it has none.</param>
    V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>;

    /// <summary>∂f/∂o.</summary>
    /// <inheritdoc cref="Value"/>
    V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>;
}
