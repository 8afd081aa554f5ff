using Lamina.Core.Shapes;
using Lamina.Generator.Emit.Api;
using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes.Gpu;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>The generated file with a network's kernels for a device and the order in which they run.</summary>
internal static class GpuFile
{
    /// <summary>What the project must have for kernels to be written: the library that runs them.</summary>
    public const string MarkerType = "Lamina.GpuServices.IGpuPrograms";

    public static string Write(GpuNetwork network)
    {
        var type = network.Declaration.Type;
        var className = ProgramsClass.NameOf(type, "Gpu");
        var code = new CodeWriter();
        GeneratedFile.WriteKernelHeader(code);
        code.Line("#pragma warning disable CS1591 // The structs' members are those of their interfaces, which have the documentation.");
        code.Line();
        using (code.Block($"namespace {ProgramsClass.Namespace}"))
        {
            code.Line("using global::System;");
            code.Line("using global::ILGPU;");
            code.Line("using global::ILGPU.Util;");
            code.Line("using global::Lamina.GpuServices;");
            code.Line();
            var rows = NetworkTable.Rows(network.Declaration.Graph, ShapeInference.Infer(network.Declaration.Graph), network.Parameters);
            code.Summary(
                $"The kernels of {type.Name.TrimStart('@')} for a device and the order in which they run. Tensors are n×C×H×W, row-major; n is the batch.\n" +
                $"Public, because ILGPU, which compiles the structs for the device, must see them.\n<code>\n{CodeWriter.Escape(string.Join("\n", rows))}\n</code>",
                isXml: true);
            code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
            code.Line(GeneratedFile.GeneratedCode);
            using (code.Block($"public static class {className}"))
                new GpuProgramWriter(network, className).Write(code);
            code.Line();
            using (ProgramsClass.Open(code, type, " : IGpuPrograms"))
                code.Line($"GpuProgram IGpuPrograms.GpuProgram => {className}.Program;");
        }

        return code.ToString();
    }
}
