namespace Lamina.GpuServices;

/// <summary>What an element-wise loss is for one output: printed from the statement of the loss's operator.</summary>
internal interface IDeviceElementTerm
{
    /// <summary>f.</summary>
    /// <param name="o">The output.</param>
    /// <param name="t">Its target.</param>
    /// <param name="p">The loss's factor for this output, 1 where it has none.</param>
    float Value(float o, float t, float p);

    /// <summary>∂f/∂o.</summary>
    /// <inheritdoc cref="Value"/>
    float Slope(float o, float t, float p);
}
