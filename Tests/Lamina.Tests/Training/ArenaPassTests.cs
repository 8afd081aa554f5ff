using Lamina.CompilerServices;

namespace Lamina.Tests.Training;

/// <summary>Every width of vector must give the same bits, so that a machine's width never shows in a result.</summary>
public class ArenaPassTests
{
    private const int Length = 45;

    [Fact]
    public void Every_width_gives_the_same_bits_for_SGD()
    {
        var expected = Sgd<ScalarLane>();
        Assert.Equal(expected, Sgd<Lanes128>());
        Assert.Equal(expected, Sgd<Lanes256>());
        Assert.Equal(expected, Sgd<Lanes512>());
    }

    [Fact]
    public void Every_width_gives_the_same_bits_for_Adam()
    {
        var expected = Adam<ScalarLane>();
        Assert.Equal(expected, Adam<Lanes128>());
        Assert.Equal(expected, Adam<Lanes256>());
        Assert.Equal(expected, Adam<Lanes512>());
    }

    [Fact]
    public void The_width_that_the_machine_chooses_gives_them_too()
    {
        var parameters = OptimizerRuns.Start();
        var adam = new Adam(0.01f, weightDecay: 0.1, amsGrad: true);
        for (var step = 0; step < OptimizerRuns.Steps; step++)
            adam.Step(parameters, OptimizerRuns.Gradient(step));
        Assert.Equal(Adam<ScalarLane>()[0], Bits(parameters));
    }

    [Fact]
    public void Not_a_number_spreads_in_every_width()
    {
        Assert.Equal(float.NaN, Max<ScalarLane>(float.NaN, 1));
        Assert.Equal(float.NaN, Max<Lanes128>(1, float.NaN));
        Assert.Equal(float.NaN, Max<Lanes256>(float.NaN, 1));
        Assert.Equal(float.NaN, Max<Lanes512>(1, float.NaN));
    }

    private static int[][] Sgd<TLanes>()
        where TLanes : struct, ILanes<TLanes> =>
        Run<SgdUpdate, TLanes>(SgdUpdate.States(hasMomentum: true), step => new SgdUpdate(step)
        {
            LearningRate = 0.01f,
            WeightDecay = 0.1f,
            Momentum = 0.9f,
            Undamped = 1,
            HasMomentum = true,
            Nesterov = true,
        });

    private static int[][] Adam<TLanes>()
        where TLanes : struct, ILanes<TLanes> =>
        Run<AdamUpdate, TLanes>(AdamUpdate.States(amsGrad: true), step =>
        {
            var correction = (float)Math.Sqrt(1 - Math.Pow(0.999, step.Number));
            return new AdamUpdate(step)
            {
                Shrink = 1,
                WeightDecay = 0.1f,
                MeanRate = (float)(1 - 0.9),
                SquareDecay = 0.999f,
                SquareRate = (float)(1 - 0.999),
                AmsGrad = true,
                StepSize = (float)(0.01f / (1 - Math.Pow(0.9, step.Number))) * correction,
                Epsilon = 1e-8f * correction,
            };
        });

    private static int[][] Run<TUpdate, TLanes>(string?[] states, Func<UpdateStep, TUpdate> numbers)
        where TUpdate : struct, IUpdate
        where TLanes : struct, ILanes<TLanes>
    {
        var (parameters, state) = (OptimizerRuns.Start(), new OptimizerState(states));
        for (var step = 0; step < OptimizerRuns.Steps; step++)
        {
            var number = state.BeginStep(Length, Length);
            var update = numbers(new UpdateStep { Number = number, LearningRate = 0.01f, WeightDecay = 0.1, GradientScale = 1 });
            ArenaPass.Run<TUpdate, TLanes>(update, new UpdateArenas(parameters, OptimizerRuns.Gradient(step), state, 0), Length);
        }

        return [Bits(parameters), .. Enumerable.Range(0, state.Slots).Where(state.Keeps).Select(slot => Bits(state[slot].ToArray()))];
    }

    private static float Max<TLanes>(float left, float right)
        where TLanes : struct, ILanes<TLanes>
    {
        var result = new float[16];
        TLanes.Store(TLanes.Max(TLanes.Broadcast(left), TLanes.Broadcast(right)), ref result[0], 0);
        return result[0];
    }

    private static int[] Bits(float[] values) => Array.ConvertAll(values, BitConverter.SingleToInt32Bits);
}
