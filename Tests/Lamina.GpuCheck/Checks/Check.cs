namespace Lamina.GpuCheck.Checks;

/// <summary>One question to a device.</summary>
/// <param name="Name">As <c>--only</c> has it.</param>
internal abstract record Check(string Name)
{
    /// <summary>Asks it.</summary>
    /// <param name="gpu">The device.</param>
    /// <param name="isBrief">Whether little work must do.</param>
    public abstract IEnumerable<Finding> Run(Gpu gpu, bool isBrief);
}

/// <summary>A part of the answer.</summary>
/// <param name="IsRight">Whether it is as it should be.</param>
/// <param name="Text">What was compared, with the numbers.</param>
internal readonly record struct Finding(bool IsRight, string Text);
