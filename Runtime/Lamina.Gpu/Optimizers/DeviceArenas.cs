using ILGPU;

namespace Lamina.GpuServices;

/// <summary>A part of the arenas on a device; arenas of state that the optimizer does not keep are any view.</summary>
internal readonly struct DeviceArenas
{
    public required ArrayView<float> Parameters { get; init; }

    public required ArrayView<float> Gradients { get; init; }

    public required ArrayView<float> State0 { get; init; }

    public required ArrayView<float> State1 { get; init; }

    public required ArrayView<float> State2 { get; init; }

    /// <summary>The part's first element.</summary>
    public required int First { get; init; }

    /// <summary>The part's elements.</summary>
    public required int Length { get; init; }
}
