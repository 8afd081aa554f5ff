using Lamina.CompilerServices;

namespace Lamina;

/// <summary>Samples in memory: inputs of one shape, and for each of them either an integer label or a row of float targets.</summary>
public sealed class Dataset
{
    private readonly float[] inputs;
    private readonly int[] labels;
    private readonly float[] targets;

    /// <summary>Samples with labels. The arrays are kept, not copied.</summary>
    /// <param name="sampleShape">The shape of one sample: (C, H, W) or (features).</param>
    /// <param name="inputs">(N, sample size), row-major.</param>
    /// <param name="labels">N class indices. Negative ones belong to no class: the loss may ignore them.</param>
    /// <param name="classes">The number of classes; left out, one more than the largest label.</param>
    /// <exception cref="ArgumentException">Lengths do not belong together, or a label is not below <paramref name="classes"/>.</exception>
    public Dataset(IReadOnlyList<int> sampleShape, float[] inputs, int[] labels, int? classes = null)
        : this(sampleShape, inputs)
    {
        ArgumentNullException.ThrowIfNull(labels);
        if (labels.Length != Count)
            throw new ArgumentException($"{Count} samples need as many labels, but {labels.Length} are given.", nameof(labels));
        this.labels = labels;
        HasLabels = true;
        Classes = classes ?? Math.Max(0, labels.DefaultIfEmpty(-1).Max() + 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Classes, nameof(classes));
        var outside = Array.FindIndex(labels, label => label >= Classes);
        if (outside >= 0)
        {
            throw new ArgumentException(
                $"Sample {outside} has label {labels[outside]}, but there are {Classes} classes: labels go from 0 to {Classes - 1}.", nameof(labels));
        }
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

    private Dataset(IReadOnlyList<int> sampleShape, float[] inputs)
    {
        ArgumentNullException.ThrowIfNull(sampleShape);
        ArgumentNullException.ThrowIfNull(inputs);
        SampleShape = [.. sampleShape];
        var size = 1L;
        foreach (var dimension in SampleShape)
        {
            if (dimension < 1 || (size *= dimension) > int.MaxValue)
                throw new ArgumentException($"A sample of shape {Shapes.Text(SampleShape)} is empty or too large.", nameof(sampleShape));
        }

        SampleSize = (int)size;
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

    /// <summary>The number of classes; 0 where samples have float targets.</summary>
    public int Classes { get; }

    /// <summary>Target numbers of one sample; 0 where samples have labels.</summary>
    public int TargetSize { get; }

    /// <summary>All inputs, (N, sample size), row-major.</summary>
    public ReadOnlySpan<float> Inputs => inputs;

    /// <summary>All labels, N of them; empty where samples have float targets.</summary>
    public ReadOnlySpan<int> Labels => labels;

    /// <summary>All targets, (N, target size), row-major; empty where samples have labels.</summary>
    public ReadOnlySpan<float> Targets => targets;

    /// <summary>One sample's input.</summary>
    /// <param name="index">From 0.</param>
    public ReadOnlySpan<float> Sample(int index) => Inputs.Slice(checked(index * SampleSize), SampleSize);

    /// <summary>A copy of some samples, in the order given; one may be named several times.</summary>
    /// <param name="indices">Indices of samples, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An index names no sample.</exception>
    public Dataset Select(ReadOnlySpan<int> indices)
    {
        var someInputs = new float[checked(indices.Length * SampleSize)];
        var someLabels = HasLabels ? new int[indices.Length] : [];
        var someTargets = HasLabels ? [] : new float[checked(indices.Length * TargetSize)];
        for (var i = 0; i < indices.Length; i++)
        {
            var index = indices[i];
            if ((uint)index >= (uint)Count)
                throw new ArgumentOutOfRangeException(nameof(indices), index, $"There are {Count} samples, numbered from 0.");
            Sample(index).CopyTo(someInputs.AsSpan(i * SampleSize));
            if (HasLabels)
                someLabels[i] = labels[index];
            else
                Targets.Slice(index * TargetSize, TargetSize).CopyTo(someTargets.AsSpan(i * TargetSize));
        }

        return HasLabels ? new Dataset(SampleShape, someInputs, someLabels, Classes) : new Dataset(SampleShape, someInputs, someTargets);
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

    private int[] Order()
    {
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        return order;
    }
}
