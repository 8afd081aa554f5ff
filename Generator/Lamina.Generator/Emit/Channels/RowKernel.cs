using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Channels;

namespace Lamina.Generator.Emit.Channels;

/// <summary>Writes a tensor whose rows, or those of what it is made of, lie in lanes.</summary>
internal sealed class RowKernel
{
    private readonly TensorGraph graph;
    private readonly Tensor tensor;
    private readonly Primitive anchor;

    private RowKernel(TensorGraph graph, Tensor tensor, Primitive anchor) => (this.graph, this.tensor, this.anchor) = (graph, tensor, anchor);

    /// <summary>The kernel of a tensor, or null where channels are in lanes; kernels that make channels of rows are among those.</summary>
    public static RowKernel? For(TensorGraph graph, Tensor tensor, Primitive anchor)
    {
        var isRows = anchor switch
        {
            PaddedConvolutionByWeights => graph[tensor.Inputs[1]].InRows,
            BiasGradient => graph[tensor.Inputs[0]].InRows,
            _ => tensor.InRows,
        };
        return isRows ? new(graph, tensor, anchor) : null;
    }

    /// <param name="shapes">Receives the shapes that the kernel reads at run time.</param>
    /// <param name="strides">Receives the strides that it has as literals.</param>
    /// <param name="epilogues">Receives the formula applied before storing.</param>
    /// <param name="place">A reference to a tensor.</param>
    /// <param name="gradient">A reference to a parameter's gradient.</param>
    public ChannelStep Step(ShapeSet shapes, RowStrides strides, EpilogueSet epilogues, Func<int, string> place, Func<int, string> gradient)
    {
        var others = tensor.Inputs.Skip(tensor.Primitive is Fused fused ? fused.AnchorInputs : tensor.Inputs.Count).ToArray();
        var epilogue = epilogues.NameOf(tensor.Primitive switch { Fused { Epilogue: var formula } => formula, Pointwise { Body: var body } => body, _ => null });
        return anchor switch
        {
            PaddedConvolution convolution => RowConvolution.Forward(convolution, shapes, strides, epilogue, Input(0), Sample(tensor), place(tensor.Inputs[1]), convolution.HasBias ? place(tensor.Inputs[2]) : null, Sampled(others)),
            PaddedConvolutionByData convolution => RowConvolution.ByData(convolution, shapes, strides, epilogue, place(tensor.Inputs[0]), Sample(tensor), place(tensor.Inputs[1]), Sampled(others)),
            PaddedConvolutionByWeights convolution => RowConvolution.ByWeights(convolution, shapes, strides, Input(0), Input(1), gradient(tensor.Id)),
            BiasGradient => new("1", $"RowBias.Sum<V>({Extents(graph[tensor.Inputs[0]].Shape)}, at.Samples, {place(tensor.Inputs[0])}, {gradient(tensor.Id)});"),
            Pointwise => ElementWise(),
            PaddedMaxPool pool => Pool($"Max<V, {epilogue}>", graph[tensor.Inputs[0]].Shape, pool.Geometry, true),
            PaddedAvgPool pool => Pool($"Average<V, {epilogue}>", graph[tensor.Inputs[0]].Shape, pool.Geometry, true),
            PaddedMaxPoolGradient pool => Pool("MaxGradient<V>", tensor.Shape, pool.Geometry, false),
            PaddedAvgPoolGradient pool => Pool("AverageGradient<V>", tensor.Shape, pool.Geometry, false),
            _ => throw new InvalidOperationException($"No kernel over rows for {anchor}."),
        };

        ChannelStep Pool(string method, Shape map, PoolGeometry geometry, bool hasEpilogue)
        {
            var arguments = new List<string> { shapes.Of(map, geometry), "item" };
            arguments.AddRange(tensor.Inputs.Except(others).Select(place));
            arguments.Add(place(tensor.Id));
            if (hasEpilogue)
                arguments.Add(Operands(others, place));
            return new("RowPooling.Items(samples)", $"RowPooling.{method}(\n    {string.Join(",\n    ", arguments)});");
        }

        ChannelStep ElementWise()
        {
            var floats = RowShape.Of(tensor.Shape).Floats;
            return new(
                $"ChannelPointwise.Items({floats}, samples)",
                $"ChannelPointwise.Apply<V, {epilogue}>(\n    floats: {floats},\n    at.Samples,\n    item,\n    {place(tensor.Inputs[0])},\n    {place(tensor.Id)},\n    {Operands([.. tensor.Inputs.Skip(1)], place)});");
        }

        string Sampled(IReadOnlyList<int> inputs) => Operands(inputs, id => Sample(graph[id]).Reference);

        RowOperand Input(int index) => Sample(graph[tensor.Inputs[index]]);

        RowOperand Sample(Tensor map) => RowOperand.Of(map, place(map.Id));
    }

    private static string Operands(IReadOnlyList<int> inputs, Func<int, string> place) =>
        inputs.Count == 0 ? "default" : $"new Operands({string.Join(", ", inputs.Select(place))})";

    private static string Extents(Shape map) => $"channels: {map.Channels}, height: {map.Height}, width: {map.Width}";
}
