using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>Where a row, or a column, outside a map is copied from: torch.nn.Conv2d's padding modes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DevicePadding
{
    /// <summary>Mirrored at the border, whose own pixel is not repeated.</summary>
    public static int Reflect(int place, int size) => place < 0 ? -place : place >= size ? (2 * (size - 1)) - place : place;

    /// <summary>The border's pixel.</summary>
    public static int Replicate(int place, int size) => place < 0 ? 0 : place >= size ? size - 1 : place;

    /// <summary>From the other side.</summary>
    public static int Circular(int place, int size) => place < 0 ? place + size : place >= size ? place - size : place;
}
