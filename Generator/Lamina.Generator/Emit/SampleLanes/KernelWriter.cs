using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>Writes one kernel: its strides, its documentation and its loops.</summary>
internal static class KernelWriter
{
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
            else
            {
                WriteOther(code, kernel);
            }
        }

        code.Line();
    }

    /// <summary>Whether a kernel of the gradient phase takes a range of its outputs, so that threads can share it.</summary>
    public static bool IsCut(Primitive anchor) => anchor is ConvolutionByWeights or MatrixProductByWeights;

    private static void WriteOther(CodeWriter code, Kernel kernel)
    {
        switch (kernel.Anchor)
        {
            case Pointwise pointwise:
                PointwiseKernel.Write(code, pointwise, kernel.Result);
                break;
            case Nest nest:
                SampleLanesNest.Write(code, nest, kernel);
                break;
            case MaxPool pool:
                PoolKernels.WriteMax(code, pool, kernel);
                break;
            case MaxPoolGradient pool:
                PoolKernels.WriteMaxGradient(code, pool, kernel);
                break;
            case AvgPool pool:
                PoolKernels.WriteAverage(code, pool, kernel);
                break;
            case AvgPoolGradient pool:
                PoolKernels.WriteAverageGradient(code, pool, kernel);
                break;
            default:
                LayoutKernels.Write(code, kernel);
                break;
        }
    }

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
