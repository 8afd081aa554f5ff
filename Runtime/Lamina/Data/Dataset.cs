using Lamina.CompilerServices;

namespace Lamina;

/// <summary>Samples in memory: inputs of one shape, and for each of them either an integer label or a row of float targets.</summary>
public sealed class Dataset
{
    private readonly float[] inputs;
    private readonly int[] labels;
    private readonly float[] targets;

    /// <summary>Samples with labels. The arrays are kept, not copied.</summary>
    /// <param name="sampleShape">The shape of one sample: (C, H, W) or (features). Data with channels last: <see cref="FromChannelsLast(IReadOnlyList{int}, float[], int[], int?, int?)"/>.</param>
    /// <param name="inputs">(N, sample size), row-major.</param>
    /// <param name="labels">N class indices. Negative ones belong to no class: the loss may ignore them.</param>
    /// <param name="classes">The number of classes; left out, one more than the largest label.</param>
    /// <param name="ignoreIndex">
    /// A label that stands for no class, as 255 often does; the loss is told the same (<see cref="ClassLoss.IgnoreIndex"/>). Needed only where the label would
    /// count as a class in <see cref="Classes"/>.
    /// </param>
    /// <exception cref="ArgumentException">Lengths do not belong together, or a label is not below <paramref name="classes"/>.</exception>
    public Dataset(IReadOnlyList<int> sampleShape, float[] inputs, int[] labels, int? classes = null, int? ignoreIndex = null)
        : this(sampleShape, inputs)
    {
        ArgumentNullException.ThrowIfNull(labels);
        if (labels.Length != Count)
            throw new ArgumentException($"{Count} samples need as many labels, but {labels.Length} are given.", nameof(labels));
        ArgumentOutOfRangeException.ThrowIfNegative(classes ?? 0, nameof(classes));
        this.labels = labels;
        HasLabels = true;
        (StatedClasses, IgnoreIndex) = (classes, ignoreIndex);
        var largest = -1;
        var limit = classes ?? int.MaxValue; // classes are counted, so the largest number is no label
        for (var sample = 0; sample < labels.Length; sample++)
        {
            var label = labels[sample];
            if (label == ignoreIndex)
                continue;
            if (label >= limit)
            {
                throw new ArgumentException(
                    $"Sample {sample} has label {label}, but there are {(classes is null ? "at most " : "")}{limit} classes: labels go from 0 to {limit - 1}. " +
                    $"A label that stands for no class is given as {nameof(ignoreIndex)}.",
                    nameof(labels));
            }

            largest = Math.Max(largest, label);
        }

        Classes = classes ?? largest + 1;
    }

    /// <summary>Samples with float targets. The arrays are kept, not copied.</summary>
    /// <param name="sampleShape">The shape of one sample: (C, H, W) or (features).</param>
    /// <param name="inputs">(N, sample size), row-major.</param>
    /// <param name="targets">(N, target size), row-major.</param>
    /// <exception cref="ArgumentException">Lengths do not belong together.</exception>
    public Dataset(IReadOnlyList<int> sampleShape, float[] inputs, float[] targets)
        : this(sampleShape, inputs)
    {
        ArgumentNullException.ThrowIfNull(targets);
        if (Count == 0 ? targets.Length != 0 : targets.Length % Count != 0 || targets.Length == 0)
            throw new ArgumentException($"{targets.Length} target numbers do not divide evenly among {Count} samples.", nameof(targets));
        this.targets = targets;
        TargetSize = Count == 0 ? 0 : targets.Length / Count;
    }

    // Some of another's samples: their classes are all of the other's.
    private Dataset(Dataset whole, float[] inputs, int[] labels)
        : this(whole.SampleShape, inputs)
    {
        this.labels = labels;
        HasLabels = true;
        (Classes, StatedClasses, IgnoreIndex) = (whole.Classes, whole.StatedClasses, whole.IgnoreIndex);
    }

    private Dataset(IReadOnlyList<int> sampleShape, float[] inputs)
    {
        ArgumentNullException.ThrowIfNull(sampleShape);
        ArgumentNullException.ThrowIfNull(inputs);
        SampleShape = [.. sampleShape];
        SampleSize = SizeOf(SampleShape);
        if (inputs.Length % SampleSize != 0)
        {
            throw new ArgumentException(
                $"{inputs.Length} input numbers are no whole number of samples of {Shapes.TextWithSize(SampleShape)} numbers.", nameof(inputs));
        }

        Count = inputs.Length / SampleSize;
        this.inputs = inputs;
        labels = [];
        targets = [];
    }

    /// <summary>Samples.</summary>
    public int Count { get; }

    /// <summary>The shape of one sample.</summary>
    public IReadOnlyList<int> SampleShape { get; }

    /// <summary>Numbers of one sample: the product of its shape.</summary>
    public int SampleSize { get; }

    /// <summary>Whether samples have labels, else float targets.</summary>
    public bool HasLabels { get; }

    /// <summary>
    /// The number of classes: as stated, or one more than the largest label that is not <see cref="IgnoreIndex"/>. 0 where samples have float targets. Whether labels
    /// fit a network is asked of the labels themselves, less those that the loss ignores.
    /// </summary>
    public int Classes { get; }

    /// <summary>The label that stands for no class, or null where none was named.</summary>
    public int? IgnoreIndex { get; }

    /// <summary>The number of classes, if it was stated.</summary>
    internal int? StatedClasses { get; }

    /// <summary>Target numbers of one sample; 0 where samples have labels.</summary>
    public int TargetSize { get; }

    /// <summary>All inputs, (N, sample size), row-major.</summary>
    public ReadOnlySpan<float> Inputs => inputs;

    /// <summary>All labels, N of them; empty where samples have float targets.</summary>
    public ReadOnlySpan<int> Labels => labels;

    /// <summary>All targets, (N, target size), row-major; empty where samples have labels.</summary>
    public ReadOnlySpan<float> Targets => targets;

    /// <summary>
    /// Samples with labels whose channels come last, (H, W, C) or (L, C): a data set of the same samples with channels first, as networks take them. The inputs are
    /// copied.
    /// </summary>
    /// <param name="sampleShape">The shape of one sample as it is given: (H, W, C) or (L, C).</param>
    /// <param name="inputs">(N, sample size), row-major.</param>
    /// <param name="labels">N class indices.</param>
    /// <param name="classes">The number of classes; left out, one more than the largest label.</param>
    /// <param name="ignoreIndex">A label that stands for no class.</param>
    /// <returns>Samples of shape (C, H, W) or (C, L).</returns>
    /// <exception cref="ArgumentException">The shape has no channels, or lengths do not belong together.</exception>
    public static Dataset FromChannelsLast(IReadOnlyList<int> sampleShape, float[] inputs, int[] labels, int? classes = null, int? ignoreIndex = null)
    {
        ArgumentNullException.ThrowIfNull(inputs); // as a span it would be empty
        return new(ChannelsLast.ShapeToFirst(sampleShape), ChannelsLast.ToFirst(inputs, sampleShape), labels, classes, ignoreIndex);
    }

    /// <summary>Samples with float targets whose channels come last: a data set of the same samples with channels first. The inputs are copied.</summary>
    /// <param name="sampleShape">The shape of one sample as it is given: (H, W, C) or (L, C).</param>
    /// <param name="inputs">(N, sample size), row-major.</param>
    /// <param name="targets">(N, target size), row-major; taken as they are.</param>
    /// <returns>Samples of shape (C, H, W) or (C, L).</returns>
    /// <exception cref="ArgumentException">The shape has no channels, or lengths do not belong together.</exception>
    public static Dataset FromChannelsLast(IReadOnlyList<int> sampleShape, float[] inputs, float[] targets)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return new(ChannelsLast.ShapeToFirst(sampleShape), ChannelsLast.ToFirst(inputs, sampleShape), targets);
    }

    /// <summary>One sample's input.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">It names no sample.</exception>
    public ReadOnlySpan<float> Sample(int index) => Inputs.Slice(CheckIndex(index, nameof(index)) * SampleSize, SampleSize);

    /// <summary>A copy of some samples, in the order given; one may be named several times.</summary>
    /// <param name="indices">Indices of samples, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index names no sample.</exception>
    /// <exception cref="ArgumentException">So many samples have more numbers than an array holds.</exception>
    public Dataset Select(ReadOnlySpan<int> indices)
    {
        var most = Array.MaxLength / Math.Max(SampleSize, TargetSize);
        if (indices.Length > most)
        {
            throw new ArgumentException(
                $"{indices.Length} samples of {Shapes.TextWithSize(SampleShape)} numbers{(HasLabels ? "" : $" with {TargetSize} target numbers each")} " +
                $"are more than an array holds: at most {most} can be selected.",
                nameof(indices));
        }

        var someInputs = new float[indices.Length * SampleSize];
        var someLabels = HasLabels ? new int[indices.Length] : [];
        var someTargets = HasLabels ? [] : new float[indices.Length * TargetSize];
        for (var i = 0; i < indices.Length; i++)
        {
            var index = CheckIndex(indices[i], nameof(indices));
            Sample(index).CopyTo(someInputs.AsSpan(i * SampleSize));
            if (HasLabels)
                someLabels[i] = labels[index];
            else
                Targets.Slice(index * TargetSize, TargetSize).CopyTo(someTargets.AsSpan(i * TargetSize));
        }

        return HasLabels ? new Dataset(this, someInputs, someLabels) : new Dataset(SampleShape, someInputs, someTargets);
    }

    /// <summary>The first samples, and the others.</summary>
    /// <param name="first">How many samples the first part has, from 0 to <see cref="Count"/>.</param>
    public (Dataset First, Dataset Second) Split(int first)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, Count);
        var order = Order();
        return (Select(order.AsSpan(0, first)), Select(order.AsSpan(first)));
    }

    /// <summary>Two parts chosen at random: the same seed chooses the same samples on every machine.</summary>
    /// <param name="share">The first part's share, from 0 to 1; its number of samples is rounded to the nearest.</param>
    /// <param name="seed">Of the choice.</param>
    public (Dataset First, Dataset Second) Split(double share, ulong seed)
    {
        if (share is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(share), share, "A share is from 0 to 1.");
        var order = Order();
        new RandomSequence(seed, RandomStream.Split).Shuffle(order);
        var first = (int)Math.Round(share * Count);
        return (Select(order.AsSpan(0, first)), Select(order.AsSpan(first)));
    }

    /// <summary>Numbers of one sample of a shape.</summary>
    /// <exception cref="ArgumentException">A dimension is below 1, or the product beyond what is counted.</exception>
    internal static int SizeOf(IReadOnlyList<int> sampleShape)
    {
        var size = 1L;
        foreach (var dimension in sampleShape)
        {
            if (dimension < 1 || (size *= dimension) > int.MaxValue)
                throw new ArgumentException($"A sample of shape {Shapes.Text(sampleShape)} is empty or too large.", nameof(sampleShape));
        }

        return (int)size;
    }

    private int CheckIndex(int index, string name) => (uint)index < (uint)Count
        ? index
        : throw new ArgumentOutOfRangeException(name, index, $"There are {Count} samples, numbered from 0.");

    private int[] Order()
    {
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        return order;
    }
}
