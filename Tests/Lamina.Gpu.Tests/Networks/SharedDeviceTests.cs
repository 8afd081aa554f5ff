namespace Lamina.GpuTests.Networks;

/// <summary>Networks on a device that several threads use: their calls take turns, and each gets its own answer.</summary>
public class SharedDeviceTests
{
    public static TheoryData<string> Devices => [TestGpu.Simulator, TestGpu.OpenCL];

    [SkippableTheory]
    [MemberData(nameof(Devices))]
    public void Inference_from_several_threads_gives_each_its_own_answer(string kind)
    {
        var gpu = TestGpu.Open(kind);
        using var network = new TinyConvolutions(1).To(gpu);
        var inputs = Enumerable.Range(0, 4).Select(seed => Numbers.Uniform((seed + 1) * TinyConvolutions.Info.InputSize, seed)).ToArray();
        var expected = Array.ConvertAll(inputs, batch => network.Infer(batch));
        OnThreads(4, thread =>
        {
            for (var call = 0; call < 10; call++)
                Assert.Equal(expected[(thread + call) % 4], network.Infer(inputs[(thread + call) % 4]));
        });
    }

    [SkippableTheory]
    [MemberData(nameof(Devices))]
    public void Networks_that_share_a_device_may_be_used_by_a_thread_each(string kind)
    {
        var gpu = TestGpu.Open(kind);
        using var one = new TinyConvolutions(1).To(gpu);
        using var alone = new TinyConvolutions(2).To(gpu);
        using var trained = new TinyConvolutions(2).To(gpu);
        var (inputs, labels) = (Numbers.Uniform(2 * TinyConvolutions.Info.InputSize, 1), new int[2]);
        var (expected, losses) = (one.Infer(inputs), Losses(alone));
        OnThreads(2, thread =>
        {
            if (thread == 1)
            {
                Assert.Equal(losses, Losses(trained));
                return;
            }

            for (var call = 0; call < 10; call++)
                Assert.Equal(expected, one.Infer(inputs));
        });
        Assert.Equal(alone.Parameters[0].Values.ToArray(), trained.Parameters[0].Values.ToArray());

        float[] Losses(TinyConvolutions network)
        {
            var sgd = new Sgd(0.1f);
            return [.. Enumerable.Range(0, 5).Select(_ => network.TrainStep(inputs, labels, Loss.CrossEntropy, sgd))];
        }
    }

    [Fact]
    public void A_device_whose_network_is_at_work_is_not_given_back()
    {
        using var gpu = Gpu.Simulator();
        using var network = new TinyConvolutions(1).To(gpu);
        using (network.BeginReading("Infer"))
        {
            Assert.Throws<InvalidOperationException>(gpu.Dispose);
            Assert.Throws<InvalidOperationException>(() => network.ToProcessor());
        }

        Assert.NotEmpty(network.Infer(new float[TinyConvolutions.Info.InputSize]));
    }

    private static void OnThreads(int count, Action<int> action)
    {
        var failures = new Exception?[count];
        var threads = Enumerable.Range(0, count).Select(i => new Thread(() => failures[i] = Record.Exception(() => action(i)))).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(failures, Assert.Null);
    }
}
