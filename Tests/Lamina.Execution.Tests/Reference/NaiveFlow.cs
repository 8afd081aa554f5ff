namespace Lamina.Execution.Tests;

/// <summary>
/// The naive twin: every operator as its formula, in doubles, one loop per index, nothing fused and nothing shared with the kernels it judges.
/// </summary>
public sealed partial class NaiveFlow : ReferenceFlow
{
    private readonly Func<string, double[]> parameter;
    private readonly bool isTraining;
    private readonly LayerNumbers numbers;
    private readonly int[] shape; // of one sample
    private readonly double[] data; // (samples, shape), row-major
    private readonly int samples;

    private NaiveFlow(Func<string, double[]> parameter, bool isTraining, LayerNumbers numbers, int samples, int[] shape, double[] data)
    {
        (this.parameter, this.isTraining, this.numbers, this.samples, this.shape, this.data) = (parameter, isTraining, numbers, samples, shape, data);
    }

    private int Channels => shape[0];

    private int Height => shape[1];

    private int Width => shape[2];

    /// <summary>The network's output for a batch, with parameters and buffers by their names; as PyTorch's modules, training writes the buffers.</summary>
    public static double[] Run(Func<ReferenceFlow, ReferenceFlow> network, int[] inputShape, double[] inputs, Func<string, double[]> parameter, bool isTraining)
    {
        var size = inputShape.Aggregate(1, (product, dimension) => product * dimension);
        var input = new NaiveFlow(parameter, isTraining, new LayerNumbers(), inputs.Length / size, inputShape, inputs);
        return ((NaiveFlow)network(input)).data;
    }

    public override ReferenceFlow Conv2d(
        int outChannels,
        Size2d kernelSize,
        Size2d? stride = null,
        Padding2d padding = default,
        Size2d? dilation = null,
        int groups = 1,
        bool bias = true,
        PaddingMode paddingMode = PaddingMode.Zeros,
        string? name = null)
    {
        name ??= numbers.Next("conv");
        var (weight, b) = (parameter($"{name}.weight"), bias ? parameter($"{name}.bias") : new double[outChannels]);
        var (step, spread) = (stride ?? 1, dilation ?? 1);
        var (before, after) = Pad(padding, kernelSize, spread);
        var height = ((Height + before.Height + after.Height - (spread.Height * (kernelSize.Height - 1)) - 1) / step.Height) + 1;
        var width = ((Width + before.Width + after.Width - (spread.Width * (kernelSize.Width - 1)) - 1) / step.Width) + 1;
        var (inGroup, outGroup) = (Channels / groups, outChannels / groups);
        return Each([outChannels, height, width], (sample, o, row, column) =>
        {
            var sum = b[o];
            for (var i = 0; i < inGroup; i++)
            {
                for (var u = 0; u < kernelSize.Height; u++)
                {
                    for (var v = 0; v < kernelSize.Width; v++)
                    {
                        var y = Inside((row * step.Height) + (u * spread.Height) - before.Height, Height, paddingMode);
                        var x = Inside((column * step.Width) + (v * spread.Width) - before.Width, Width, paddingMode);
                        if (y >= 0 && x >= 0)
                            sum += weight[(((((o * inGroup) + i) * kernelSize.Height) + u) * kernelSize.Width) + v] * At(sample, (o / outGroup * inGroup) + i, y, x);
                    }
                }
            }

            return sum;
        });
    }

    public override ReferenceFlow Linear(int outFeatures, bool bias = true, string? name = null)
    {
        name ??= numbers.Next("fc");
        var (weight, b) = (parameter($"{name}.weight"), bias ? parameter($"{name}.bias") : new double[outFeatures]);
        var features = shape.Single();
        var result = new double[samples * outFeatures];
        for (var sample = 0; sample < samples; sample++)
        {
            for (var o = 0; o < outFeatures; o++)
            {
                var sum = b[o];
                for (var i = 0; i < features; i++)
                    sum += weight[(o * features) + i] * data[(sample * features) + i];
                result[(sample * outFeatures) + o] = sum;
            }
        }

        return With([outFeatures], result);
    }

    public override ReferenceFlow Flatten(int startDim = 1, int endDim = -1)
    {
        var rank = shape.Length + 1;
        var (first, last) = (((startDim + rank) % rank) - 1, ((endDim + rank) % rank) - 1);
        var joined = shape[first..(last + 1)].Aggregate(1, (product, dimension) => product * dimension);
        return With([.. shape[..first], joined, .. shape[(last + 1)..]], data);
    }

    public override ReferenceFlow MaxPool2d(Size2d kernelSize, Size2d? stride = null, Size2d? padding = null, Size2d? dilation = null, bool ceilMode = false)
    {
        var (step, pad, spread) = (stride ?? kernelSize, padding ?? 0, dilation ?? 1);
        return Each(
            [Channels, Windows(Height, kernelSize.Height, step.Height, pad.Height, spread.Height, ceilMode), Windows(Width, kernelSize.Width, step.Width, pad.Width, spread.Width, ceilMode)],
            (sample, channel, row, column) => Under(sample, channel, row, column, kernelSize, step, pad, spread).Max());
    }

    public override ReferenceFlow AvgPool2d(
        Size2d kernelSize,
        Size2d? stride = null,
        Size2d? padding = null,
        bool ceilMode = false,
        bool countIncludePad = true,
        int? divisorOverride = null)
    {
        var (step, pad) = (stride ?? kernelSize, padding ?? 0);
        return Each(
            [Channels, Windows(Height, kernelSize.Height, step.Height, pad.Height, 1, ceilMode), Windows(Width, kernelSize.Width, step.Width, pad.Width, 1, ceilMode)],
            (sample, channel, row, column) =>
            {
                var real = Under(sample, channel, row, column, kernelSize, step, pad, 1).ToList();
                // Padding counts as zeros, but never what ceil mode reaches beyond it.
                var rows = Math.Min((row * step.Height) + kernelSize.Height, Height + (2 * pad.Height)) - (row * step.Height);
                var columns = Math.Min((column * step.Width) + kernelSize.Width, Width + (2 * pad.Width)) - (column * step.Width);
                return real.Sum() / (divisorOverride ?? (countIncludePad ? rows * columns : real.Count));
            });
    }

    public override ReferenceFlow AdaptiveAvgPool2d(Size2d outputSize) =>
        Each([Channels, outputSize.Height, outputSize.Width], (sample, channel, row, column) =>
        {
            var (rows, columns) = (Window(row, Height, outputSize.Height), Window(column, Width, outputSize.Width));
            return (from y in rows from x in columns select At(sample, channel, y, x)).Average();
        });

    public override ReferenceFlow Tanh() => With(shape, Array.ConvertAll(data, Math.Tanh));

    public override ReferenceFlow Sigmoid() => With(shape, Array.ConvertAll(data, x => 1 / (1 + Math.Exp(-x))));

    public override ReferenceFlow ReLU() => With(shape, Array.ConvertAll(data, x => Math.Max(0, x)));

    public override ReferenceFlow ReLU6() => With(shape, Array.ConvertAll(data, x => Math.Min(Math.Max(0, x), 6)));

    protected override ReferenceFlow Join(ReferenceFlow other)
    {
        var second = (NaiveFlow)other;
        var (mine, theirs) = (data.Length / samples, second.data.Length / samples);
        var joined = Enumerable.Range(0, samples)
            .SelectMany(sample => data.Skip(sample * mine).Take(mine).Concat(second.data.Skip(sample * theirs).Take(theirs)));
        return With([shape[0] + second.shape[0], .. shape[1..]], [.. joined]);
    }

    protected override ReferenceFlow Add(ReferenceFlow other) => With(shape, data.Zip(((NaiveFlow)other).data, (a, b) => a + b).ToArray());

    // ⌊i·in/out⌋ to ⌈(i + 1)·in/out⌉ − 1.
    private static IEnumerable<int> Window(int window, int size, int windows)
    {
        var first = window * size / windows;
        var end = (((window + 1) * size) + windows - 1) / windows;
        return Enumerable.Range(first, end - first);
    }

    private static int Windows(int size, int kernel, int stride, int padding, int dilation, bool ceil)
    {
        var room = size + (2 * padding) - (dilation * (kernel - 1)) - 1;
        var windows = (ceil ? (room + stride - 1) / stride : room / stride) + 1;
        return ceil && (windows - 1) * stride >= size + padding ? windows - 1 : windows;
    }

    // Where a pixel outside the map is taken from; −1 for a zero.
    private static int Inside(int position, int size, PaddingMode mode) => mode switch
    {
        _ when position >= 0 && position < size => position,
        PaddingMode.Reflect => position < 0 ? -position : (2 * (size - 1)) - position,
        PaddingMode.Replicate => Math.Clamp(position, 0, size - 1),
        PaddingMode.Circular => (position + size) % size,
        _ => -1,
    };

    private IEnumerable<double> Under(int sample, int channel, int row, int column, Size2d kernel, Size2d stride, Size2d padding, Size2d dilation)
    {
        for (var u = 0; u < kernel.Height; u++)
        {
            for (var v = 0; v < kernel.Width; v++)
            {
                var (y, x) = ((row * stride.Height) + (u * dilation.Height) - padding.Height, (column * stride.Width) + (v * dilation.Width) - padding.Width);
                if (y >= 0 && y < Height && x >= 0 && x < Width)
                    yield return At(sample, channel, y, x);
            }
        }
    }

    private double At(int sample, int channel, int row, int column) => data[(((((sample * Channels) + channel) * Height) + row) * Width) + column];

    private NaiveFlow Each(int[] map, Func<int, int, int, int, double> pixel)
    {
        var result = new double[samples * map[0] * map[1] * map[2]];
        var at = 0;
        for (var sample = 0; sample < samples; sample++)
        {
            for (var channel = 0; channel < map[0]; channel++)
            {
                for (var row = 0; row < map[1]; row++)
                {
                    for (var column = 0; column < map[2]; column++)
                        result[at++] = pixel(sample, channel, row, column);
                }
            }
        }

        return With(map, result);
    }

    private NaiveFlow With(int[] newShape, double[] newData) => new(parameter, isTraining, numbers, samples, newShape, newData);
}
