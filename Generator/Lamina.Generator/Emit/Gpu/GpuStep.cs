using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.Gpu;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>One tensor while its kernel is written: its inputs as views, and the formula that is fused into it.</summary>
internal sealed class GpuStep(GpuStepWriter writer, GpuNetwork network, TensorGraph graph, Tensor tensor)
{
    private static readonly string[] OperandNames = ["first", "second", "third"];

    private readonly Fused? fused = tensor.Primitive as Fused;

    /// <summary>The network that it belongs to.</summary>
    public GpuNetwork Network => network;

    /// <summary>The primitive without what is fused behind it.</summary>
    public Primitive Anchor => tensor.Anchor;

    /// <summary>The result's shape.</summary>
    public Shape Shape => tensor.Shape;

    /// <summary>The anchor's equation, and what is fused behind it.</summary>
    public string Equation => Plain(TensorDescription.What(Anchor)) + Then;

    /// <summary>An equation without what only the processor's kernels do: here a tap on padding reads a zero.</summary>
    public static string Plain(string equation) => equation.Replace(", skipped", "");

    /// <summary>The fused formula in words, or nothing.</summary>
    public string Then => fused is null ? "" : $", then {fused.Epilogue.ToText(["s", .. OperandNames])}";

    public Shape Input(int input) => graph[tensor.Inputs[input]].Shape;

    public int Inputs => tensor.Inputs.Count;

    /// <summary>C# for a buffer's view, by its number.</summary>
    public string Buffer(int index) => writer.Buffer(index);

    /// <summary>C# for the result's view.</summary>
    public string View() => writer.View(tensor.Id);

    /// <summary>C# for an input's view.</summary>
    public string View(int input) => writer.View(tensor.Inputs[input]);

    /// <summary>The tensors of one kind that are made of the result.</summary>
    public IEnumerable<Tensor> Readers<TPrimitive>()
        where TPrimitive : Primitive => graph.Tensors.Where(reader => reader.Primitive is TPrimitive && reader.Inputs.Contains(tensor.Id));

    /// <summary>Adds the view of a parameter's gradient that is written beside the result.</summary>
    public void WriteGradient(GpuKernel kernel, string name, Tensor gradient) => kernel.View(name, writer.View(gradient.Id), gradient.Shape, isOfSamples: false);

    /// <summary>Adds an input's view.</summary>
    public void Read(GpuKernel kernel, string name, int input)
    {
        var id = tensor.Inputs[input];
        var isOfSamples = graph[id].Primitive is not (ParameterValue or BufferValue) && !graph[id].Primitive.IsWholeBatch;
        kernel.View(name, writer.View(id), graph[id].Shape, isOfSamples);
    }

    /// <summary>Adds the views that the fused formula reads, and the result's own.</summary>
    public void Write(GpuKernel kernel, string name)
    {
        if (fused is not null)
        {
            for (var operand = fused.AnchorInputs; operand < tensor.Inputs.Count; operand++)
                Read(kernel, OperandNames[operand - fused.AnchorInputs], operand);
        }

        kernel.View(name, writer.View(tensor.Id), tensor.Shape, !tensor.Primitive.IsWholeBatch);
    }

    /// <summary>Statements that store a value at an index of the result, after the fused formula.</summary>
    public string[] Store(string name, string index, string value)
    {
        if (fused is null)
            return [$"{name}[{index}] = {value};"];
        // A name for what the formula reads more than once.
        var statements = new List<string>();
        if (index.IndexOf(' ') >= 0)
        {
            statements.Add($"var at = {index};");
            index = "at";
        }

        if (value.IndexOf(' ') >= 0)
        {
            statements.Add($"var s = {value};");
            value = "s";
        }

        var operands = new List<string> { value };
        operands.AddRange(OperandNames.Select(operand => $"{operand}[{index}]"));
        var (declarations, result) = ScalarFormula.ToStatements(fused.Epilogue, operands);
        statements.AddRange(declarations);
        statements.Add($"{name}[{index}] = {result};");
        return [.. statements];
    }
}
