namespace Lamina;

/// <summary>Is told how training goes, on the thread that trains. Lamina itself prints nothing.</summary>
public interface ITrainingProgress
{
    /// <summary>An epoch begins.</summary>
    /// <param name="start">Its size.</param>
    void EpochStarted(in EpochStart start);

    /// <summary>A batch is learnt. Called for every batch, so an implementation should be quick.</summary>
    /// <param name="report">Loss and pace so far.</param>
    void BatchCompleted(in BatchReport report);

    /// <summary>An epoch ends, validation included.</summary>
    /// <param name="report">What it gave.</param>
    void EpochCompleted(EpochReport report);
}

/// <summary>What an epoch is about to do.</summary>
/// <param name="Epoch">Its number, from 1; a trainer counts on from one Fit to the next.</param>
/// <param name="LastEpoch">The number of the last epoch asked for.</param>
/// <param name="Batches">Batches in the epoch.</param>
/// <param name="Samples">Samples in the epoch.</param>
public readonly record struct EpochStart(int Epoch, int LastEpoch, int Batches, int Samples);

/// <summary>Where an epoch stands after a batch.</summary>
/// <param name="Epoch">The epoch's number, from 1.</param>
/// <param name="Batch">The batch's number in the epoch, from 1.</param>
/// <param name="Batches">Batches in the epoch.</param>
/// <param name="Samples">Samples seen in the epoch so far.</param>
/// <param name="Loss">This batch's loss, before its update; NaN for the mean of a batch whose samples the loss all ignores.</param>
/// <param name="MeanLoss">The mean of the epoch's batch losses so far, each weighted with its samples that the loss does not ignore; NaN before the first of them.</param>
/// <param name="SamplesPerSecond">Samples learnt in a second, over the epoch so far.</param>
public readonly record struct BatchReport(int Epoch, int Batch, int Batches, int Samples, double Loss, double MeanLoss, double SamplesPerSecond);

/// <summary>What an epoch gave.</summary>
/// <param name="Epoch">Its number, from 1.</param>
/// <param name="TrainLoss">
/// The mean of its batch losses, each weighted with its samples that the loss does not ignore; every loss is taken before its batch's update. NaN where all samples are
/// ignored.
/// </param>
/// <param name="Validation">The network's result on the validation data after the epoch; null without such data.</param>
/// <param name="Samples">Samples learnt from.</param>
/// <param name="SamplesPerSecond">Samples learnt in a second, validation not included.</param>
/// <param name="Elapsed">Time of the epoch, validation included.</param>
public sealed record EpochReport(int Epoch, double TrainLoss, Evaluation? Validation, int Samples, double SamplesPerSecond, TimeSpan Elapsed);
