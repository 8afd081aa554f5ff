using Lamina.Core.Tensors;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>Element-wise work that found no producer to join.</summary>
internal static class PointwiseKernel
{
    public static bool Write(CodeWriter code, Kernel kernel)
    {
        if (kernel.Anchor is not Pointwise pointwise)
            return false;
        var inputs = KernelDescription.InputNames(pointwise);
        using (code.Block($"for (nint at = 0; at < {kernel.Result.Size * SampleLanesMemory.Lanes}; at += V.Count)"))
        {
            foreach (var input in inputs)
                code.Line($"var v{input} = V.Load(ref {input}, at);");
            var (declarations, result) = Formula.ToStatements(pointwise.Body, [.. inputs.Select(input => "v" + input)]);
            foreach (var declaration in declarations)
                code.Line(declaration);
            code.Line($"V.Store({result}, ref y, at);");
        }

        return true;
    }
}
