using System.Diagnostics;

namespace Lamina;

/// <summary>
/// Trains a network: epochs over shuffled batches, evaluation between them, and reports on the way. While it trains, the network is its thread's own: reports may infer
/// and save, other threads are refused. A trainer is not safe for use by several threads at once.
/// </summary>
/// <typeparam name="TNetwork">The network's class.</typeparam>
public sealed class Trainer<TNetwork>
    where TNetwork : Network
{
    private const int MostStepsAhead = 64;

    private readonly DataFit fit;
    private readonly Evaluator evaluator = new();
    private readonly (int Samples, int Judged)[] sizes = new (int, int)[MostStepsAhead];
    private readonly float[] losses = new float[MostStepsAhead];
    private EpochBatches? batches;
    private float? initialRate; // the optimizer's, before a schedule has changed it

    /// <summary>Creates a trainer.</summary>
    /// <param name="network">The network to train.</param>
    /// <param name="optimizer">Its optimizer, used for no other network.</param>
    /// <param name="loss">The loss; left out, the one that the network declares.</param>
    /// <exception cref="ArgumentException">No loss is given and the network declares none.</exception>
    public Trainer(TNetwork network, Optimizer optimizer, Loss? loss = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(optimizer);
        Network = network;
        Optimizer = optimizer;
        Loss = loss ?? network.DeclaredLoss
            ?? throw new ArgumentException(
                $"{network.Architecture.Name} declares no loss, so the trainer needs one: Loss.CrossEntropy, for example.", nameof(loss));
        fit = new DataFit(network, Loss);
    }

    /// <summary>The network.</summary>
    public TNetwork Network { get; }

    /// <summary>The optimizer.</summary>
    public Optimizer Optimizer { get; }

    /// <summary>The loss.</summary>
    public Loss Loss { get; }

    /// <summary>Samples in a batch, at least 1; an epoch's last batch may have fewer. As many as the data has, or more, make one batch. Default 64.</summary>
    public int BatchSize
    {
        get;
        init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(BatchSize), value, "A batch has at least 1 sample.");
    } = 64;

    /// <summary>Whether each epoch takes the samples in a new random order. Default true.</summary>
    public bool Shuffle { get; init; } = true;

    /// <summary>Of the order: the same seed gives the same orders on every machine. Default 0.</summary>
    public ulong ShuffleSeed { get; init; }

    /// <summary>Whether an incomplete last batch is left out. Default false.</summary>
    public bool DropLast { get; init; }

    /// <summary>Who is told how training goes; null for nobody.</summary>
    public ITrainingProgress? Progress { get; init; }

    /// <summary>How the optimizer's learning rate goes; null where it stays as it is set.</summary>
    public LearningRateSchedule? Schedule { get; init; }

    /// <summary>Whether the schedule counts epochs or steps. Default: epochs.</summary>
    public ScheduleTime ScheduleBy { get; init; }

    /// <summary>Epochs completed by this trainer.</summary>
    public int EpochsCompleted { get; private set; }

    /// <summary>Steps started by this trainer.</summary>
    public long StepsStarted { get; private set; }

    /// <summary>Trains for some epochs. A further call goes on where this one ended.</summary>
    /// <param name="train">Data to learn from.</param>
    /// <param name="epochs">Epochs, at least 0; a trainer counts <see cref="int.MaxValue"/> of them in all, and ends there.</param>
    /// <param name="validation">Data to evaluate after each epoch.</param>
    /// <param name="cancellation">Stops between two batches; the network then is as the last completed one left it.</param>
    /// <returns>A report for each epoch of this call.</returns>
    /// <remarks>
    /// What can be known before is checked before anything is learnt: both data's shapes, the kind of target that the loss takes, every label, batches that a batch norm
    /// can't take, and whether the optimizer serves this network.
    /// </remarks>
    /// <exception cref="ArgumentException">Data does not fit the network or the loss; a label is named with its sample's place in the data.</exception>
    /// <exception cref="InvalidOperationException">The optimizer serves another network.</exception>
    /// <exception cref="OperationCanceledException">Training was stopped.</exception>
    public IReadOnlyList<EpochReport> Fit(Dataset train, int epochs, Dataset? validation = null, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(epochs);
        CheckTraining(train);
        if (validation is not null)
            fit.CheckEvaluation(validation, nameof(validation));
        using var session = Network.BeginSession(nameof(Fit));
        var history = new List<EpochReport>();
        for (var last = EpochsCompleted + Math.Min(epochs, int.MaxValue - EpochsCompleted); EpochsCompleted < last;)
            history.Add(RunEpoch(train, validation, last, cancellation));
        return history;
    }

    /// <summary>Trains for one epoch, without validation.</summary>
    /// <param name="train">Data to learn from.</param>
    /// <param name="cancellation">Stops between two batches.</param>
    /// <remarks>All is checked that <see cref="Fit"/> checks.</remarks>
    /// <exception cref="ArgumentException">Data does not fit the network or the loss.</exception>
    /// <exception cref="InvalidOperationException">The optimizer serves another network.</exception>
    /// <exception cref="OperationCanceledException">Training was stopped.</exception>
    public EpochReport TrainEpoch(Dataset train, CancellationToken cancellation = default)
    {
        CheckTraining(train);
        using var session = Network.BeginSession(nameof(TrainEpoch));
        return RunEpoch(train, null, EpochsCompleted + 1, cancellation);
    }

    /// <summary>
    /// The network's loss and accuracy on some data, taken as one batch, in inference: dropout is off, nothing is learnt. It is computed in pieces, unless a batch norm
    /// without running statistics takes those of the batch: then it is one piece, which takes memory for all its samples at once.
    /// </summary>
    /// <param name="data">The data.</param>
    /// <param name="cancellation">Stops between two pieces of the data.</param>
    /// <exception cref="ArgumentException">Data does not fit the network or the loss.</exception>
    /// <exception cref="OperationCanceledException">Evaluation was stopped.</exception>
    public Evaluation Evaluate(Dataset data, CancellationToken cancellation = default)
    {
        fit.CheckEvaluation(data, nameof(data));
        using var use = Network.BeginReading(nameof(Evaluate)); // of one set of weights, from the first piece of the data to the last
        return evaluator.Run(Network, Loss, data, cancellation);
    }

    private EpochReport RunEpoch(Dataset train, Dataset? validation, int lastEpoch, CancellationToken cancellation)
    {
        var epoch = EpochsCompleted + 1;
        var source = BatchesOf(train);
        var hasIgnored = fit.Check(train, nameof(train));
        source.Begin(ShuffleSeed, EpochsCompleted);
        Progress?.EpochStarted(new EpochStart(epoch, lastEpoch, source.Batches, source.Samples));

        if (ScheduleBy == ScheduleTime.Epoch)
            SetRate(EpochsCompleted);
        var begin = Stopwatch.GetTimestamp();
        var seconds = 0.0;
        var lossSum = 0.0;
        int batch = 0, samples = 0, judged = 0, started = 0;
        while (source.MoveNext())
        {
            if (cancellation.IsCancellationRequested)
            {
                TakeLosses();
                cancellation.ThrowIfCancellationRequested();
            }

            Start(source);
            sizes[started++] = (source.Size, hasIgnored ? CountJudged(source.Labels) : source.Size);
            if (started == Math.Min(Network.MostStepsAhead(source.Size), sizes.Length))
                TakeLosses();
        }

        TakeLosses();
        var result = validation is null ? (Evaluation?)null : evaluator.Run(Network, Loss, validation, cancellation);
        var report = new EpochReport(epoch, lossSum / judged, result, samples, samples / seconds, Stopwatch.GetElapsedTime(begin));
        EpochsCompleted = epoch;
        Schedule?.Observe(result?.Loss ?? report.TrainLoss);
        Progress?.EpochCompleted(report);
        return report;

        // On a device several steps are under way before anybody waits for the loss of the first.
        void TakeLosses()
        {
            if (started == 0)
                return;
            var newest = losses.AsSpan(0, started);
            Network.TakeLosses(newest);
            seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            for (var step = 0; step < started; step++)
            {
                samples += sizes[step].Samples;
                judged += sizes[step].Judged;
                if (sizes[step].Judged > 0) // else the loss is a mean of nothing, NaN
                    lossSum += (double)newest[step] * sizes[step].Judged;
                Progress?.BatchCompleted(new BatchReport(epoch, ++batch, source.Batches, samples, newest[step], lossSum / judged, samples / seconds));
            }

            started = 0;
        }
    }

    private void SetRate(long time)
    {
        if (Schedule is not null)
            Optimizer.LearningRate = (float)Schedule.RateAt(initialRate ??= Optimizer.LearningRate, time);
    }

    private void Start(EpochBatches batch)
    {
        if (ScheduleBy == ScheduleTime.Step)
            SetRate(StepsStarted);
        StepsStarted++;
        if (batch.Data.HasLabels)
            Network.StartStep(batch.Inputs, batch.Labels, Loss, Optimizer);
        else
            Network.StartStep(batch.Inputs, batch.Targets, Loss, Optimizer);
    }

    private int CountJudged(ReadOnlySpan<int> labels)
    {
        var judged = 0;
        foreach (var label in labels)
            judged += Loss.Ignores(label) ? 0 : 1;
        return judged;
    }

    private void CheckTraining(Dataset train)
    {
        Optimizer.CheckServes(Network);
        fit.Check(train, nameof(train));
        fit.CheckBatches(BatchesOf(train), nameof(train));
    }

    private EpochBatches BatchesOf(Dataset train)
    {
        if (batches is null || !ReferenceEquals(batches.Data, train))
            batches = new EpochBatches(train, BatchSize, Shuffle, DropLast);
        if (batches.Batches == 0)
        {
            throw new ArgumentException(
                $"The data has {train.Count} samples, fewer than one batch of {BatchSize}, and incomplete batches are left out.", nameof(train));
        }

        return batches;
    }
}
