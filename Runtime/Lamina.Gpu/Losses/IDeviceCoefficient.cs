namespace Lamina.GpuServices;

/// <summary>a_c of a loss over classes, −Σ a_c·z_c: printed from the statement of the loss's operator.</summary>
internal interface IDeviceCoefficient
{
    /// <summary>a.</summary>
    /// <param name="t">The target's share of the class.</param>
    /// <param name="w">The class's weight.</param>
    float Of(float t, float w);
}
