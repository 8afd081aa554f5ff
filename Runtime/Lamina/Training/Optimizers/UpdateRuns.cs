namespace Lamina;

/// <summary>How an optimizer's step is cut: into runs that are treated alike, and those into pieces that threads share.</summary>
internal sealed class UpdateRuns
{
    /// <summary>
    /// Elements of a piece: some five microseconds. So small that threads' shares are nearly equal, and a thread meets the weights whose gradients it has written.
    /// </summary>
    public const int LargestPiece = 16 * 1024;

    private readonly UpdateRun[] runs;
    private readonly Piece[] pieces;
    private readonly (double Parameters, double Gradients)[] squares; // of each piece

    private UpdateRuns(UpdateRun[] runs)
    {
        this.runs = runs;
        pieces = Cut(runs);
        squares = new (double, double)[pieces.Length];
    }

    public ReadOnlySpan<UpdateRun> Runs => runs;

    public ReadOnlySpan<Piece> Pieces => pieces;

    /// <summary>A whole arena, of which no more is known.</summary>
    public static UpdateRuns Whole(int length) => new([new UpdateRun(0, length, [], null)]);

    /// <summary>Tensors as groups have them; neighbours with the same settings are one run.</summary>
    /// <param name="tensors">The tensors, in any order.</param>
    /// <param name="groups">The optimizer's groups.</param>
    /// <param name="one">Whether each tensor is a run of its own.</param>
    public static UpdateRuns Of(IReadOnlyList<ParameterInfo> tensors, IReadOnlyList<ParameterGroup> groups, bool one)
    {
        var ordered = new ParameterInfo[tensors.Count];
        for (var i = 0; i < ordered.Length; i++)
            ordered[i] = tensors[i];
        Array.Sort(ordered, static (a, b) => a.Offset.CompareTo(b.Offset));
        var runs = new List<UpdateRun>();
        for (var begin = 0; begin < ordered.Length;)
        {
            var own = GroupsOf(ordered[begin], groups);
            var end = begin + 1;
            while (!one && end < ordered.Length && GroupsOf(ordered[end], groups).AsSpan().SequenceEqual(own))
                end++;
            var (first, last) = (ordered[begin].Offset, ordered[end - 1]);
            runs.Add(new UpdateRun(first, last.Offset + last.Length - first, own, one ? ordered[begin] : null));
            begin = end;
        }

        return new UpdateRuns(runs.ToArray());
    }

    /// <summary>Refuses groups that nothing belongs to.</summary>
    public static void Check(NetworkInfo network, IReadOnlyList<ParameterGroup> groups)
    {
        foreach (var group in groups)
        {
            if (group.Pattern is null || Matches(network, group))
                continue;
            throw new ArgumentException(
                $"No parameter of {network.Name} matches the group's pattern '{group.Pattern}'. There are {Names(network)}. " +
                "(* stands for characters within one part of a name, ** for any parts.)");
        }
    }

    /// <summary>Takes a run's squares from who has added them elsewhere.</summary>
    public void Take(int run, double parameters, double gradients)
    {
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            if (pieces[piece].Run != run)
                continue;
            squares[piece] = (parameters, gradients);
            (parameters, gradients) = (0, 0);
        }
    }

    /// <summary>Adds the squares of a piece; pieces may be measured at the same time.</summary>
    public void Measure(int piece, ReadOnlySpan<float> parameters, ReadOnlySpan<float> gradients, bool both)
    {
        var (run, first, length) = pieces[piece];
        if (!runs[run].IsFrozen)
            squares[piece] = (both ? SumOfSquares.Of(parameters.Slice(first, length)) : 0, SumOfSquares.Of(gradients.Slice(first, length)));
    }

    /// <summary>The squares that have been measured, of one run or of all that are not frozen, added in the order of the pieces.</summary>
    public (double Parameters, double Gradients) Squares(int? run = null)
    {
        var (parameters, gradients) = (0.0, 0.0);
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            if (runs[pieces[piece].Run].IsFrozen || (run is { } one && pieces[piece].Run != one))
                continue;
            parameters += squares[piece].Parameters;
            gradients += squares[piece].Gradients;
        }

        return (parameters, gradients);
    }

    private static Piece[] Cut(UpdateRun[] runs)
    {
        var count = 0;
        foreach (var run in runs)
            count += (run.Length + LargestPiece - 1) / LargestPiece;
        var (pieces, next) = (new Piece[count], 0);
        for (var run = 0; run < runs.Length; run++)
        {
            for (var at = 0; at < runs[run].Length; at += LargestPiece)
                pieces[next++] = new Piece(run, runs[run].First + at, Math.Min(LargestPiece, runs[run].Length - at));
        }

        return pieces;
    }

    private static ParameterGroup[] GroupsOf(ParameterInfo tensor, IReadOnlyList<ParameterGroup> groups)
    {
        var own = new List<ParameterGroup>();
        foreach (var group in groups)
        {
            if (group.Contains(tensor))
                own.Add(group);
        }

        return own.ToArray();
    }

    private static bool Matches(NetworkInfo network, ParameterGroup group)
    {
        foreach (var parameter in network.Parameters)
        {
            if (group.Contains(parameter))
                return true;
        }

        return false;
    }

    private static string Names(NetworkInfo network)
    {
        const int Shown = 20;
        var names = string.Join(", ", network.Parameters.Take(Shown).Select(parameter => parameter.Name));
        return network.Parameters.Count > Shown ? $"{names} and {network.Parameters.Count - Shown} more" : names;
    }

    /// <summary>A part of a run.</summary>
    public readonly struct Piece(int run, int first, int length)
    {
        public int Run => run;

        public int First => first;

        public int Length => length;

        public void Deconstruct(out int run, out int first, out int length) => (run, first, length) = (Run, First, Length);
    }
}
