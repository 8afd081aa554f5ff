using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Emit.Channels;

/// <summary>Writes each tensor of a program as the call of the runtime's kernel, with literals for its shapes and places.</summary>
internal sealed class ChannelStepWriter(
    CompiledNetwork network,
    ChannelProgram program,
    ChannelPlaces places,
    Places parameters,
    Places buffers,
    ShapeSet shapes,
    EpilogueSet epilogues,
    RowStrides strides,
    NestSet nests)
{
    private const string None = "ref Unsafe.NullRef<float>()";
    private readonly Dictionary<int, int> packed = []; // by tensor

    public ChannelPlaces Places { get; } = places;

    /// <summary>The shapes of the convolutions whose weights are packed, by their numbers.</summary>
    public IReadOnlyList<string> PackedShapes { get; private set; } = [];

    /// <summary>How weights are packed, for a program of inference.</summary>
    public IReadOnlyList<(string Name, string Summary, ChannelStep Step)> PackSteps()
    {
        var steps = new List<(string, string, ChannelStep)>();
        var packedShapes = new List<string>();
        foreach (var tensor in program.Steps.Select(id => program.Graph[id]))
        {
            if (Anchor(tensor) is not PaddedConvolution convolution || tensor.InRows)
                continue;
            packed.Add(tensor.Id, packedShapes.Count);
            var shape = shapes.Of(convolution.Geometry);
            packedShapes.Add(shape);
            var next = 2;
            var bias = convolution.HasBias ? Ref(tensor.Inputs[next++]) : None;
            var target = $"ref at.Packed({packed[tensor.Id]})";
            var statement = convolution.Norm is not { } norm
                ? $"ChannelPacking.Pack<V>({shape}, {Ref(tensor.Inputs[1])}, {bias}, {target}, ref at.Scratch);"
                : $"ChannelPacking.PackNormalized<V>({shape}, {Ref(tensor.Inputs[1])}, {bias}, {Ref(tensor.Inputs[next])}, {Ref(tensor.Inputs[next + 1])}, {Affine(tensor, next + 2, norm.IsAffine)}, {Number(norm.Epsilon)}, {target}, ref at.Scratch);";
            steps.Add((KernelSet.NameOf(tensor, ""), $"{tensor.Origin}: bias and weights.", new("1", statement)));
        }

        PackedShapes = packedShapes;
        return steps;
    }

    public ChannelStep Step(int id)
    {
        var tensor = program.Graph[id];
        var x = tensor.Inputs.Count > 0 ? BlockedShape.Of(program.Graph[tensor.Inputs[0]].Shape) : default;
        var y = BlockedShape.Of(tensor.Shape);
        var fused = tensor.Primitive as Fused;
        var epilogue = epilogues.NameOf(fused?.Epilogue);
        var others = Operands(tensor.Inputs.Skip(fused?.AnchorInputs ?? tensor.Inputs.Count));
        switch (Anchor(tensor))
        {
            case { } anchor when RowKernel.For(program.Graph, tensor, anchor) is { } rows:
                return rows.Step(shapes, strides, epilogues, Ref, Gradient);
            case PaddedConvolution convolution when packed.TryGetValue(id, out var number):
                var packedShape = shapes.Of(convolution.Geometry);
                return new(
                    $"ChannelConvolution.ForwardPackedItems({packedShape}, samples)",
                    Call($"ChannelConvolution.ForwardPacked<V, {epilogue}>", packedShape, "at.Samples", "item", Ref(tensor.Inputs[0]), $"ref ChannelPacking.Weights({packedShape}, ref at.Packed({number}))", $"ref at.Packed({number})", Ref(id), others, "ref at.Scratch"));
            case WinogradWeights weights:
                var (direction, transformed) = (weights.IsByData ? "ByData" : "Forward", shapes.Of(weights.Geometry));
                return new(
                    $"WinogradConvolution.{direction}WeightItems({transformed}, samples)",
                    Call($"WinogradConvolution.{direction}Weights<V>", transformed, "item", Ref(tensor.Inputs[0]), Ref(id), "ref at.Scratch"));
            case PaddedConvolution { TakesPlanes: true } convolution:
                var tiled = shapes.Of(convolution.Geometry);
                return new(
                    $"WinogradConvolution.ForwardItems({tiled}, samples)",
                    Call($"WinogradConvolution.Forward<V, {epilogue}>", tiled, "at.Samples", "item", "at.Previous", Ref(tensor.Inputs[0]), Ref(tensor.Inputs[1]), Ref(tensor.Inputs[convolution.HasBias ? 3 : 2]), convolution.HasBias ? Ref(tensor.Inputs[2]) : None, Ref(id), others, "ref at.Scratch"));
            case PaddedConvolutionByData { Geometry.Winograd: not null } convolution:
                var tiledByData = shapes.Of(convolution.Geometry);
                return new(
                    $"WinogradConvolution.ByDataItems({tiledByData}, samples)",
                    Call($"WinogradConvolution.ByData<V, {epilogue}>", tiledByData, "at.Samples", "item", "at.Previous", Ref(tensor.Inputs[0]), Ref(tensor.Inputs[1]), Ref(tensor.Inputs[2]), Ref(id), others, "ref at.Scratch"));
            case PaddedConvolution convolution:
                var shape = shapes.Of(convolution.Geometry);
                return new(
                    $"{Kind(convolution.Geometry)}.ForwardItems({shape}, samples)",
                    Call($"{Kind(convolution.Geometry)}.Forward<V, {epilogue}>", shape, "at.Samples", "item", "at.Previous", Ref(tensor.Inputs[0]), Ref(tensor.Inputs[1]), convolution.HasBias ? Ref(tensor.Inputs[2]) : None, Ref(id), others, "ref at.Scratch"));
            case PaddedConvolutionByData convolution:
                var byData = shapes.Of(convolution.Geometry);
                return new(
                    $"{Kind(convolution.Geometry)}.ByDataItems({byData}, samples)",
                    Call($"{Kind(convolution.Geometry)}.ByData<V, {epilogue}>", byData, "at.Samples", "item", "at.Previous", Ref(tensor.Inputs[0]), Ref(tensor.Inputs[1]), Ref(id), others, "ref at.Scratch"));
            case PaddedConvolutionByWeights convolution:
                var byWeights = shapes.Of(convolution.Geometry);
                return new(
                    $"{Kind(convolution.Geometry)}.ByWeightsItems({byWeights}, samples)",
                    Call($"{Kind(convolution.Geometry)}.ByWeights<V>", byWeights, "at.Samples", "item", Ref(tensor.Inputs[0]), Ref(tensor.Inputs[1]), Gradient(id), "ref at.Scratch"));
            case BiasGradient:
                return new(
                    $"ChannelConvolution.BiasGradientItems({x.Channels}, {x.Pixels}, samples)",
                    Call("ChannelConvolution.BiasGradient<V>", $"channels: {x.Channels}", $"pixels: {x.Pixels}", "at.Samples", "item", Ref(tensor.Inputs[0]), Gradient(id)));
            case Pointwise pointwise:
                return new(
                    $"ChannelPointwise.Items({y.Floats}, samples)",
                    Call($"ChannelPointwise.Apply<V, {epilogues.NameOf(pointwise.Body)}>", $"floats: {y.Floats}", "at.Samples", "item", Ref(tensor.Inputs[0]), Ref(id), Operands(tensor.Inputs.Skip(1))));
            case Nest nest:
                return Nested(tensor, nest, y, epilogue, others);
            case BatchStatistics statistics:
                return new($"ChannelNorm.BlockItems({x.Channels})", Statistics(tensor, statistics, x));
            case BatchNormalize norm:
                var row = x.Blocks * BlockedShape.Lanes;
                return new(
                    $"ChannelNorm.NormalizeItems({x.Channels}, {x.Pixels}, samples)",
                    Normalize(tensor, x, epilogue, Ref(tensor.Inputs[1]), $"ref Unsafe.Add({Ref(tensor.Inputs[1])}, {row})", Affine(tensor, 2, norm.IsAffine), norm.Epsilon, others));
            case FixedNormalize norm:
                return new(
                    $"ChannelNorm.NormalizeItems({x.Channels}, {x.Pixels}, samples)",
                    Normalize(tensor, x, epilogue, Ref(tensor.Inputs[1]), Ref(tensor.Inputs[2]), Affine(tensor, 3, norm.IsAffine), norm.Epsilon, others));
            case BatchNormSums sums:
                return new(
                    $"ChannelNorm.BlockItems({x.Channels})",
                    Call("ChannelNorm.Sums<V>", $"channels: {x.Channels}", $"pixels: {x.Pixels}", "at.Samples", "item", Ref(tensor.Inputs[0]), Ref(tensor.Inputs[1]), Number(sums.Epsilon), Ref(tensor.Inputs[2]), Ref(id)));
            case BatchNormByData byNorm:
                return new(
                    $"ChannelNorm.ByDataItems({x.Channels}, {x.Pixels}, samples)",
                    Call($"ChannelNorm.ByData<V, {epilogue}>", $"channels: {x.Channels}", $"pixels: {x.Pixels}", "at.Samples", "item", Ref(tensor.Inputs[0]), Ref(tensor.Inputs[1]), Ref(tensor.Inputs[2]), Ref(tensor.Inputs[3]), byNorm.IsAffine ? Ref(tensor.Inputs[4]) : None, Number(byNorm.Epsilon), Ref(id), others));
            case BatchNormByParameter part:
                return new("1", $"ChannelNorm.ByParameter(channels: {tensor.Shape[0]}, row: {part.Row}, {Ref(tensor.Inputs[0])}, {Gradient(id)});");
            case PaddedMaxPool pool:
                return Pool("ChannelPooling.Max", epilogue, shapes.Of(program.Graph[tensor.Inputs[0]].Shape, pool.Geometry), tensor, others);
            case PaddedAvgPool pool:
                return Pool("ChannelPooling.Average", epilogue, shapes.Of(program.Graph[tensor.Inputs[0]].Shape, pool.Geometry, pool.RowDivisors, pool.ColumnDivisors), tensor, others);
            case PaddedMaxPoolGradient pool:
                var max = shapes.Of(program.Graph[tensor.Inputs[0]].Shape, pool.Geometry);
                return new(
                    $"ChannelPooling.Items({max})",
                    Call("ChannelPooling.MaxGradient<V>", max, "at.Samples", "item", Ref(tensor.Inputs[0]), Ref(tensor.Inputs[1]), Ref(tensor.Inputs[2]), Ref(id)));
            case PaddedAvgPoolGradient pool:
                var average = shapes.Of(tensor.Shape, pool.Geometry, pool.RowDivisors, pool.ColumnDivisors);
                return new(
                    $"ChannelPooling.Items({average})",
                    Call("ChannelPooling.AverageGradient<V>", average, "at.Samples", "item", Ref(tensor.Inputs[0]), Ref(id)));
            case Core.Tensors.Concat:
                return new("1", Copies(tensor, y));
            case ChannelSlice slice:
                return new(
                    $"ChannelCopies.ChannelItemsOf({slice.Count}, {y.Pixels}, samples)",
                    Call("ChannelCopies.Channels", $"from: {slice.First}", "to: 0", $"count: {slice.Count}", $"pixels: {y.Pixels}", "at.Samples", "item", Ref(tensor.Inputs[0]), Ref(id)));
            case Reshape:
                return new(
                    $"{y.Blocks}",
                    Call("ChannelCopies.Reshape", $"channels: {x.Channels}", $"pixels: {x.Pixels}", $"newChannels: {y.Channels}", $"newPixels: {y.Pixels}", "at.Samples", "item", Ref(tensor.Inputs[0]), Ref(id)));
            case Pad pad:
                return new($"{x.Blocks}", Pad(tensor, pad, x));
            case PadGradient pad:
                return new(
                    $"{y.Blocks}",
                    Call("ChannelPadding.MirrorGradient", $"global::Lamina.PaddingMode.{pad.Mode}", Ref(tensor.Inputs[0]), Ref(id), $"height: {y.Height}", $"width: {y.Width}", Edges(pad.Before, pad.After), "at.Samples", "item"));
            case DropoutMask mask:
                return new(
                    "1",
                    $"DropoutMask.Fill({Ref(id)}, elements: (nint){y.Floats / BlockedShape.Lanes} * at.Samples, p: {mask.P.ToString("R", CultureInfo.InvariantCulture)}, stream: {mask.Stream}, at.Step);");
            default:
                throw new InvalidOperationException($"No kernel for {tensor.Primitive}.");
        }
    }

    // Matrix products have a form of their own for batches of a few samples.
    private static string Kind(ConvolutionGeometry geometry) =>
        geometry.Winograd is not null ? "WinogradConvolution"
        : geometry.Kernel == geometry.Map && !geometry.IsPadded && geometry.Groups == 1 && !geometry.InputInPixels && !geometry.InputInRows ? "ChannelLinear"
        : "ChannelConvolution";

    private static Primitive Anchor(Tensor tensor) => tensor.Primitive is Fused fused ? fused.Anchor : tensor.Primitive;

    private ChannelStep Nested(Tensor tensor, Nest nest, BlockedShape y, string epilogue, string others)
    {
        var inputs = tensor.Inputs.Take(nest.Reads.Count).ToArray();
        var name = nests.NameOf(Places.Program + KernelSet.NameOf(tensor, "") + "Nest", ChannelLanesNest.Members(nest, [.. inputs.Select(id => program.Graph[id].Shape)], [.. inputs.Select(Ref)]));
        return nest.IsParameterGradient
            ? new($"ChannelNest.WholeItems(channels: {y.Channels}, pixels: {y.Pixels})", $"ChannelNest.RunWhole<V, {name}>(at, item, {Gradient(tensor.Id)});")
            : new($"ChannelNest.Items(channels: {y.Channels}, pixels: {y.Pixels}, samples)", $"ChannelNest.Run<V, {name}, {epilogue}>(at, item, {Ref(tensor.Id)}, {others});");
    }

    private ChannelStep Pool(string method, string epilogue, string shape, Tensor tensor, string others) => new(
        $"ChannelPooling.Items({shape})",
        Call($"{method}<V, {epilogue}>", shape, "at.Samples", "item", Ref(tensor.Inputs[0]), Ref(tensor.Id), others));

    private string Normalize(Tensor tensor, BlockedShape x, string epilogue, string mean, string variance, string affine, double epsilon, string others) =>
        Call($"ChannelNorm.Normalize<V, {epilogue}>", $"channels: {x.Channels}", $"pixels: {x.Pixels}", "at.Samples", "item", Ref(tensor.Inputs[0]), mean, variance, affine, Number(epsilon), Ref(tensor.Id), others);

    private string Statistics(Tensor tensor, BatchStatistics statistics, BlockedShape x)
    {
        var sizes = $"channels: {x.Channels}, pixels: {x.Pixels}, at.Samples, item";
        var take = $"ChannelNorm.Statistics<V>({sizes}, {Ref(tensor.Inputs[0])}, {Ref(tensor.Id)});";
        if (statistics.Running is not { } running)
            return take;
        var share = running.Momentum is { } momentum
            ? momentum.ToString("R", CultureInfo.InvariantCulture)
            : $"at.ShareOfAverage({network.Buffers[running.Counter].Offset})";
        return $"{take}\n{Call("ChannelNorm.Follow", sizes, Ref(tensor.Id), Buffer(running.Mean), Buffer(running.Variance), share)}";
    }

    private string Copies(Tensor tensor, BlockedShape y) => string.Join("\n", program.CopiedInputs(tensor).Select(copied =>
        $"""
        for (var part = 0; part < ChannelCopies.ChannelItemsOf({copied.Input.Shape[0]}, {y.Pixels}, at.Samples); part++)
            ChannelCopies.Channels(from: 0, to: {copied.FirstChannel}, count: {copied.Input.Shape[0]}, pixels: {y.Pixels}, at.Samples, part, {Ref(copied.Input.Id)}, {Ref(tensor.Id)});
        """));

    private string Pad(Tensor tensor, Pad pad, BlockedShape x)
    {
        var (map, edges) = ($"height: {x.Height}, width: {x.Width}", Edges(pad.Before, pad.After));
        if (pad.Mode != Core.Ops.PaddingMode.Zeros)
            return Call("ChannelPadding.Mirror", $"global::Lamina.PaddingMode.{pad.Mode}", Ref(tensor.Inputs[0]), Ref(tensor.Id), map, edges, "at.Samples", "item");
        var options = new List<string> { Ref(tensor.Inputs[0]), Ref(tensor.Id), map, edges, "at.Samples", "item" };
        if (pad.Interior != 0)
            options.Add($"rowStride: {pad.Interior.Height + 1}, columnStride: {pad.Interior.Width + 1}");
        if (pad.Value != 0)
            options.Add($"value: {Formula.Literal(pad.Value)}");
        return Call("ChannelPadding.Constant", [.. options]);
    }

    private string Affine(Tensor tensor, int first, bool isAffine) =>
        isAffine ? $"{Ref(tensor.Inputs[first])}, {Ref(tensor.Inputs[first + 1])}" : $"{None}, {None}";

    private string Operands(IEnumerable<int> tensors)
    {
        var references = string.Join(", ", tensors.Select(Ref));
        return references.Length == 0 ? "default" : $"new Operands({references})";
    }

    private string Ref(int id) => program.Graph[id].Primitive switch
    {
        ParameterValue parameter => $"ref at.Parameter({parameters.Constant(parameter.Index)})",
        BufferValue buffer => Buffer(buffer.Index),
        _ => Places.Ref(id),
    };

    private string Buffer(int index) => $"ref at.Buffer({buffers.Constant(index)})";

    private string Gradient(int id) =>
        $"ref at.Gradient({parameters.Constant(program.Graph.Gradients.First(gradient => gradient.Tensor == id).Parameter)})";

    private static string Number(double value) => ((float)value).ToString("R", CultureInfo.InvariantCulture) + "f";

    private static string Edges(Size2d before, Size2d after) =>
        $"top: {before.Height}, left: {before.Width}, bottom: {after.Height}, right: {after.Width}";

    // On one line if it is short enough to be read.
    private static string Call(string method, params string[] arguments)
    {
        const int LongestLine = 130;
        var line = $"{method}({string.Join(", ", arguments)});";
        return line.Length <= LongestLine ? line : $"{method}(\n    {string.Join(",\n    ", arguments)});";
    }
}
