using Lamina.CompilerServices;

namespace Lamina;

/// <content>What a batch may be, known from its number of samples before anything is computed.</content>
public abstract partial class Network
{
    /// <summary>Whether a sample's output depends on the others of its call, so that data may not be inferred in pieces.</summary>
    internal bool InfersWholeBatches => ChannelProgram?.Inference.NeedsWholeBatch ?? false;

    /// <summary>A batch norm that can't be trained with one sample, which would leave it one number for each channel; null where there is none.</summary>
    internal string? NormOfTraining => ChannelProgram?.Training.SinglePixelNorm;

    /// <summary>Checks a batch of inference, which only a norm without running statistics can refuse: it may not cut the batch.</summary>
    /// <exception cref="ArgumentException">The norm would have one number for each channel, or the batch's numbers are too many to count.</exception>
    internal void CheckInference(int samples, string name)
    {
        if (ChannelProgram is not { Inference: { NeedsWholeBatch: true } plan })
            return;
        if (samples == 1 && plan.SinglePixelNorm is { } norm)
            throw new ArgumentException($"{OneNumber(norm)} It keeps no running statistics, so inference needs at least 2 samples too.", name);
        CheckSize(samples, (long)samples * Architecture.OutputSize, Array.MaxLength, "output numbers", name);
        if (executor is null)
            CheckSize(samples, plan.Floats(samples), AlignedBuffer.MaxLength, "numbers between layers", name);
    }

    /// <summary>Checks a batch of training.</summary>
    /// <exception cref="ArgumentException">A batch norm would have one number for each channel, or the batch's numbers are too many to count.</exception>
    internal void CheckTraining(int samples, string name)
    {
        if (samples == 1 && NormOfTraining is { } norm)
            throw new ArgumentException($"{OneNumber(norm)} Train with batches of at least 2 samples.", name);

        // Outputs and their gradients in rows, in whole groups.
        CheckSize(samples, (long)Groups(samples) * MemoryPlan.GroupSize * Architecture.OutputSize, Array.MaxLength, "output numbers", name);
        if (executor is not null)
            return;
        var memory = Architecture.Memory;
        if (HasSamplesInLanes(samples))
            CheckSize(samples, (long)Groups(samples) * memory.TrainingFloatsPerGroup, AlignedBuffer.MaxLength, "numbers between layers", name);
        else if (ChannelProgram is { Training: var plan })
            CheckSize(samples, plan.Floats(samples), AlignedBuffer.MaxLength, "numbers between layers", name);
    }

    /// <summary>How many numbers inference gives.</summary>
    /// <param name="samples">Samples of the call.</param>
    /// <param name="most">How many the place for them can have.</param>
    /// <param name="name">Of the argument with the samples.</param>
    /// <exception cref="ArgumentException">More than <paramref name="most"/>.</exception>
    internal int CountOutputs(int samples, int most, string name)
    {
        var outputs = (long)samples * Architecture.OutputSize;
        return outputs <= most
            ? (int)outputs
            : throw new ArgumentException(
                $"{Architecture.Name}: {samples} samples give {outputs} output numbers ({Architecture.OutputSize} each), and one call can give {most}. " +
                $"Infer at most {most / Architecture.OutputSize} samples at a time.",
                name);
    }

    private void CheckSize(int samples, long numbers, int most, string what, string name)
    {
        if (numbers > most)
        {
            throw new ArgumentException(
                $"{Architecture.Name}: a batch of {samples} samples has {numbers} {what}, and one step holds at most {most}. " +
                $"Take smaller batches, of some {(long)(samples * ((double)most / numbers))} samples at most.",
                name);
        }
    }

    private string OneNumber(string norm) =>
        $"{Architecture.Name}: '{norm}' (batch norm) sees one number for each channel, and the variance of one number is nothing to divide by.";
}
