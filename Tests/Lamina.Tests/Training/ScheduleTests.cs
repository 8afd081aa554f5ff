using Lamina.Tests.Doubles;

namespace Lamina.Tests.Training;

/// <summary>Learning rates as PyTorch's schedulers give them: its recursions, worked step by step.</summary>
public class ScheduleTests
{
    [Fact]
    public void A_step_falls_every_so_often() => AssertRates(new StepSchedule(3, 0.5), [1, 1, 1, 0.5, 0.5, 0.5, 0.25]);

    [Fact]
    public void Milestones_are_passed_one_by_one() => AssertRates(new MultiStepSchedule([4, 2, 2], 0.1), [1, 1, 0.01, 0.01, 0.001]);

    [Fact]
    public void Exponential() => AssertRates(new ExponentialSchedule(0.5), [1, 0.5, 0.25, 0.125]);

    [Fact]
    public void A_cosine_follows_torchs_recursion()
    {
        // CosineAnnealingLR.get_lr
        const double Least = 0.1;
        const int Period = 7;
        var (rate, schedule) = (1.0, new CosineSchedule(Period, Least));
        for (var t = 0; t <= Period; t++)
        {
            if (t > 0)
                rate = ((1 + Math.Cos(Math.PI * t / Period)) / (1 + Math.Cos(Math.PI * (t - 1) / Period)) * (rate - Least)) + Least;
            Assert.Equal(rate, schedule.RateAt(1, t), 1e-12);
        }
    }

    [Fact]
    public void A_cosine_restarts_after_longer_and_longer()
    {
        var schedule = new CosineSchedule(2, restarts: true, periodFactor: 2);
        Assert.All(new[] { 0, 2, 6, 14 }, time => Assert.Equal(1, schedule.RateAt(1, time), 1e-12));
        Assert.All(new[] { 1, 4, 10 }, time => Assert.Equal(0.5, schedule.RateAt(1, time), 1e-12));
        var even = new CosineSchedule(4, restarts: true);
        Assert.Equal(even.RateAt(1, 3), even.RateAt(1, 4_003), 1e-12);
    }

    [Fact]
    public void A_line_warms_up_and_stays() => AssertRates(new LinearSchedule(4, 0.5), [0.5, 0.625, 0.75, 0.875, 1, 1]);

    [Fact]
    public void A_power_of_what_is_left() => AssertRates(new PolynomialSchedule(4, 2), [1, 0.5625, 0.25, 0.0625, 0, 0]);

    [Fact]
    public void One_cycle_goes_up_and_down_to_next_to_nothing()
    {
        var schedule = new OneCycleSchedule(1, 11, rise: 5.0 / 11);
        Assert.Equal(1.0 / 25, schedule.RateAt(7, 0), 1e-12);
        Assert.Equal((1 + (1.0 / 25)) / 2, schedule.RateAt(7, 2), 1e-12);
        Assert.Equal(1, schedule.RateAt(7, 4), 1e-12);
        Assert.Equal((1 + 4e-6) / 2, schedule.RateAt(7, 7), 1e-12);
        Assert.Equal(4e-6, schedule.RateAt(7, 10), 1e-12);
        Assert.Equal(4e-6, schedule.RateAt(7, 99), 1e-12);
    }

    [Fact]
    public void A_function_of_ones_own() => AssertRates(new FunctionSchedule(time => 1.0 / (1 + time)), [1, 0.5, 1.0 / 3]);

    [Fact]
    public void One_after_another() =>
        AssertRates(new SequentialSchedule((new LinearSchedule(2, 0.5), 0), (new ExponentialSchedule(0.5), 2)), [0.5, 0.75, 1, 0.5, 0.25]);

    [Fact]
    public void Several_at_the_same_time() => AssertRates(new ChainedSchedule(new LinearSchedule(2, 0.5), new StepSchedule(2, 0.1)), [0.5, 0.75, 0.1, 0.1, 0.01]);

    [Fact]
    public void A_plateau_is_waited_out_and_then_reduces()
    {
        var schedule = new ReduceOnPlateau(factor: 0.5, patience: 1, cooldown: 1, least: 0.3);
        var rates = new List<double>();
        foreach (var loss in new[] { 2, 1, 1, 1, 1, 1, 1, 0.5, 0.6, 0.7, double.NaN })
        {
            schedule.Observe(loss);
            rates.Add(schedule.RateAt(1, 0));
        }

        Assert.Equal([1, 1, 1, 0.5, 0.5, 0.5, 0.3, 0.3, 0.3, 0.3, 0.3], rates);
    }

    [Fact]
    public void A_trainer_follows_it_by_epoch_or_by_step()
    {
        Assert.Equal([1f, 1f, 0.5f, 0.5f, 0.25f, 0.25f], Rates(ScheduleTime.Epoch));
        Assert.Equal([1f, 0.5f, 0.25f, 0.125f, 0.0625f, 0.03125f], Rates(ScheduleTime.Step));

        static float[] Rates(ScheduleTime by)
        {
            using var network = new LinearNetwork(2, 3, seed: 1);
            var recorder = new Recorder { LearningRate = 1 };
            var trainer = new Trainer<LinearNetwork>(network, recorder, Loss.CrossEntropy) { BatchSize = 1, Schedule = new ExponentialSchedule(0.5), ScheduleBy = by };
            var data = new Dataset([2], [1, 2, 3, 4], [0, 1]);
            trainer.Fit(data, 2);
            trainer.Fit(data, 1);
            return [.. recorder.Rates];
        }
    }

    [Fact]
    public void A_trainer_tells_the_loss_of_validation()
    {
        using var network = new LinearNetwork(2, 3, seed: 1);
        var trainer = new Trainer<LinearNetwork>(network, new Sgd(1e-30f), Loss.CrossEntropy) { Schedule = new ReduceOnPlateau(0.5, patience: 0) };
        var data = new Dataset([2], [1, 2, 3, 4], [0, 1]);
        trainer.Fit(data, 4, data); // nothing is learnt, so that the second epoch is no better than the first
        Assert.Equal(1e-30f * 0.25f, trainer.Optimizer.LearningRate);
    }

    [Fact]
    public void Arguments_out_of_range_are_refused_by_name()
    {
        Assert.Equal("every", Assert.Throws<ArgumentOutOfRangeException>(() => new StepSchedule(0)).ParamName);
        Assert.Equal("milestones", Assert.Throws<ArgumentOutOfRangeException>(() => new MultiStepSchedule([-1])).ParamName);
        Assert.Equal("factor", Assert.Throws<ArgumentOutOfRangeException>(() => new ExponentialSchedule(-1)).ParamName);
        Assert.Equal("period", Assert.Throws<ArgumentOutOfRangeException>(() => new CosineSchedule(0)).ParamName);
        Assert.Equal("from", Assert.Throws<ArgumentOutOfRangeException>(() => new LinearSchedule(from: 0)).ParamName);
        Assert.Equal("time", Assert.Throws<ArgumentOutOfRangeException>(() => new OneCycleSchedule(1, 1)).ParamName);
        Assert.Equal("startDivisor", Assert.Throws<ArgumentOutOfRangeException>(() => new OneCycleSchedule(1, 10, startDivisor: 0)).ParamName);
        Assert.Equal("factor", Assert.Throws<ArgumentOutOfRangeException>(() => new ReduceOnPlateau(factor: 1)).ParamName);
        Assert.Throws<ArgumentException>(() => new SequentialSchedule((new LinearSchedule(), 1)));
        Assert.Throws<ArgumentException>(() => new SequentialSchedule());
    }

    private static void AssertRates(LearningRateSchedule schedule, double[] expected)
    {
        for (var time = 0; time < expected.Length; time++)
            Assert.Equal(expected[time] * 2, schedule.RateAt(2, time), 1e-12);
    }

    private sealed class Recorder : Optimizer
    {
        public List<float> Rates { get; } = [];

        protected internal override void Step(Span<float> parameters, ReadOnlySpan<float> gradients) => Rates.Add(LearningRate);
    }
}
