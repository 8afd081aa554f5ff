namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>A window along one axis of a map, which may reach over zeros around it: C# for the first of its taps that does not, and how many do not.</summary>
/// <param name="Taps">All of them.</param>
/// <param name="Stride">From one window to the next, in pixels.</param>
/// <param name="Dilation">From one tap to the next, in pixels.</param>
/// <param name="First">The first pixel behind the zeros.</param>
/// <param name="End">The first pixel of the zeros at the end.</param>
internal readonly record struct WindowTaps(int Taps, int Stride, int Dilation, int First, int End)
{
    /// <summary>A window that meets no zeros.</summary>
    public static WindowTaps All(int taps) => new(taps, 1, 1, 0, int.MaxValue);

    /// <summary>The taps of neighbouring windows that any of them needs.</summary>
    /// <param name="window">The first of them: a number, or the variable of a loop.</param>
    /// <param name="least">The least that it can be.</param>
    /// <param name="most">The most.</param>
    /// <param name="windows">Neighbours.</param>
    /// <param name="names">What variables may be called: the first tap, and their number.</param>
    /// <param name="declarations">Receives the variables' declarations, where they are needed.</param>
    public (string First, string Count) Of(string window, int least, int most, int windows, (string First, string Count) names, List<string> declarations)
    {
        if (least == most)
            return ($"{FirstTap(least, windows)}", $"{Math.Max(0, EndTap(least) - FirstTap(least, windows))}");
        var (startsLate, endsEarly) = (FirstTap(least, windows) > 0, EndTap(most) < Taps);
        if (!startsLate && !endsEarly)
            return ("0", $"{Taps}");
        var (first, end) = ("0", $"{Taps}");
        if (startsLate)
        {
            first = names.First;
            declarations.Add($"var {first} = Math.Max(0, {Quotient(First - ((windows - 1) * Stride), window)});");
        }

        if (endsEarly)
            end = $"Math.Min({Taps}, {Quotient(End, window)})";
        declarations.Add($"var {names.Count} = {(startsLate ? $"{end} - {first}" : end)};");
        return (first, names.Count);
    }

    // A window of a single tap reads zeros where it meets nothing else.
    private int FirstTap(int window, int windows) =>
        Taps == 1 ? 0 : Math.Min(Taps - 1, Math.Max(0, DivideUp(First - ((window + windows - 1) * Stride))));

    private int EndTap(int window) => Taps == 1 || End == int.MaxValue ? Taps : Math.Max(0, Math.Min(Taps, DivideUp(End - (window * Stride))));

    private int DivideUp(int pixels) => (int)Math.Ceiling((double)pixels / Dilation);

    // Pixels up to a limit, in taps. Rounded up where it is positive; what else it is does not matter beside a limit of 0.
    private string Quotient(int limit, string window)
    {
        var step = Stride == 1 ? window : $"({window} * {Stride})";
        return Dilation == 1 ? $"{limit} - {step}" : $"({limit + Dilation - 1} - {step}) / {Dilation}";
    }
}
