using ILGPU.Runtime.Cuda;
using Lamina.GpuServices;

namespace Lamina.GpuTests.Ptx;

/// <summary>Every kernel that the generator writes for this project's networks, as NVIDIA's driver would get it.</summary>
public class GeneratedPtxTests
{
    private static readonly Type[] Structs =
        [.. typeof(GeneratedPtxTests).Assembly.GetTypes().Where(type => type is { Namespace: "Lamina.Kernels", IsNestedPublic: true, IsValueType: true })];

    public static TheoryData<string, int> Networks()
    {
        var cases = new TheoryData<string, int>();
        foreach (var network in Structs.Select(type => type.DeclaringType!.Name).Distinct().Order(StringComparer.Ordinal))
        {
            cases.Add(network, 80);
            cases.Add(network, 90);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Its_kernels_stay_in_registers_and_part_where_threads_may_part(string network, int architecture)
    {
        foreach (var problem in Structs.Where(type => type.DeclaringType!.Name == network))
        {
            foreach (var kernel in Compile(problem, architecture == 80 ? CudaArchitecture.SM_80 : CudaArchitecture.SM_90))
            {
                Assert.True(!kernel.LocalMemory.Any(), $"{network}.{problem.Name} has local memory: {string.Join(' ', kernel.LocalMemory)}");
                Assert.Equal((problem.Name, 0), (problem.Name, kernel.CountOf("call")));
                Assert.Equal((problem.Name, ""), (problem.Name, string.Join(' ', kernel.WrongUniformBranches)));
            }
        }
    }

    private static IEnumerable<PtxKernel> Compile(Type problem, CudaArchitecture target)
    {
        if (problem.IsAssignableTo(typeof(ITileProblem)))
        {
            yield return PtxKernel.Compile(typeof(TileKernels), nameof(TileKernels.Run32x32), target, problem);
            yield return PtxKernel.Compile(typeof(PartKernels), nameof(PartKernels.Add), target, problem);
        }
        else if (problem.IsAssignableTo(typeof(IElementProblem)))
        {
            yield return PtxKernel.Compile(typeof(ElementKernels), nameof(ElementKernels.Run), target, problem);
        }
        else
        {
            var method = problem.IsAssignableTo(typeof(IMomentsProblem)) ? nameof(ReductionKernels.Moments)
                : problem.IsAssignableTo(typeof(IPairReductionProblem)) ? nameof(ReductionKernels.SumPairs)
                : nameof(ReductionKernels.Sum);
            yield return PtxKernel.Compile(typeof(ReductionKernels), method, target, problem);
        }
    }
}
