using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Cpu;

/// <summary>The generated file with a network's kernels and the order in which they run.</summary>
internal static class KernelsFile
{
    private const string Namespace = "Lamina.Kernels";

    private static readonly string[] Usings =
    [
        "System", "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "System.Runtime.Intrinsics", "Lamina.CompilerServices",
    ];

    private static IEnumerable<(string Name, string Method, string Parameters, string Arguments)> Entries =>
    [
        ("Infer", "Inference", "ref float parameters, ref float memory", "ref parameters, ref memory"),
        ("Forward", "ForwardPass", "ref float parameters, ref float memory, in global::Lamina.CompilerServices.TrainingStep step", "ref parameters, ref memory, step"),
        ("Backward", "BackwardPass", "ref float parameters, ref float memory", "ref parameters, ref memory"),
        ("Gradient", "Gradients", "int piece, ref float gradients, ref float memory, nint groups", "piece, ref gradients, ref memory, groups"),
    ];

    public static string Write(CompiledNetwork network)
    {
        var kernels = new KernelSet(network);
        var epilogues = new EpilogueSet();
        var pieces = GradientPieces.Cut(network.Training, kernels);
        var programs = new ProgramWriter(network, kernels);
        var code = new CodeWriter();
        GeneratedFile.WriteHeader(code);
        using (code.Block($"namespace {Namespace}"))
        {
            foreach (var name in Usings)
                code.Line($"using global::{name};");
            code.Line();
            code.Summary($"The kernels of {network.Declaration.Type.Name.TrimStart('@')} and the order in which they run; in a namespace of their own, where no name of the project's is in the way.");
            using (code.Block($"file static class {ClassOf(network)}"))
            {
                foreach (var entry in Entries)
                    WriteDispatch(code, entry);
                programs.WritePlaces(code);
                programs.WriteInference(code);
                programs.WriteForward(code);
                programs.WriteBackward(code);
                programs.WriteGradients(code, pieces);
                foreach (var kernel in kernels.All)
                    KernelWriter.Write(code, kernel, epilogues);
                epilogues.Write(code);
            }
        }

        code.Line();
        using (GeneratedFile.OpenType(code, network.Declaration.Type, ""))
        {
            foreach (var entry in Entries)
            {
                code.Line($"partial void {entry.Name}Kernels({entry.Parameters}) =>");
                using (code.Indent())
                    code.Line($"global::{Namespace}.{ClassOf(network)}.{entry.Name}({entry.Arguments});");
                code.Line();
            }
        }

        // Only some kernels clear a range first.
        var text = code.ToString();
        return text.Contains("MemoryMarshal") ? text : text.Replace("    using global::System.Runtime.InteropServices;\n", "");
    }

    /// <summary>The name of the class with the kernels. It is local to its file, so that networks of one name have one each.</summary>
    public static string ClassOf(CompiledNetwork network) => Names.Short(network.Declaration.Type.Name.TrimStart('@')) + "Kernels";

    // The three checks are constants to the JIT: one call remains.
    private static void WriteDispatch(CodeWriter code, (string Name, string Method, string Parameters, string Arguments) entry)
    {
        using (code.Block($"public static void {entry.Name}({entry.Parameters})"))
        {
            code.Line("if (Vector512.IsHardwareAccelerated)");
            using (code.Indent())
                code.Line($"{entry.Method}<Lanes512>({entry.Arguments});");
            code.Line("else if (Vector256.IsHardwareAccelerated)");
            using (code.Indent())
                code.Line($"{entry.Method}<Lanes256>({entry.Arguments});");
            code.Line("else");
            using (code.Indent())
                code.Line($"{entry.Method}<Lanes128>({entry.Arguments});");
        }

        code.Line();
    }
}
