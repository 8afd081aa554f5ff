using System.Runtime.InteropServices;
using Google.Protobuf;
using Lamina.Core.Model;
using Lamina.Onnx.Format;
using Ops = Lamina.Core.Ops;

namespace Lamina.Onnx;

/// <summary>A network as a file of ONNX: the same layers, the same numbers.</summary>
internal sealed class OnnxModel
{
    public const string Input = "input";
    public const string Output = "output";

    private const int FloatType = 1; // TensorProto.DataType.FLOAT
    private const int IrVersion = 8; // of the same release as the operators'
    private const int OperatorSet = 17;

    private readonly Network network;
    private readonly GraphProto graph;
    private readonly string[] values; // of each node, its tensor's name

    private OnnxModel(Network network)
    {
        this.network = network;
        var reading = Declarations.Read(network.GetType());
        var nodes = reading.Declaration.Graph.Nodes;
        graph = new GraphProto { Name = network.Architecture.Name };
        values = new string[nodes.Count];
        foreach (var node in nodes)
            values[node.Id] = Add(node, reading);
        Add("Identity", Output, [values[reading.Declaration.Graph.Output]]);
        graph.Input.Add(Value(Input, network.Architecture.InputShape));
        graph.Output.Add(Value(Output, network.Architecture.OutputShape));
    }

    /// <summary>The file's bytes, with the network's parameters and running statistics as they are now.</summary>
    public static byte[] Of(Network network)
    {
        var model = new ModelProto { IrVersion = IrVersion, ProducerName = "Lamina", Graph = new OnnxModel(network).graph };
        model.OpsetImport.Add(new OperatorSetIdProto { Version = OperatorSet });
        return model.ToByteArray();
    }

    // Returns the name of the node's value.
    private string Add(Node node, Core.Reading.NetworkReading reading)
    {
        var inputs = node.Inputs.Select(input => values[input]).ToArray();
        switch (node.Operator)
        {
            case Ops.Input:
                return Input;
            case Ops.Conv2d layer:
                Tensor($"{node.Name}.weight");
                return Add("Conv", node.Name, [inputs[0], $"{node.Name}.weight", .. Bias(layer.Bias)], [.. Window(layer.Window), Pair("dilations", layer.Dilation), Int("group", layer.Groups)]);
            case Ops.Linear layer:
                Tensor($"{node.Name}.weight");
                return Add("Gemm", node.Name, [inputs[0], $"{node.Name}.weight", .. Bias(layer.Bias)], Int("transB", 1));
            case Ops.BatchNorm2d { Affine: true, TrackRunningStats: true } layer:
                string[] tensors = [$"{node.Name}.weight", $"{node.Name}.bias", $"{node.Name}.running_mean", $"{node.Name}.running_var"];
                foreach (var tensor in tensors)
                    Tensor(tensor);
                return Add("BatchNormalization", node.Name, [inputs[0], .. tensors], Float("epsilon", (float)layer.Eps));
            case Ops.MaxPool2d layer:
                return Add("MaxPool", node.Name, inputs, [.. Window(layer.Window), Pair("dilations", layer.Dilation), Int("ceil_mode", layer.CeilMode ? 1 : 0)]);
            case Ops.AvgPool2d { DivisorOverride: null } layer:
                return Add("AveragePool", node.Name, inputs, [.. Window(layer.Window), Int("ceil_mode", layer.CeilMode ? 1 : 0), Int("count_include_pad", layer.CountIncludePad ? 1 : 0)]);
            case Ops.AdaptiveAvgPool2d when reading.Shapes[node.Id] is { Height: 1, Width: 1 }:
                return Add("GlobalAveragePool", node.Name, inputs);
            case Ops.AdaptiveAvgPool2d when reading.Shapes[node.Id].Equals(reading.Shapes[node.Inputs[0]]):
            case Ops.Dropout:
                return inputs[0]; // nothing to do in inference
            case Ops.Flatten:
                return Add("Flatten", node.Name, inputs, Int("axis", 1));
            case Ops.ReLU6:
                Constant("zero", 0);
                Constant("six", 6);
                return Add("Clip", node.Name, [inputs[0], "zero", "six"]);
            case Ops.Concat:
                return Add("Concat", node.Name, inputs, Int("axis", 1));
            case Ops.ReLU or Ops.Tanh or Ops.Sigmoid or Ops.Add:
                return Add(node.Operator is Ops.ReLU ? "Relu" : node.Operator.Kind, node.Name, inputs);
            default:
                throw new NotSupportedException($"{node.Operator} of '{node.Name}' has no counterpart in ONNX here.");
        }

        IEnumerable<string> Bias(bool has)
        {
            if (has)
                Tensor($"{node.Name}.bias");
            return has ? [$"{node.Name}.bias"] : [];
        }
    }

    private string Add(string type, string name, IEnumerable<string> inputs, params AttributeProto[] attributes)
    {
        var node = new NodeProto { OpType = type, Name = name };
        node.Input.AddRange(inputs);
        node.Output.Add(name);
        node.Attribute.AddRange(attributes);
        graph.Node.Add(node);
        return name;
    }

    private void Tensor(string name)
    {
        if (network.Parameters.FirstOrDefault(candidate => candidate.Name == name) is { } parameter)
            Initializer(name, parameter.Shape, parameter.Values);
        else if (network.Buffers.FirstOrDefault(candidate => candidate.Name == name) is { } buffer)
            Initializer(name, buffer.Shape, buffer.Values);
        else
            throw new InvalidOperationException($"{network.Architecture.Name} has no tensor '{name}'.");
    }

    private void Constant(string name, float value)
    {
        if (graph.Initializer.All(tensor => tensor.Name != name))
            Initializer(name, [], [value]);
    }

    private void Initializer(string name, IReadOnlyList<int> shape, ReadOnlySpan<float> numbers)
    {
        var tensor = new TensorProto { Name = name, DataType = FloatType, RawData = ByteString.CopyFrom(MemoryMarshal.AsBytes(numbers)) };
        tensor.Dims.AddRange(shape.Select(dimension => (long)dimension));
        graph.Initializer.Add(tensor);
    }

    private static ValueInfoProto Value(string name, IReadOnlyList<int> sample)
    {
        var shape = new TensorShapeProto();
        shape.Dim.Add(new TensorShapeProto.Types.Dimension { DimParam = "batch" });
        shape.Dim.AddRange(sample.Select(dimension => new TensorShapeProto.Types.Dimension { DimValue = dimension }));
        return new() { Name = name, Type = new() { TensorType = new() { ElemType = FloatType, Shape = shape } } };
    }

    private static IEnumerable<AttributeProto> Window(Ops.Window2d window) =>
    [
        Pair("kernel_shape", window.Kernel),
        Pair("strides", window.Stride),
        Ints("pads", window.Before.Height, window.Before.Width, window.After.Height, window.After.Width),
    ];

    private static AttributeProto Pair(string name, Core.Model.Size2d size) => Ints(name, size.Height, size.Width);

    private static AttributeProto Ints(string name, params long[] values)
    {
        var attribute = new AttributeProto { Name = name, Type = AttributeProto.Types.AttributeType.Ints };
        attribute.Ints.AddRange(values);
        return attribute;
    }

    private static AttributeProto Int(string name, long value) => new() { Name = name, I = value, Type = AttributeProto.Types.AttributeType.Int };

    private static AttributeProto Float(string name, float value) => new() { Name = name, F = value, Type = AttributeProto.Types.AttributeType.Float };
}
