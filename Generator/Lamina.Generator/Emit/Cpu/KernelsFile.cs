using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Cpu;

/// <summary>The generated file with a network's kernels and the order in which they run.</summary>
internal static class KernelsFile
{
    public static string Write(CompiledNetwork network)
    {
        var kernels = new KernelSet(network);
        var epilogues = new EpilogueSet();
        var pieces = GradientPieces.Cut(network.Training, kernels);
        var programs = new ProgramWriter(network, kernels);
        var code = new CodeWriter();
        GeneratedFile.WriteHeader(code, "global::System", "global::System.Runtime.CompilerServices", "global::System.Runtime.InteropServices", "global::System.Runtime.Intrinsics", "global::Lamina.CompilerServices");
        using (GeneratedFile.OpenType(code, network.Declaration.Type, ""))
        {
            WriteDispatch(code, "InferKernels(ref float parameters, ref float memory)", "Inference", "(ref parameters, ref memory)");
            WriteDispatch(code, "ForwardKernels(ref float parameters, ref float memory, in TrainingStep step)", "Forward", "(ref parameters, ref memory, step)");
            WriteDispatch(code, "BackwardKernels(ref float parameters, ref float memory)", "Backward", "(ref parameters, ref memory)");
            WriteDispatch(code, "GradientKernels(int piece, ref float gradients, ref float memory, nint groups)", "Gradients", "(piece, ref gradients, ref memory, groups)");
            programs.WriteInference(code);
            programs.WriteForward(code);
            programs.WriteBackward(code);
            programs.WriteGradients(code, pieces);
            foreach (var kernel in kernels.All)
                KernelWriter.Write(code, kernel, epilogues);
            epilogues.Write(code);
        }

        return code.ToString();
    }

    // The three checks are constants to the JIT: one call remains.
    private static void WriteDispatch(CodeWriter code, string signature, string method, string arguments)
    {
        using (code.Block($"partial void {signature}"))
        {
            code.Line("if (Vector512.IsHardwareAccelerated)");
            using (code.Indent())
                code.Line($"{method}<Lanes512>{arguments};");
            code.Line("else if (Vector256.IsHardwareAccelerated)");
            using (code.Indent())
                code.Line($"{method}<Lanes256>{arguments};");
            code.Line("else");
            using (code.Indent())
                code.Line($"{method}<Lanes128>{arguments};");
        }

        code.Line();
    }
}
