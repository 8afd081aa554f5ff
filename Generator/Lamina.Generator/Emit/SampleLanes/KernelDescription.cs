using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Nests;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>What a kernel says of itself: its equation, its shapes, its cost and why it was chosen; and the names of its parameters.</summary>
internal static class KernelDescription
{
    /// <summary>Names of the anchor's inputs, in order.</summary>
    public static string[] InputNames(Primitive anchor) => anchor switch
    {
        Convolution { HasBias: true } or MatrixProduct { HasBias: true } => ["x", "w", "b"],
        Convolution or MatrixProduct => ["x", "w"],
        ConvolutionByData or MatrixProductByData => ["dy", "w"],
        ConvolutionByWeights or MatrixProductByWeights => ["x", "dy"],
        BiasGradient or AvgPoolGradient or PadGradient => ["dy"],
        MaxPoolGradient => ["x", "pooled", "dy"],
        DropoutMask => [],
        Nest nest => [.. nest.Reads.Select(read => read.Name)],
        Pointwise pointwise => [.. Enumerable.Range(0, 1 + pointwise.Body.Operands.DefaultIfEmpty(0).Max()).Select(index => $"x{index}")],
        _ => ["x"],
    };

    public static string ResultName(Primitive anchor) => anchor switch
    {
        ConvolutionByData or MatrixProductByData or AvgPoolGradient or MaxPoolGradient or PadGradient => "dx",
        ConvolutionByWeights or MatrixProductByWeights => "dw",
        BiasGradient => "db",
        Nest nest => NestText.ResultName(nest),
        _ => "y",
    };

    /// <summary>Names of all tensors that the kernel's method takes: the anchor's inputs, the result, what the epilogue reads.</summary>
    public static IEnumerable<string> ParameterNames(Kernel kernel) =>
        InputNames(kernel.Anchor).Append(ResultName(kernel.Anchor)).Concat(OperandNames(kernel.Operands));

    /// <summary>Names of what an epilogue reads beside the result; none is that of a loop variable.</summary>
    public static string[] OperandNames(int count) => [.. new[] { "a", "d", "e" }.Take(count)];

    public static void Write(CodeWriter code, Kernel kernel)
    {
        var inputs = InputNames(kernel.Anchor);
        var shapes = string.Join(", ", inputs.Zip(kernel.Inputs, (name, shape) => $"{name} {Tuple(shape)}")
            .Concat(OperandNames(kernel.Operands).Select(name => $"{name} {Tuple(kernel.Result)}")));
        var result = $"{ResultName(kernel.Anchor)} {Tuple(kernel.Result)}";
        var cost = MultiplyAdds(kernel);
        var lines = new List<string>
        {
            $"{string.Join("; ", kernel.Users)}: {Equation(kernel)}.",
            shapes.Length == 0 ? $"{result}." : $"{shapes} → {result}{(cost > 0 ? $"; {cost.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} multiply-adds a sample" : "")}.",
        };
        if (kernel.Algorithm.Reason.Length > 0)
            lines.Add(kernel.Algorithm.Reason);
        code.Summary(string.Join("\n", lines));
    }

    private static string Equation(Kernel kernel)
    {
        var result = ResultName(kernel.Anchor);
        var sum = kernel.Anchor switch
        {
            Convolution convolution => $"{(convolution.HasBias ? "b[o] + " : "")}Σ w[o, i, u, v]·x[i, {Step("h", convolution.Stride.Height, "u", convolution.Dilation.Height)}, {Step("w", convolution.Stride.Width, "v", convolution.Dilation.Width)}]",
            ConvolutionByData convolution => $"Σ w[o, i, u, v]·dy[o, {Step("h", 1, "u'", convolution.Dilation.Height)}, {Step("w", 1, "v'", convolution.Dilation.Width)}] with the window turned by 180° (u', v')",
            ConvolutionByWeights convolution => $"Σ dy[o, h, w]·x[i, {Step("h", convolution.Stride.Height, "u", convolution.Dilation.Height)}, {Step("w", convolution.Stride.Width, "v", convolution.Dilation.Width)}] over samples and pixels",
            MatrixProduct product => product.HasBias ? "b + w·x" : "w·x",
            MatrixProductByData => "wᵀ·dy",
            MatrixProductByWeights => "Σ dy[o]·x[i] over samples",
            BiasGradient => kernel.Inputs[0].IsMap ? "Σ dy[o, h, w] over samples and pixels" : "Σ dy[o] over samples",
            MaxPool pool => $"largest under each {Window(pool.Window)} window",
            MaxPoolGradient => "dy at the first largest pixel of its window",
            AvgPool pool => $"mean under each {Window(pool.Window)} window",
            AvgPoolGradient pool => $"dy spread evenly over its {Window(pool.Window)} window",
            Pad { Interior: { Height: > 0 } or { Width: > 0 } } => "x with zeros between its pixels and around them",
            Pad pad when pad.Before.Height < 0 || pad.Before.Width < 0 || pad.After.Height < 0 || pad.After.Width < 0 => "x without its border",
            Pad pad => pad.Mode == Core.Ops.PaddingMode.Zeros ? $"x with {(float.IsNegativeInfinity(pad.Value) ? "−∞" : Formula.Literal(pad.Value).TrimEnd('f'))} around it" : $"x with its own pixels around it ({pad.Mode})",
            PadGradient pad => $"what reached the padding, added where it was copied from ({pad.Mode})",
            SamplesToRows => "the same numbers with each sample in a row",
            DropoutMask mask => $"0 with probability {mask.P.ToString(System.Globalization.CultureInfo.InvariantCulture)}, else 1/(1 − p)",
            Pointwise pointwise => pointwise.Body.ToText(InputNames(pointwise)),
            Nest nest => NestText.Of(nest),
            _ => throw new InvalidOperationException($"No description of {kernel.Anchor}."),
        };
        return kernel.Epilogue is null
            ? $"{result} = {sum}"
            : $"{result} = {kernel.Epilogue.ToText(["s", .. OperandNames(kernel.Operands)])} with s = {sum}";
    }

    private static string Window(PoolWindow window) =>
        $"{window.Kernel.Height}×{window.Kernel.Width}{(window.Dilation == 1 ? "" : $" (taps {window.Dilation.Height} and {window.Dilation.Width} apart)")}";

    private static string Step(string pixel, int stride, string tap, int dilation) =>
        $"{(stride == 1 ? pixel : $"{stride}{pixel}")} + {(dilation == 1 ? tap : $"{dilation}{tap}")}";

    private static long MultiplyAdds(Kernel kernel) => kernel.Anchor switch
    {
        Convolution => kernel.Result.Size * PerWeightRow(kernel.Inputs[1]),
        ConvolutionByData => kernel.Result.Size * (kernel.Inputs[1].Size / kernel.Inputs[1][1] / ((ConvolutionByData)kernel.Anchor).Groups),
        ConvolutionByWeights => kernel.Result.Size * kernel.Inputs[1].Height * kernel.Inputs[1].Width,
        MatrixProduct or MatrixProductByData => kernel.Inputs[1].Size,
        MatrixProductByWeights => kernel.Result.Size,
        _ => 0,
    };

    private static long PerWeightRow(Shape weight) => weight.Size / weight[0];

    private static string Tuple(Shape shape) => $"({string.Join(", ", shape.Dimensions.Select(size => $"{size}"))})";
}
