namespace Lamina;

/// <summary>What a schedule counts.</summary>
public enum ScheduleTime
{
    /// <summary>Epochs completed.</summary>
    Epoch,

    /// <summary>Steps completed.</summary>
    Step,
}
