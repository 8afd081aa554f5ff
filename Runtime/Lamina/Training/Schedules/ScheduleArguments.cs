namespace Lamina;

/// <summary>Checks of schedules' arguments.</summary>
internal static class ScheduleArguments
{
    public static int AtLeast1(int value, string name) => value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, $"'{name}' must be at least 1.");

    public static double Positive(double value, string name) => OptimizerArguments.Finite(value, name) > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, $"'{name}' must be above 0.");
}
