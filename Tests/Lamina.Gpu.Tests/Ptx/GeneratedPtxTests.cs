using ILGPU.Runtime.Cuda;
using Lamina.GpuServices;

namespace Lamina.GpuTests.Ptx;

/// <summary>Every kernel that the generator writes for this project's networks, as NVIDIA's driver would get it.</summary>
public class GeneratedPtxTests
{
    private static readonly CudaArchitecture Target = CudaArchitecture.SM_80;

    private static readonly Type[] Structs =
        [.. typeof(GeneratedPtxTests).Assembly.GetTypes().Where(type => type is { Namespace: "Lamina.Kernels", IsNestedPublic: true, IsValueType: true })];

    public static TheoryData<string> Networks => [.. Structs.Select(type => type.DeclaringType!.Name).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Networks))]
    public void Its_kernels_compile_and_stay_in_registers(string network)
    {
        foreach (var problem in Structs.Where(type => type.DeclaringType!.Name == network))
        {
            foreach (var kernel in Compile(problem))
            {
                Assert.True(!kernel.LocalMemory.Any(), $"{network}.{problem.Name} has local memory: {string.Join(' ', kernel.LocalMemory)}");
                Assert.Equal((problem.Name, 0), (problem.Name, kernel.CountOf("call")));
            }
        }
    }

    private static IEnumerable<PtxKernel> Compile(Type problem)
    {
        if (problem.IsAssignableTo(typeof(ITileProblem)))
        {
            yield return PtxKernel.Compile(typeof(TileKernels), nameof(TileKernels.Run32x32), Target, problem);
            yield return PtxKernel.Compile(typeof(PartKernels), nameof(PartKernels.Add), Target, problem);
        }
        else if (problem.IsAssignableTo(typeof(IElementProblem)))
        {
            yield return PtxKernel.Compile(typeof(ElementKernels), nameof(ElementKernels.Run), Target, problem);
        }
        else
        {
            var method = problem.IsAssignableTo(typeof(IMomentsProblem)) ? nameof(ReductionKernels.Moments)
                : problem.IsAssignableTo(typeof(IPairReductionProblem)) ? nameof(ReductionKernels.SumPairs)
                : nameof(ReductionKernels.Sum);
            yield return PtxKernel.Compile(typeof(ReductionKernels), method, Target, problem);
        }
    }
}
