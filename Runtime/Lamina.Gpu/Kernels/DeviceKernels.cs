using System.ComponentModel;
using ILGPU;
using ILGPU.Runtime;

namespace Lamina.GpuServices;

/// <summary>
/// Enqueues kernels on a device's stream. A kernel is compiled when its problem is first seen, and kept; after that a launch allocates nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeviceKernels : IDisposable
{
    /// <summary>Numbers that a thread of a reduction adds before more parts are worth their second kernel.</summary>
    private const int NumbersOfThread = 32;

    private const int MostParts = 64;

    private readonly Gpu gpu;
    private readonly Dictionary<(string Kernel, Type Problem), Delegate> kernels = [];
    private GpuBuffer<float>? scratch;

    /// <summary>Told of each launch before it is enqueued, by programs that count or time them.</summary>
    internal Action<KernelLaunch>? Launching { get; set; }

    internal DeviceKernels(Gpu gpu)
    {
        this.gpu = gpu;
        ReductionThreads = ReductionKernels.MostThreads;
        while (ReductionThreads > gpu.Accelerator.MaxNumThreadsPerGroup)
            ReductionThreads /= 2;
        if (ReductionThreads < ReductionKernels.InnermostChannels)
        {
            throw new GpuException(
                $"'{gpu.Device.Name}' ({gpu.Device.Kind}) allows groups of {gpu.Accelerator.MaxNumThreadsPerGroup} threads only, but Lamina's kernels need " +
                $"{ReductionKernels.InnermostChannels}. Choose another device.");
        }
    }

    /// <summary>Threads of a group in reductions and element-wise work: a power of two.</summary>
    public int ReductionThreads { get; }

    /// <summary>Bytes that the sums of parts take so far; they grow at a first launch and are then reused.</summary>
    public long ScratchBytes => (scratch?.Length ?? 0) * sizeof(float);

    /// <summary>Enqueues a matrix product.</summary>
    /// <param name="problem">The product.</param>
    /// <param name="choice">
    /// From <see cref="TileChooser"/>. A device whose groups are too small for the tile gets a smaller one, and sums whose parts would take too much memory are
    /// cut into fewer.
    /// </param>
    /// <exception cref="ArgumentException">It has more outputs than kernels can count.</exception>
    public void Multiply<TProblem>(in TProblem problem, TileChoice choice)
        where TProblem : struct, ITileProblem
    {
        var (rows, columns, depth) = (problem.Rows, problem.Columns, problem.Depth);
        if (rows == 0 || columns == 0)
            return;
        if ((long)rows * columns > TileLimits.MostNumbers)
            throw new ArgumentException($"{rows}×{columns} outputs are more than kernels can count, which is {TileLimits.MostNumbers}.", nameof(problem));
        var tile = TileChooser.Fit(choice.Tile, gpu.Accelerator.MaxNumThreadsPerGroup, gpu.Accelerator.MaxSharedMemoryPerGroup);
        // Parts are whole slabs, as many as it takes; the last part may have fewer.
        var slab = TileKernels.SizeOf(tile).Slab;
        var partDepth = Math.Max(1, Math.Max(slab, RoundUp(DivideUp(depth, TileChooser.PartsThatFit(choice.Parts, rows, columns)), slab)));
        var parts = Math.Max(1, DivideUp(depth, partDepth));
        if (parts == 1)
        {
            LaunchTile(problem, tile, rows, columns, depth, 1);
            return;
        }

        var sums = Scratch((long)parts * rows * columns);
        LaunchTile(new PartProblem<TProblem>(problem, partDepth, sums), tile, rows, columns, depth, parts);
        Launch(nameof(PartKernels.Add), PartKernels.Add, Flat((long)rows * columns), problem, parts, sums);
    }

    /// <summary>Enqueues element-wise work.</summary>
    public void ForEach<TProblem>(in TProblem problem)
        where TProblem : struct, IElementProblem
    {
        if (problem.Count > 0)
            Launch(nameof(ElementKernels), ElementKernels.Run, Flat(problem.Count), problem);
    }

    /// <summary>Enqueues one sum for each channel.</summary>
    public void Sum<TProblem>(in TProblem problem)
        where TProblem : struct, IReductionProblem
    {
        if (problem.Channels == 0)
            return;
        var (config, span, parts) = Reduction(problem.Channels, problem.Count, problem.ChannelsAreInnermost);
        var sums = Scratch((long)parts * problem.Channels);
        Launch(nameof(ReductionKernels.Sum), ReductionKernels.Sum, config, problem, span, sums);
        if (parts > 1)
            Launch(nameof(ReductionKernels.AddSums), ReductionKernels.AddSums, Flat(problem.Channels), problem, parts, sums);
    }

    /// <summary>Enqueues two sums for each channel.</summary>
    public void SumPairs<TProblem>(in TProblem problem)
        where TProblem : struct, IPairReductionProblem
    {
        if (problem.Channels == 0)
            return;
        var (config, span, parts) = Reduction(problem.Channels, problem.Count, problem.ChannelsAreInnermost);
        var sums = Scratch(2L * parts * problem.Channels);
        Launch(nameof(ReductionKernels.SumPairs), ReductionKernels.SumPairs, config, problem, span, sums);
        if (parts > 1)
            Launch(nameof(ReductionKernels.AddPairs), ReductionKernels.AddPairs, Flat(problem.Channels), problem, parts, sums);
    }

    /// <summary>Enqueues mean and squared deviations of each channel.</summary>
    /// <exception cref="ArgumentException">There is nothing to take a mean of.</exception>
    public void Moments<TProblem>(in TProblem problem)
        where TProblem : struct, IMomentsProblem
    {
        if (problem.Count < 1)
            throw new ArgumentException("A mean needs at least one number, but the channels have none.", nameof(problem));
        if (problem.Channels == 0)
            return;
        var (config, span, parts) = Reduction(problem.Channels, problem.Count, problem.ChannelsAreInnermost);
        var moments = Scratch(2L * parts * problem.Channels);
        Launch(nameof(ReductionKernels.Moments), ReductionKernels.Moments, config, problem, span, moments);
        if (parts > 1)
        {
            Launch(nameof(ReductionKernels.JoinMoments), ReductionKernels.JoinMoments, Flat(problem.Channels), problem, parts, span, moments);
        }
    }

    /// <summary>Enqueues cross-entropy and its gradient, a group for each row.</summary>
    internal void CrossEntropy<TTargets>(in CrossEntropyRows rows, in TTargets targets, int samples)
        where TTargets : struct, ITargets
    {
        // A group no wider than the row: ten classes need no 256 threads.
        var threads = Math.Min(CrossEntropyKernels.MostThreads, ReductionThreads);
        while (threads > 32 && threads / 2 >= rows.Classes)
            threads /= 2;
        Launch(nameof(CrossEntropyKernels), CrossEntropyKernels.Run, new KernelConfig(new Index3D(samples, 1, 1), new Index3D(threads, 1, 1)), rows, targets);
    }

    /// <inheritdoc/>
    public void Dispose() => scratch?.Dispose();

    private void Launch<T>(string name, Action<T> method, KernelConfig config, in T problem, double multiplyAdds = 0)
        where T : struct
    {
        var kernel = Find(name, typeof(T)) ?? Compile(name, typeof(T), method, static (accelerator, kernel) => accelerator.LoadKernel((Action<T>)kernel));
        Launching?.Invoke(new(name, typeof(T), kernel, config) { MultiplyAdds = multiplyAdds });
        ((Action<AcceleratorStream, KernelConfig, T>)kernel)(gpu.Stream, config, problem);
    }

    // What tells the kernels apart is the targets: their rows are the same struct for all.
    private void Launch<T1, T2>(string name, Action<T1, T2> method, KernelConfig config, in T1 rows, in T2 problem)
        where T1 : struct
        where T2 : struct
    {
        var kernel = Find(name, typeof(T2)) ?? Compile(name, typeof(T2), method, static (accelerator, kernel) => accelerator.LoadKernel((Action<T1, T2>)kernel));
        Launching?.Invoke(new(name, typeof(T2), kernel, config));
        ((Action<AcceleratorStream, KernelConfig, T1, T2>)kernel)(gpu.Stream, config, rows, problem);
    }

    private void Launch<T1, T2, T3>(string name, Action<T1, T2, T3> method, KernelConfig config, in T1 problem, in T2 second, in T3 third)
        where T1 : struct
        where T2 : struct
        where T3 : struct
    {
        var kernel = Find(name, typeof(T1)) ?? Compile(name, typeof(T1), method, static (accelerator, kernel) => accelerator.LoadKernel((Action<T1, T2, T3>)kernel));
        Launching?.Invoke(new(name, typeof(T1), kernel, config));
        ((Action<AcceleratorStream, KernelConfig, T1, T2, T3>)kernel)(gpu.Stream, config, problem, second, third);
    }

    private void Launch<T1, T2, T3, T4>(string name, Action<T1, T2, T3, T4> method, KernelConfig config, in T1 problem, in T2 second, in T3 third, in T4 fourth)
        where T1 : struct
        where T2 : struct
        where T3 : struct
        where T4 : struct
    {
        var kernel = Find(name, typeof(T1)) ?? Compile(name, typeof(T1), method, static (accelerator, kernel) => accelerator.LoadKernel((Action<T1, T2, T3, T4>)kernel));
        Launching?.Invoke(new(name, typeof(T1), kernel, config));
        ((Action<AcceleratorStream, KernelConfig, T1, T2, T3, T4>)kernel)(gpu.Stream, config, problem, second, third, fourth);
    }

    private Delegate? Find(string name, Type problem) => kernels.GetValueOrDefault((name, problem));

    private Delegate Compile(string name, Type problem, Delegate method, Func<Accelerator, Delegate, Delegate> load)
    {
        try
        {
            return kernels[(name, problem)] = load(gpu.Accelerator, method);
        }
        catch (Exception exception) when (exception is InternalCompilerException or NotSupportedException or CapabilityNotSupportedException or AcceleratorException)
        {
            throw new GpuException(
                $"The kernel '{name}' of {problem} does not compile for '{gpu.Device.Name}' ({gpu.Device.Kind}): {GpuException.Reason(exception)}", exception);
        }
    }

    private void LaunchTile<TProblem>(in TProblem problem, TileShape tile, int rows, int columns, int depth, int parts)
        where TProblem : struct, ITileProblem
    {
        var size = TileKernels.SizeOf(tile);
        var config = new KernelConfig(new Index3D(DivideUp(columns, size.Columns), DivideUp(rows, size.Rows), parts), new Index3D(size.Threads, 1, 1));
        var multiplyAdds = (double)rows * columns * depth;
        switch (tile)
        {
            case TileShape.Tile16x16:
                Launch("16x16", TileKernels.Run16x16, config, problem, multiplyAdds);
                break;
            case TileShape.Tile32x32:
                Launch("32x32", TileKernels.Run32x32, config, problem, multiplyAdds);
                break;
            case TileShape.Tile64x64:
                Launch("64x64", TileKernels.Run64x64, config, problem, multiplyAdds);
                break;
            case TileShape.Tile32x128:
                Launch("32x128", TileKernels.Run32x128, config, problem, multiplyAdds);
                break;
            default:
                Launch("128x128", TileKernels.Run128x128, config, problem, multiplyAdds);
                break;
        }
    }

    /// <summary>Cuts the numbers of a sum into parts: numbers of a part, and parts.</summary>
    internal static (int Span, int Parts) Cut(int count, int lanes)
    {
        var parts = Math.Clamp(DivideUp(count, lanes * NumbersOfThread), 1, MostParts);
        var span = Math.Max(1, DivideUp(count, parts));
        return (span, Math.Max(1, DivideUp(count, span)));
    }

    private (KernelConfig Config, int Span, int Parts) Reduction(int channels, int count, bool channelsAreInnermost)
    {
        var width = channelsAreInnermost ? ReductionKernels.InnermostChannels : 1;
        var (span, parts) = Cut(count, ReductionThreads / width);
        return (new KernelConfig(new Index3D(DivideUp(channels, width), parts, 1), new Index3D(ReductionThreads, 1, 1)), span, parts);
    }

    /// <summary>Memory for the sums of parts. All launches share it: they run one after the other.</summary>
    private ArrayView<float> Scratch(long floats)
    {
        if (scratch is null || scratch.Length < floats)
        {
            scratch?.Dispose();
            scratch = gpu.Allocate<float>(floats);
        }

        return scratch.View;
    }

    private KernelConfig Flat(long count) => new(new Index3D((int)((count + ReductionThreads - 1) / ReductionThreads), 1, 1), new Index3D(ReductionThreads, 1, 1));

    private static int DivideUp(int a, int b) => (int)(((long)a + b - 1) / b);

    private static int RoundUp(int a, int b) => DivideUp(a, b) * b;
}
