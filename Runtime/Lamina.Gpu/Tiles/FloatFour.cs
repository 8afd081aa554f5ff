using System.ComponentModel;

namespace Lamina.GpuServices;

/// <summary>Four neighbours in shared memory, which a device reads in one instruction.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FloatFour
{
    /// <summary>The first.</summary>
    public float First;

    /// <summary>The second.</summary>
    public float Second;

    /// <summary>The third.</summary>
    public float Third;

    /// <summary>The fourth.</summary>
    public float Fourth;
}
