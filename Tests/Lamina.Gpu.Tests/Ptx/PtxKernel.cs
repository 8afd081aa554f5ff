using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using ILGPU;
using ILGPU.Backends.EntryPoints;
using ILGPU.Backends.PTX;
using ILGPU.Runtime;
using ILGPU.Runtime.CPU;
using ILGPU.Runtime.Cuda;

namespace Lamina.GpuTests.Ptx;

/// <summary>A kernel as NVIDIA's driver would get it; ILGPU compiles it without a device.</summary>
internal sealed partial class PtxKernel
{
    private static readonly Lazy<Context> SharedContext = new(() => Context.Create(builder => DeviceList.Prepare(builder).CPU(CPUDevice.Default)));

    private PtxKernel(string text) => Text = text;

    public string Text { get; }

    /// <summary>Static shared memory.</summary>
    public int SharedBytes => SharedMemory().Matches(Text).Sum(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));

    /// <summary>Virtual registers of 32-bit floats.</summary>
    public int FloatRegisters => FloatRegisterCount().Match(Text) is { Success: true } m ? int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    /// <summary>What lies in memory that only looks like registers.</summary>
    public IEnumerable<string> LocalMemory => Text.Split('\n').Where(line => line.Contains(".local", StringComparison.Ordinal));

    /// <summary>Branches that are said to be taken by all threads or none, but on what may differ among them.</summary>
    public IEnumerable<string> WrongUniformBranches => new PtxDivergence(Text).WrongBranches;

    public int CountOf(string instruction) => Text.Split('\n').Count(line => line.TrimStart().StartsWith(instruction, StringComparison.Ordinal));

    public static PtxKernel Compile(Type kernels, string method, CudaArchitecture architecture, params Type[] arguments)
    {
        using var backend = new PTXBackend(SharedContext.Value, architecture, CudaInstructionSet.ISA_88, null!);
        var generic = kernels.GetMethod(method, BindingFlags.Public | BindingFlags.Static)!.MakeGenericMethod(arguments);
        var compiled = (PTXCompiledKernel)backend.Compile(EntryPointDescription.FromExplicitlyGroupedKernel(generic), KernelSpecialization.Empty);
        return new PtxKernel(compiled.PTXAssembly);
    }

    [GeneratedRegex(@"\.shared \.align \d+ \.b8 \w+\[(\d+)\]")]
    private static partial Regex SharedMemory();

    [GeneratedRegex(@"\.reg \.f32\s+%f<(\d+)>")]
    private static partial Regex FloatRegisterCount();
}
