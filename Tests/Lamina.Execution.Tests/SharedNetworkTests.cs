namespace Lamina.Execution.Tests;

/// <summary>One network used by several threads, or by what it has itself called: right, or refused with everything as it was.</summary>
public sealed class SharedNetworkTests
{
    private static readonly int[] BatchSizes = [1, 2, 5, 7, 16, 40]; // with channels in lanes and with samples in lanes

    [Theory]
    [InlineData(nameof(LeNet5), 1)]
    [InlineData(nameof(LeNet5), 3)]
    [InlineData(nameof(NormalizedResidual), 2)]
    [InlineData(nameof(NormalizedVector), 2)]
    public void Inference_from_several_threads_gives_each_its_own_answer_to_the_bit(string name, int threads)
    {
        var one = NetworkCases.Named(name);
        using var network = one.Create(1);
        network.Threads = threads;
        var batches = Array.ConvertAll(BatchSizes, samples => new Batch(one, samples, samples).Inputs);
        var expected = Array.ConvertAll(batches, batch => network.Infer(batch));
        AssertAnswers(network, batches, expected, calls: 60);
    }

    [Fact]
    public void A_million_answers_of_eight_threads_are_those_of_a_call_alone()
    {
        // A small network: what is shared is the same, and a million calls take seconds.
        var one = NetworkCases.Named(nameof(NormalizedVector));
        using var network = one.Create(1);
        var batches = Enumerable.Range(0, 64).Select(seed => new Batch(one, 1 + (seed % 3), seed).Inputs).ToArray();
        var expected = Array.ConvertAll(batches, batch => network.Infer(batch));
        AssertAnswers(network, batches, expected, calls: 125_000);
    }

    [Fact]
    public void The_first_calls_of_a_network_may_come_at_the_same_time()
    {
        var one = NetworkCases.Named(nameof(LeNet5));
        var batches = Array.ConvertAll(BatchSizes, samples => new Batch(one, samples, samples).Inputs);
        using var alone = one.Create(1);
        var expected = Array.ConvertAll(batches, batch => alone.Infer(batch));
        for (var round = 0; round < 10; round++)
        {
            using var network = one.Create(1);
            network.Threads = 2;
            AssertAnswers(network, batches, expected, calls: 2);
        }
    }

    [Fact]
    public void Warm_calls_of_several_threads_allocate_nothing()
    {
        using var network = new LeNet5(seed: 1) { Threads = 2 };
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, 1).Inputs;
        var allocated = new long[4];
        OnThreads(allocated.Length, thread =>
        {
            var outputs = new float[10];
            for (var warmUp = 0; warmUp < 200; warmUp++)
                network.Infer(batch, outputs);
            var least = long.MaxValue; // a call may be the first with a memory that others have had until then
            for (var round = 0; round < 50; round++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                for (var call = 0; call < 20; call++)
                    network.Infer(batch, outputs);
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }

            allocated[thread] = least;
        });
        Assert.All(allocated, bytes => Assert.Equal(0, bytes));
    }

    [Fact]
    public void Inference_during_a_training_run_is_refused_and_the_run_learns_what_it_would_alone()
    {
        var batch = new Batch(NormalizedMap.Info, Loss.CrossEntropy, 48);
        var data = new Dataset(NormalizedMap.Info.InputShape, batch.Inputs, batch.Labels!);
        using var alone = new NormalizedMap(seed: 1);
        Fit(alone, data, new NoReport());
        using var network = new NormalizedMap(seed: 1) { Threads = 2 };
        var (refused, answered, reports, stop) = (0, 0, 0, false);
        using var begun = new ManualResetEventSlim();
        var other = new Thread(() =>
        {
            var (input, output) = (new float[NormalizedMap.Info.InputSize], new float[NormalizedMap.Info.OutputSize]);
            begun.Wait();
            while (!Volatile.Read(ref stop))
            {
                try
                {
                    network.Infer(input, output);
                    answered++;
                }
                catch (InvalidOperationException)
                {
                    Interlocked.Increment(ref refused);
                }
            }
        });
        other.Start();
        Fit(network, data, new Report(_ =>
        {
            begun.Set();
            var before = Volatile.Read(ref refused);
            // Between steps, when nothing computes, others are refused as well.
            SpinWait.SpinUntil(() => Volatile.Read(ref refused) > before, TimeSpan.FromMinutes(1));
            if (++reports == 6)
                Volatile.Write(ref stop, true);
        }));
        other.Join();
        Assert.Equal((6, 0, true), (reports, answered, refused >= 6));
        AssertSame(alone, network);
    }

    [Fact]
    public void A_report_of_a_training_run_may_infer_and_save()
    {
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, 20);
        var data = new Dataset([1, 28, 28], batch.Inputs, batch.Labels!);
        using var alone = new LeNet5(seed: 1);
        Fit(alone, data, new NoReport());
        using var network = new LeNet5(seed: 1);
        var saved = 0L;
        Fit(network, data, new Report(_ =>
        {
            network.Infer(batch.Inputs);
            using var stream = new MemoryStream();
            network.Save(stream);
            saved = stream.Length;
        }));
        Assert.True(saved > 4 * LeNet5.Info.ParameterCount);
        AssertSame(alone, network);
    }

    [Theory]
    [InlineData(1, 40)]
    [InlineData(2, 40)]
    [InlineData(2, 3)]
    public void A_loss_cannot_use_the_network_that_has_called_it_and_does_it_no_harm_by_trying(int threads, int samples)
    {
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, samples);
        using var alone = new LeNet5(seed: 1) { Threads = threads };
        using var network = new LeNet5(seed: 1) { Threads = threads };
        var other = new Batch(LeNet5.Info, Loss.CrossEntropy, 64, seed: 2).Inputs;
        var output = new float[640];
        Array.Fill(output, -7);
        var refused = 0;
        var meddling = new MeddlingLoss(() =>
        {
            foreach (var attempt in new Action[]
            {
                () => network.Infer(other, output),
                () => network.ComputeGradients(other, new int[64], Loss.CrossEntropy),
                () => network.TrainStep(batch.Inputs, batch.Labels, Loss.CrossEntropy, new Sgd(0.1f)),
                () => network.Save(new MemoryStream()),
                () => network.Threads = 5,
                () => network.Fc1.Weight.Fill(0),
                () => network.Fc1.Weight.CopyFrom(new float[48_000]),
                () => network.Fc1.Weight.Write(values => values.Clear()),
            })
            {
                Assert.Throws<InvalidOperationException>(attempt);
                Interlocked.Increment(ref refused);
            }
        });
        for (var step = 0; step < 5; step++)
        {
            var expected = alone.TrainStep(batch.Inputs, batch.Labels, Loss.CrossEntropy, new Sgd(0.1f));
            Assert.Equal(expected, network.TrainStep(batch.Inputs, batch.Labels, meddling, new Sgd(0.1f)));
        }

        Assert.True(refused >= 5 * 8);
        Assert.All(output, value => Assert.Equal(-7, value));
        Assert.Equal(threads, network.Threads);
        AssertSame(alone, network);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_loss_that_disposes_the_network_lets_the_step_end_and_no_other_begin(int threads)
    {
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, 40);
        var network = new LeNet5(seed: 1) { Threads = threads };
        using var alone = new LeNet5(seed: 1) { Threads = threads };
        var expected = batch.GradientsOf(alone);
        Assert.Equal(expected, network.ComputeGradients(batch.Inputs, batch.Labels, new MeddlingLoss(network.Dispose)));
        Assert.Throws<ObjectDisposedException>(() => network.Infer(batch.Inputs));
        Assert.Throws<ObjectDisposedException>(() => batch.GradientsOf(network));
        Assert.Throws<ObjectDisposedException>(() => network.Fc1.Weight.Fill(1));
        Assert.Throws<ObjectDisposedException>(() => network.Save(new MemoryStream()));
    }

    [Fact]
    public void A_network_disposed_while_others_infer_answers_them_first()
    {
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, 40).Inputs;
        using var alone = new LeNet5(seed: 1);
        var expected = alone.Infer(batch);
        for (var round = 0; round < 10; round++)
        {
            var network = new LeNet5(seed: 1) { Threads = 2 };
            using var begun = new CountdownEvent(3);
            OnThreads(4, thread =>
            {
                if (thread == 0)
                {
                    begun.Wait();
                    network.Dispose();
                    return;
                }

                Assert.Equal(expected, network.Infer(batch));
                begun.Signal();
                try
                {
                    while (true)
                        Assert.Equal(expected, network.Infer(batch));
                }
                catch (ObjectDisposedException)
                {
                }
            });
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(40)]
    public void A_parameter_that_is_written_shows_in_the_next_inference(int samples)
    {
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, samples).Inputs;
        using var network = new LeNet5(seed: 1);
        var seen = new HashSet<string>();
        for (var i = 0; i < 5; i++)
        {
            var number = i;
            network.Fc1.Weight.Write(values => values[0] = number * 10);
            Check();
            network.Fc1.Bias.Fill(i);
            Check();
            network.Fc3.Bias.CopyFrom(Enumerable.Repeat((float)i, 10).ToArray());
            Check();
        }

        Assert.InRange(seen.Count, 14, 15); // each change but perhaps that of a first weight that meets a zero

        void Check()
        {
            var actual = network.Infer(batch);
            using var fresh = new LeNet5();
            using var stream = new MemoryStream();
            network.Save(stream);
            stream.Position = 0;
            fresh.Load(stream);
            Assert.Equal(fresh.Infer(batch), actual);
            seen.Add(string.Join(' ', actual));
        }
    }

    [Fact]
    public void A_step_whose_loss_has_failed_leaves_nothing_behind_that_inference_would_use()
    {
        var one = NetworkCases.Named(nameof(NormalizedMap));
        using var network = one.Create(1);
        var batch = new Batch(one, 3);
        var before = network.Infer(batch.Inputs); // packs weights with the running statistics of now
        Assert.Throws<NotFiniteNumberException>(() => network.ComputeGradients(batch.Inputs, batch.Labels, new MeddlingLoss(() => throw new NotFiniteNumberException())));
        Assert.NotEqual(before, network.Infer(batch.Inputs)); // statistics have moved, as in PyTorch's forward
        AssertSame(Copy(one, network).Infer(batch.Inputs), network.Infer(batch.Inputs));
    }

    [Fact]
    public void An_optimizer_that_fails_leaves_nothing_behind_that_inference_would_use()
    {
        var one = NetworkCases.Named(nameof(LeNet5));
        using var network = one.Create(1);
        var batch = new Batch(one, 3);
        network.Infer(batch.Inputs);
        Assert.Throws<NotFiniteNumberException>(() => batch.TrainStep(network, new HalfwayOptimizer()));
        AssertSame(Copy(one, network).Infer(batch.Inputs), network.Infer(batch.Inputs));
    }

    [Fact]
    public void Outputs_over_inputs_are_refused()
    {
        using var network = new NormalizedOutput(seed: 1);
        var (inputs, outputs) = (NormalizedOutput.Info.InputSize, NormalizedOutput.Info.OutputSize);
        var memory = new float[20 * (inputs + outputs)];
        var refused = Assert.Throws<ArgumentException>(() => network.Infer(memory.AsSpan(0, 20 * inputs), memory.AsSpan((20 * inputs) - 1, 20 * outputs)));
        Assert.Contains("shares memory with 'inputs'", refused.Message, StringComparison.Ordinal);
        network.Infer(memory.AsSpan(0, 20 * inputs), memory.AsSpan(20 * inputs, 20 * outputs));
    }

    [Fact]
    public void Evaluation_is_of_one_set_of_weights()
    {
        var batch = new Batch(LeNet5.Info, Loss.CrossEntropy, 20);
        var data = new Dataset([1, 28, 28], batch.Inputs, batch.Labels!);
        using var network = new LeNet5(seed: 1);
        Exception? refused = null;
        var trainer = new Trainer<LeNet5>(network, new Sgd(0.1f), new MeddlingLoss(() => refused ??= Record.Exception(() => network.Fc1.Weight.Fill(0))));
        trainer.Evaluate(data);
        Assert.IsType<InvalidOperationException>(refused);
    }

    private static void AssertAnswers(Network network, float[][] batches, float[][] expected, int calls)
    {
        using var start = new Barrier(8);
        var wrong = 0;
        OnThreads(8, thread =>
        {
            var outputs = Array.ConvertAll(expected, answer => new float[answer.Length]);
            start.SignalAndWait();
            for (var call = 0; call < calls; call++)
            {
                var which = (call + thread) % batches.Length;
                outputs[which].AsSpan().Fill(float.NaN);
                network.Infer(batches[which], outputs[which]);
                if (!outputs[which].AsSpan().SequenceEqual(expected[which]))
                    Interlocked.Increment(ref wrong);
            }
        });
        Assert.Equal(0, wrong);
    }

    // Threads of its own, not the thread pool's, so that all of them run at the same time.
    private static void OnThreads(int count, Action<int> action)
    {
        var failures = new Exception?[count];
        var threads = Enumerable.Range(0, count).Select(i => new Thread(() => failures[i] = Record.Exception(() => action(i)))).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(failures, Assert.Null);
    }

    private static void Fit<TNetwork>(TNetwork network, Dataset data, ITrainingProgress progress)
        where TNetwork : Network =>
        new Trainer<TNetwork>(network, new Sgd(0.05f), Loss.CrossEntropy) { BatchSize = 16, Progress = progress }.Fit(data, epochs: 2);

    private static Network Copy(NetworkCase one, Network network)
    {
        using var stream = new MemoryStream();
        network.Save(stream);
        stream.Position = 0;
        var copy = one.Create(99);
        copy.Load(stream);
        return copy;
    }

    private static void AssertSame(Network expected, Network actual)
    {
        for (var i = 0; i < expected.Parameters.Count; i++)
            AssertSame(expected.Parameters[i].Values.ToArray(), actual.Parameters[i].Values.ToArray());
        for (var i = 0; i < expected.Buffers.Count; i++)
            AssertSame(expected.Buffers[i].Values.ToArray(), actual.Buffers[i].Values.ToArray());
    }

    private static void AssertSame(float[] expected, float[] actual) =>
        Assert.Equal(Array.ConvertAll(expected, BitConverter.SingleToInt32Bits), Array.ConvertAll(actual, BitConverter.SingleToInt32Bits));

    /// <summary>Cross-entropy that does something else on the way.</summary>
    private sealed class MeddlingLoss(Action action) : Loss
    {
        protected internal override double Normalizer(ReadOnlySpan<int> labels, int outputSize) => CrossEntropy.Normalizer(labels, outputSize);

        protected internal override double Normalizer(ReadOnlySpan<float> targets, int outputSize) => CrossEntropy.Normalizer(targets, outputSize);

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<int> labels, int outputSize, double normalizer, Span<float> gradient)
        {
            action();
            return CrossEntropy.Evaluate(outputs, labels, outputSize, normalizer, gradient);
        }

        protected internal override double Evaluate(ReadOnlySpan<float> outputs, ReadOnlySpan<float> targets, int outputSize, double normalizer, Span<float> gradient)
        {
            action();
            return CrossEntropy.Evaluate(outputs, targets, outputSize, normalizer, gradient);
        }
    }

    /// <summary>Changes half of the parameters and fails.</summary>
    private sealed class HalfwayOptimizer : Optimizer
    {
        protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients)
        {
            foreach (ref var value in parameters[..(parameters.Length / 2)])
                value *= 0.5f;
            throw new NotFiniteNumberException();
        }
    }

    private class NoReport : ITrainingProgress
    {
        public void EpochStarted(in EpochStart start)
        {
        }

        public void EpochCompleted(EpochReport report)
        {
        }

        public virtual void BatchCompleted(in BatchReport report)
        {
        }
    }

    private sealed class Report(Action<BatchReport> action) : NoReport
    {
        public override void BatchCompleted(in BatchReport report) => action(report);
    }
}
