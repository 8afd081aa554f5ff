using ILGPU;
using ILGPU.Runtime.Cuda;
using Lamina.GpuServices;
using Lamina.GpuTests.Functions;
using Lamina.GpuTests.Kernels;
using Lamina.GpuTests.Problems;

namespace Lamina.GpuTests.Ptx;

/// <summary>What NVIDIA's driver gets, read without one.</summary>
public class PtxTests
{
    /// <summary>Outputs of a thread of each tile.</summary>
    private static readonly Dictionary<TileShape, int> Accumulators = new()
    {
        [TileShape.Tile16x16] = 2 * 2,
        [TileShape.Tile32x32] = 4 * 4,
        [TileShape.Tile64x64] = 4 * 4,
        [TileShape.Tile32x128] = 4 * 8,
        [TileShape.Tile128x128] = 8 * 8,
    };

    public static TheoryData<TileShape, int> Tiles()
    {
        var cases = new TheoryData<TileShape, int>();
        foreach (var tile in Enum.GetValues<TileShape>())
        {
            cases.Add(tile, 80);
            cases.Add(tile, 90);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Tiles))]
    public void A_tile_has_the_shared_memory_that_is_planned(TileShape tile, int architecture) =>
        Assert.Equal(TileKernels.SizeOf(tile).SharedBytes, Compile<ConvolutionForward>(tile, architecture).SharedBytes);

    [Theory]
    [MemberData(nameof(Tiles))]
    public void A_tile_stays_in_registers_and_parts_where_threads_may_part(TileShape tile, int architecture)
    {
        AssertSound(Compile<ConvolutionForward>(tile, architecture));
        AssertSound(Compile<ConvolutionByData>(tile, architecture));
        AssertSound(Compile<PartProblem<ConvolutionByWeights>>(tile, architecture));
    }

    [Theory]
    [MemberData(nameof(Tiles))]
    public void Every_sum_is_a_product_and_an_addition_that_the_driver_may_fuse(TileShape tile, int architecture)
    {
        // Neither says how to round, which is PTX's leave to make one fma of the two; ILGPU has no way to ask for it that keeps sums in registers.
        // ConvolutionByData multiplies and adds floats nowhere else.
        var kernel = Compile<ConvolutionByData>(tile, architecture);
        Assert.Equal(Accumulators[tile], kernel.CountOf("mul.f32"));
        Assert.Equal(Accumulators[tile], kernel.CountOf("add.f32"));
        Assert.Equal(0, kernel.CountOf("call"));
    }

    [Theory]
    [MemberData(nameof(Tiles))]
    public void Four_rows_are_read_in_one_instruction(TileShape tile, int architecture)
    {
        var size = TileKernels.SizeOf(tile);
        var rowsOfThread = tile == TileShape.Tile16x16 ? 2 : tile == TileShape.Tile128x128 ? 8 : 4;
        var columnsOfThread = size.Rows * size.Columns / size.Threads / rowsOfThread;
        var kernel = Compile<ConvolutionByData>(tile, architecture);
        Assert.Equal(rowsOfThread / 4, kernel.CountOf("ld.shared.v4.f32"));
        Assert.Equal(columnsOfThread + (rowsOfThread % 4), kernel.CountOf("ld.shared.f32"));
    }

    [Theory]
    [MemberData(nameof(Tiles))]
    public void Float_registers_stay_within_a_bound(TileShape tile, int architecture)
    {
        // Virtual registers: each value has its own, so a sum counts when it begins, in both loops, when it is multiplied and added, and when it moves up.
        var kernel = Compile<ConvolutionForward>(tile, architecture);
        Assert.InRange(kernel.FloatRegisters, Accumulators[tile] * 4, (Accumulators[tile] * 7) + 40);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(90)]
    public void The_other_kernels_do_so_too(int architecture)
    {
        var target = Target(architecture);
        AssertSound(PtxKernel.Compile(typeof(PartKernels), nameof(PartKernels.Add), target, typeof(ConvolutionByWeights)));
        foreach (var problem in new[] { typeof(DeviceMathTests.Evaluation), typeof(DeviceRandomTests.Mask), typeof(RowCopy) }.Concat(OptimizerKernels))
            AssertSound(PtxKernel.Compile(typeof(ElementKernels), nameof(ElementKernels.Run), target, problem));
        foreach (var problem in new[] { typeof(ElementLossGradient<GpuServices.FocalTerm>), typeof(ElementLossGradient<GpuServices.SmoothL1Term>), typeof(LikelihoodGradient<GpuServices.NLLCoefficient>) })
            AssertSound(PtxKernel.Compile(typeof(ElementKernels), nameof(ElementKernels.Run), target, problem));
        AssertSound(PtxKernel.Compile(typeof(CrossEntropyKernels), nameof(CrossEntropyKernels.Run), target, typeof(LabelTargets<GpuServices.CrossEntropyCoefficient>)));
        AssertSound(PtxKernel.Compile(typeof(CrossEntropyKernels), nameof(CrossEntropyKernels.Run), target, typeof(ProbabilityTargets<GpuServices.CrossEntropyCoefficient>)));
        foreach (var (kernel, problem) in new[]
        {
            (nameof(ReductionKernels.Sum), typeof(ReductionTests.SumOf)),
            (nameof(ReductionKernels.Sum), typeof(SquareSum)),
            (nameof(ReductionKernels.Sum), typeof(ElementLossSum<GpuServices.FocalTerm>)),
            (nameof(ReductionKernels.Sum), typeof(LikelihoodSum<GpuServices.NLLCoefficient>)),
            (nameof(ReductionKernels.AddSums), typeof(ReductionTests.SumOf)),
            (nameof(ReductionKernels.SumPairs), typeof(ReductionTests.SumsOf)),
            (nameof(ReductionKernels.AddPairs), typeof(ReductionTests.SumsOf)),
            (nameof(ReductionKernels.Moments), typeof(ReductionTests.MomentsOf)),
            (nameof(ReductionKernels.JoinMoments), typeof(ReductionTests.MomentsOf)),
        })
        {
            var compiled = PtxKernel.Compile(typeof(ReductionKernels), kernel, target, problem);
            AssertSound(compiled);
            Assert.Equal(0, compiled.CountOf("atom") + compiled.CountOf("red."));
        }
    }

    [Fact]
    public void A_flag_that_threads_set_on_their_own_is_taken_for_one_that_all_of_them_set()
    {
        // What ILGPU 1.5.3 makes of it; kernels here are written so that it cannot happen, and the tests above would see it.
        var kernel = PtxKernel.Compile(typeof(ElementKernels), nameof(ElementKernels.Run), CudaArchitecture.SM_90, typeof(FlagOfThread));
        Assert.NotEmpty(kernel.WrongUniformBranches);
        Assert.Empty(PtxKernel.Compile(typeof(ElementKernels), nameof(ElementKernels.Run), CudaArchitecture.SM_90, typeof(PlaceOfThread)).WrongUniformBranches);
    }

    private static IEnumerable<Type> OptimizerKernels =>
        typeof(DeviceOptimizer).Assembly.GetTypes().Where(type => type.Name.EndsWith("Kernel", StringComparison.Ordinal) && typeof(IElementProblem).IsAssignableFrom(type) && type.IsValueType);

    private static void AssertSound(PtxKernel kernel)
    {
        Assert.Empty(kernel.LocalMemory);
        Assert.Empty(kernel.WrongUniformBranches);
    }

    private static PtxKernel Compile<TProblem>(TileShape tile, int architecture) =>
        PtxKernel.Compile(typeof(TileKernels), tile.ToString().Replace("Tile", "Run", StringComparison.Ordinal), Target(architecture), typeof(TProblem));

    private static CudaArchitecture Target(int architecture) => architecture == 80 ? CudaArchitecture.SM_80 : CudaArchitecture.SM_90;

    /// <summary>Whether a thread's number stands first among equal ones: by a flag.</summary>
    internal struct FlagOfThread : IElementProblem
    {
        public ArrayView<float> X;
        public ArrayView<float> Y;

        public readonly int Count => X.IntLength;

        public readonly void Run(int index)
        {
            var isFirst = true;
            for (var i = 0; i < 3; i++)
            {
                for (var j = 0; j < 3; j++)
                {
                    var at = (index / 9 * 9) + (i * 3) + j;
                    if (at < index && X[at] == X[index])
                        isFirst = false;
                }
            }

            if (isFirst)
                Y[index] += 1;
        }
    }

    /// <summary>The same by its place.</summary>
    internal struct PlaceOfThread : IElementProblem
    {
        public ArrayView<float> X;
        public ArrayView<float> Y;

        public readonly int Count => X.IntLength;

        public readonly void Run(int index)
        {
            var first = index;
            for (var i = 0; i < 3; i++)
            {
                for (var j = 0; j < 3; j++)
                {
                    var at = (index / 9 * 9) + (i * 3) + j;
                    first = at < first && X[at] == X[index] ? at : first;
                }
            }

            if (first == index)
                Y[index] += 1;
        }
    }
}
