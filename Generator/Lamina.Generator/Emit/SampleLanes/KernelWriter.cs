using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>Writes one kernel: its strides, its documentation and its loops.</summary>
internal static class KernelWriter
{
    /// <summary>Bodies of kernels that are no sums over weights. The first that is for a kernel writes it; nests, which take what can be stated as one, stand last.</summary>
    private static readonly Func<CodeWriter, Kernel, bool>[] Bodies = [PoolKernels.Write, PointwiseKernel.Write, LayoutKernels.Write, SampleLanesNest.Write];

    public static void Write(CodeWriter code, Kernel kernel, EpilogueSet epilogues)
    {
        var sum = SumKernels.For(kernel);
        var correlation = CorrelationKernel.For(kernel);
        var strides = kernel.Name + "Strides";
        sum?.WriteStrides(code, strides);
        correlation?.WriteStrides(code, strides);

        KernelDescription.Write(code, kernel);
        code.Line("[MethodImpl(KernelMethod.Options)]");
        code.Line($"private static void {kernel.Name}<V>({Parameters(kernel)})");
        using (code.Indent())
            code.Line("where V : struct, ILanes<V>");
        using (code.Block())
        {
            if (sum is not null)
            {
                WriteOperands(code, kernel);
                var inputs = KernelDescription.InputNames(kernel.Anchor);
                var streams = (inputs[0], inputs[1], KernelDescription.ResultName(kernel.Anchor));
                sum.WriteLoops(code, kernel.Algorithm.Tile, streams, strides, epilogues.NameOf(kernel.Epilogue, kernel.Name + "Formula"), "samples");
            }
            else if (correlation is not null)
            {
                correlation.WriteLoops(code, kernel.Algorithm.Tile, strides);
            }
            else if (!Bodies.Any(body => body(code, kernel)))
            {
                throw new InvalidOperationException($"No kernel for {kernel.Anchor}.");
            }
        }

        code.Line();
    }

    /// <summary>Whether a kernel of the gradient phase takes a range of its outputs, so that threads can share it.</summary>
    public static bool IsCut(Primitive anchor) => anchor is ConvolutionByWeights or MatrixProductByWeights;

    private static string Parameters(Kernel kernel)
    {
        var parameters = string.Join(", ", KernelDescription.ParameterNames(kernel).Select(name => $"ref float {name}"));
        if (kernel.Anchor is DropoutMask)
            parameters += ", in TrainingStep step";
        if (kernel.Anchor.IsParameterGradient)
            parameters += IsCut(kernel.Anchor) ? ", nint groups, nint first, nint last" : ", nint groups";
        return parameters;
    }

    private static void WriteOperands(CodeWriter code, Kernel kernel)
    {
        var operands = string.Join(", ", KernelDescription.OperandNames(kernel.Operands).Select(name => $"ref {name}"));
        code.Line(operands.Length == 0 ? "var others = default(Operands);" : $"var others = new Operands({operands});");
    }
}
