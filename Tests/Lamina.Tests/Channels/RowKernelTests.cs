using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

/// <summary>
/// Kernels over maps with rows in lanes, held to loops over (n, C, H, W). Columns behind the width of values are NaN, which must not reach an element; those of
/// gradients are zeros, and must be zeros again.
/// </summary>
public abstract class RowKernelTests<V>
    where V : struct, ILanes<V>
{
    private static readonly (int Channels, int Height, int Width, int Samples)[] Maps = [(6, 28, 28, 2), (1, 2, 2, 1), (3, 5, 17, 3), (2, 7, 33, 1), (4, 6, 48, 2), (5, 3, 31, 2)];

    [Fact]
    public void Averages_are_the_means_of_their_windows() => ForEachMap((shape, n, x, dy) =>
    {
        var y = Pooled(shape, n);
        for (var item = 0; item < RowPooling.Items(n); item++)
            RowPooling.Average<V, NoEpilogue>(shape, item, ref Rows(shape, n, x)[0], ref y[0], default);
        Agree(Expected(shape, n, window => window.Average(at => x[at])), y, shape, n);
    });

    [Fact]
    public void The_gradient_of_an_average_is_shared_by_its_window() => ForEachMap((shape, n, x, dy) =>
    {
        var dx = Guarded(n * ChannelMaps.RowFloats(shape.Channels, shape.Height, shape.Width));
        var gradient = ChannelMaps.ToRows(dy, n, shape.Channels, shape.OutputHeight, shape.OutputWidth, beyond: 0);
        for (var item = 0; item < RowPooling.Items(n); item++)
            RowPooling.AverageGradient<V, NoEpilogue>(shape, item, ref gradient[0], ref dx[0], default);
        var expected = new double[x.Length];
        ForEachWindow(shape, n, (window, at) => Array.ForEach(window, pixel => expected[pixel] = dy[at] / 4));
        AgreeWithGradient(expected, dx, shape, n);
    });

    [Fact]
    public void Maxima_are_the_largest_of_their_windows() => ForEachMap((shape, n, x, dy) =>
    {
        var y = Pooled(shape, n);
        for (var item = 0; item < RowPooling.Items(n); item++)
            RowPooling.Max<V, NoEpilogue>(shape, item, ref Rows(shape, n, x)[0], ref y[0], default);
        Agree(Expected(shape, n, window => window.Max(at => x[at])), y, shape, n);
    });

    [Fact]
    public void The_gradient_of_a_maximum_goes_to_its_first_pixel() => ForEachMap((shape, n, x, dy) =>
    {
        var dx = Guarded(n * ChannelMaps.RowFloats(shape.Channels, shape.Height, shape.Width));
        var y = new float[dy.Length];
        var expected = new double[x.Length];
        ForEachWindow(shape, n, (window, at) =>
        {
            y[at] = window.Max(pixel => x[pixel]);
            expected[window.First(pixel => x[pixel] == y[at])] = dy[at];
        });
        var largest = ChannelMaps.ToRows(y, n, shape.Channels, shape.OutputHeight, shape.OutputWidth);
        var gradient = ChannelMaps.ToRows(dy, n, shape.Channels, shape.OutputHeight, shape.OutputWidth, beyond: 0);
        for (var item = 0; item < RowPooling.Items(n); item++)
            RowPooling.MaxGradient<V, NoEpilogue>(shape, item, ref Rows(shape, n, x)[0], ref largest[0], ref gradient[0], ref dx[0], default);
        AgreeWithGradient(expected, dx, shape, n);
    });

    // Where no window covers a pixel the formula sees a zero, and is to be applied all the same.
    [Fact]
    public void A_formula_behind_a_gradient_is_applied_to_every_pixel_once() => ForEachMap((shape, n, x, dy) =>
    {
        var y = new float[dy.Length];
        var (shared, first) = (x.Select(value => (double)value).ToArray(), x.Select(value => (double)value).ToArray());
        ForEachWindow(shape, n, (window, at) =>
        {
            y[at] = window.Max(pixel => x[pixel]);
            Array.ForEach(window, pixel => shared[pixel] += dy[at] / 4);
            first[window.First(pixel => x[pixel] == y[at])] += dy[at];
        });
        var (added, largest) = (Rows(shape, n, x, beyond: 0), ChannelMaps.ToRows(y, n, shape.Channels, shape.OutputHeight, shape.OutputWidth));
        var gradient = ChannelMaps.ToRows(dy, n, shape.Channels, shape.OutputHeight, shape.OutputWidth, beyond: 0);
        var (average, max) = (Guarded(n * ChannelMaps.RowFloats(shape.Channels, shape.Height, shape.Width)), Guarded(n * ChannelMaps.RowFloats(shape.Channels, shape.Height, shape.Width)));
        for (var item = 0; item < RowPooling.Items(n); item++)
        {
            RowPooling.AverageGradient<V, AddOperand>(shape, item, ref gradient[0], ref average[0], new Operands(ref added[0]));
            RowPooling.MaxGradient<V, AddOperand>(shape, item, ref Rows(shape, n, x)[0], ref largest[0], ref gradient[0], ref max[0], new Operands(ref added[0]));
        }

        AgreeWithGradient(shared, average, shape, n);
        AgreeWithGradient(first, max, shape, n);
    });

    [Fact]
    public void The_gradient_by_bias_is_the_sum_of_each_channel() => ForEachMap((shape, n, x, dy) =>
    {
        var db = Guarded(shape.Channels);
        RowBias.Sum<V>(shape.Channels, shape.Height, shape.Width, n, ref Rows(shape, n, x, beyond: 0)[0], ref db[0]);
        for (var channel = 0; channel < shape.Channels; channel++)
            Assert.Equal(x.Where((_, at) => at / (shape.Height * shape.Width) % shape.Channels == channel).Sum(value => (double)value), db[channel], 1e-3);
        Assert.Equal(17, db[^1]);
    });

    [Fact]
    public void Images_stand_in_a_border_of_zeros()
    {
        var x = Numbers(2 * 3 * 5 * 7);
        var padded = Guarded(2 * ChannelMaps.RowFloats(3, 8, 12));
        for (var sample = 0; sample < 2; sample++)
            ChannelRows.FromRowsToLanes(3, 5, 7, 1, 2, 2, 3, sample, x.AsSpan(sample * 105, 105), ref padded[0]);
        var expected = new float[2 * 3 * 8 * 12];
        for (var at = 0; at < x.Length; at++)
            expected[(((at / 35 * 8) + (at / 7 % 5) + 1) * 12) + (at % 7) + 2] = x[at];
        Assert.Equal(ChannelMaps.ToRows(expected, 2, 3, 8, 12, beyond: 0), padded[..^1]);
        Assert.Equal(17, padded[^1]);
    }

    [Fact]
    public void Lanes_are_taken_apart_and_put_together_again()
    {
        var numbers = Enumerable.Range(0, 2 * V.Count).Select(at => (float)at).ToArray();
        var (a, b) = (V.Load(ref numbers[0], 0), V.Load(ref numbers[0], V.Count));
        Assert.Equal(numbers.Where(at => at % 2 == 0), Lanes(V.Evens(a, b)));
        Assert.Equal(numbers.Where(at => at % 2 == 1), Lanes(V.Odds(a, b)));
        Assert.Equal(numbers[..V.Count], Lanes(V.ZipLow(V.Evens(a, b), V.Odds(a, b))));
        Assert.Equal(numbers[V.Count..], Lanes(V.ZipHigh(V.Evens(a, b), V.Odds(a, b))));
    }

    private static float[] Lanes(V vector)
    {
        var lanes = new float[V.Count];
        V.Store(vector, ref lanes[0], 0);
        return lanes;
    }

    private static void ForEachMap(Action<PoolShape, int, float[], float[]> test)
    {
        foreach (var (channels, height, width, samples) in Maps)
        {
            var shape = new PoolShape(channels, height, width, height / 2, width / 2) { KernelHeight = 2, KernelWidth = 2, StrideHeight = 2, StrideWidth = 2 };
            test(shape, samples, Numbers(samples * channels * height * width), Numbers(samples * channels * (height / 2) * (width / 2)));
        }
    }

    // The pixels of each window in their order, and its place among all windows.
    private static void ForEachWindow(PoolShape s, int samples, Action<int[], int> window)
    {
        for (var at = 0; at < samples * s.Channels * s.OutputHeight * s.OutputWidth; at++)
        {
            var (map, row, column) = (at / s.OutputHeight / s.OutputWidth, at / s.OutputWidth % s.OutputHeight, at % s.OutputWidth);
            var corner = (((map * s.Height) + (2 * row)) * s.Width) + (2 * column);
            window([corner, corner + 1, corner + s.Width, corner + s.Width + 1], at);
        }
    }

    private static double[] Expected(PoolShape shape, int samples, Func<int[], double> value)
    {
        var expected = new double[samples * shape.Channels * shape.OutputHeight * shape.OutputWidth];
        ForEachWindow(shape, samples, (window, at) => expected[at] = value(window));
        return expected;
    }

    private static float[] Rows(PoolShape shape, int samples, float[] x, float beyond = float.NaN) =>
        ChannelMaps.ToRows(x, samples, shape.Channels, shape.Height, shape.Width, beyond);

    private static float[] Pooled(PoolShape shape, int samples) => Guarded(samples * ChannelMaps.RowFloats(shape.Channels, shape.OutputHeight, shape.OutputWidth));

    private static void Agree(double[] expected, float[] y, PoolShape shape, int samples)
    {
        Assert.Equal(17, y[^1]);
        var actual = ChannelMaps.FromRows(y, samples, shape.Channels, shape.OutputHeight, shape.OutputWidth);
        for (var at = 0; at < actual.Length; at++)
            Assert.Equal(expected[at], actual[at], 1e-6);
    }

    private static void AgreeWithGradient(double[] expected, float[] dx, PoolShape shape, int samples)
    {
        Assert.Equal(17, dx[^1]);
        var floats = ChannelMaps.RowFloats(shape.Channels, shape.Height, shape.Width);
        var rows = ChannelMaps.ToRows([.. expected.Select(value => (float)value)], samples, shape.Channels, shape.Height, shape.Width, beyond: 0);
        for (var at = 0; at < rows.Length; at++)
        {
            if (at % floats < floats - 16) // what lies behind a sample is nobody's
                Assert.Equal(rows[at], dx[at]);
        }
    }

    private static float[] Guarded(int floats)
    {
        var array = new float[floats + 1];
        Array.Fill(array, float.NaN);
        array[^1] = 17;
        return array;
    }

    private static float[] Numbers(int count)
    {
        var random = new System.Random(count);
        return [.. Enumerable.Range(0, count).Select(_ => (random.NextSingle() * 2) - 1)];
    }
}

public sealed class RowKernel512Tests : RowKernelTests<Lanes512>;

public sealed class RowKernel256Tests : RowKernelTests<Lanes256>;

public sealed class RowKernel128Tests : RowKernelTests<Lanes128>;
