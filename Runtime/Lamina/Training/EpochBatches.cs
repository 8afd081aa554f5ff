using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// Cuts a data set into an epoch's batches. Unshuffled batches are slices of the data; shuffled ones are gathered into one buffer, made once and used
/// for every batch.
/// </summary>
internal sealed class EpochBatches
{
    private readonly Dataset data;
    private readonly int[]? order;
    private readonly float[] inputs = [];
    private readonly int[] labels = [];
    private readonly float[] targets = [];
    private int start;

    public EpochBatches(Dataset data, int batchSize, bool shuffle, bool dropLast)
    {
        this.data = data;
        BatchSize = batchSize;
        Samples = dropLast ? data.Count / batchSize * batchSize : data.Count;
        Batches = (int)(((long)Samples + batchSize - 1) / batchSize);
        LargestSize = Math.Min(batchSize, Samples);
        if (!shuffle)
            return;
        order = new int[data.Count];
        inputs = new float[LargestSize * data.SampleSize];
        labels = new int[data.HasLabels ? LargestSize : 0];
        targets = new float[LargestSize * data.TargetSize];
    }

    /// <summary>The data cut into batches.</summary>
    public Dataset Data => data;

    /// <summary>Samples in a batch, as asked for: the data may have fewer.</summary>
    public int BatchSize { get; }

    /// <summary>Samples in an epoch's first batch; no other has more.</summary>
    public int LargestSize { get; }

    /// <summary>Samples in its last, which may have fewer.</summary>
    public int LastSize => Samples - ((Batches - 1) * LargestSize);

    /// <summary>Batches in an epoch.</summary>
    public int Batches { get; }

    /// <summary>Samples in an epoch: all, less an incomplete batch that is dropped.</summary>
    public int Samples { get; }

    /// <summary>Samples in the current batch.</summary>
    public int Size { get; private set; }

    /// <summary>The current batch's inputs, (size, sample size).</summary>
    public ReadOnlySpan<float> Inputs => order is null
        ? data.Inputs.Slice(start * data.SampleSize, Size * data.SampleSize)
        : inputs.AsSpan(0, Size * data.SampleSize);

    /// <summary>Its labels.</summary>
    public ReadOnlySpan<int> Labels => order is null ? data.Labels.Slice(start, Size) : labels.AsSpan(0, Size);

    /// <summary>Its targets, (size, target size).</summary>
    public ReadOnlySpan<float> Targets => order is null
        ? data.Targets.Slice(start * data.TargetSize, Size * data.TargetSize)
        : targets.AsSpan(0, Size * data.TargetSize);

    /// <summary>Back to before the first batch. The order depends on the seed and the epoch alone, not on the epochs before.</summary>
    public void Begin(ulong seed, int epoch)
    {
        start = 0;
        Size = 0;
        if (order is null)
            return;
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        new RandomSequence(seed, RandomStream.Shuffle(epoch)).Shuffle(order);
    }

    /// <summary>On to the next batch; false after the last.</summary>
    public bool MoveNext()
    {
        start += Size;
        Size = Math.Min(BatchSize, Samples - start);
        if (order is not null)
            Gather(order.AsSpan(start, Size));
        return Size > 0;
    }

    private void Gather(ReadOnlySpan<int> samples)
    {
        for (var i = 0; i < samples.Length; i++)
        {
            data.Sample(samples[i]).CopyTo(inputs.AsSpan(i * data.SampleSize));
            if (data.HasLabels)
                labels[i] = data.Labels[samples[i]];
            else
                data.Targets.Slice(samples[i] * data.TargetSize, data.TargetSize).CopyTo(targets.AsSpan(i * data.TargetSize));
        }
    }
}
