namespace Lamina;

/// <summary>Checks that data fits a network before any of it is computed.</summary>
internal static class DataFit
{
    /// <exception cref="ArgumentException">It does not; the message has both sides' numbers.</exception>
    public static void Check(Network network, Dataset data, string name)
    {
        ArgumentNullException.ThrowIfNull(data, name);
        var info = network.Architecture;
        if (data.Count == 0)
            throw new ArgumentException("The data has no samples.", name);
        if (data.SampleSize != info.InputSize)
        {
            throw new ArgumentException(
                $"{info.Name} takes samples of {Shapes.TextWithSize(info.InputShape)} numbers, " +
                $"but the data's samples have {Shapes.TextWithSize(data.SampleShape)}.",
                name);
        }

        if (data.HasLabels && data.Classes > info.OutputSize)
            throw new ArgumentException($"{info.Name} gives {info.OutputSize} outputs, one for each class, but the data has {data.Classes} classes.", name);
        if (!data.HasLabels && data.TargetSize != info.OutputSize)
            throw new ArgumentException($"{info.Name} gives {info.OutputSize} outputs, but the data's targets have {data.TargetSize} numbers a sample.", name);
    }
}
