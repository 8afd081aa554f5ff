using Lamina.Core.Model;
using Lamina.GpuServices;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>How the runtime runs a kernel: the method of its <c>DeviceKernels</c>, and the interface that the kernel's struct implements.</summary>
internal sealed record KernelForm(string Method, string Interface)
{
    public static KernelForm Product { get; } = new("Multiply", "ITileProblem");

    public static KernelForm Elements { get; } = new("ForEach", "IElementProblem");

    public static KernelForm Sum { get; } = new("Sum", "IReductionProblem");

    public static KernelForm PairOfSums { get; } = new("SumPairs", "IPairReductionProblem");

    public static KernelForm Moments { get; } = new("Moments", "IMomentsProblem");
}

/// <summary>A kernel while it is written: a struct over views, and the arguments with which one tensor of the program runs it.</summary>
internal sealed class GpuKernel(KernelForm form, string equation)
{
    private readonly List<(string Type, string Name, string Comment)> fields = [];
    private readonly List<string> arguments = [];

    public KernelForm Form { get; } = form;

    /// <summary>What it computes.</summary>
    public string Equation { get; } = equation;

    /// <summary>The members of the struct.</summary>
    public CodeWriter Members { get; } = new();

    /// <summary>The tiles of a product, or null.</summary>
    public TileChoices? Tile { get; init; }

    /// <summary>The library's struct that does the work, where none has to be written; or null.</summary>
    public string? Library { get; init; }

    /// <summary>Launches, one for each group of channels.</summary>
    public int Groups { get; init; } = 1;

    /// <summary>What the struct is made of.</summary>
    public IReadOnlyList<(string Type, string Name, string Comment)> Fields => fields;

    /// <summary>The arguments of its constructor.</summary>
    public IReadOnlyList<string> Arguments => arguments;

    /// <summary>Kernels whose text is the same are one.</summary>
    public string Signature => $"{Form.Interface}({string.Join(", ", fields.Select(declared => declared.ToString()))}) {Tiles}\n{Members}";

    private string Tiles => Tile is null ? "" : string.Join(" ", new[] { Tile.Few, Tile.Some, Tile.Many }.Select(choice => $"{choice.Tile} {choice.Parts}"));

    public GpuKernel Samples() => Field("int", "samples", "at.Samples", "");

    public GpuKernel View(string name, string argument, Shape shape, bool isOfSamples) =>
        Field("ArrayView<float>", name, argument, isOfSamples ? $"n×{shape}" : shape.ToString());

    public GpuKernel Field(string type, string name, string argument, string comment)
    {
        fields.Add((type, name, comment));
        arguments.Add(argument);
        return this;
    }

    public GpuKernel Member(string line)
    {
        Members.Line(line);
        return this;
    }

    /// <summary>A method with a body of statements.</summary>
    public GpuKernel Method(string header, params string[] statements)
    {
        Members.Line();
        var kept = statements.Where(statement => statement.Length > 0).ToArray();
        if (kept.Length == 1 && kept[0].IndexOf('\n') < 0)
        {
            Members.Line($"{header} => {(kept[0].StartsWith("return ", StringComparison.Ordinal) ? kept[0].Substring("return ".Length) : kept[0])}");
            return this;
        }

        using (Members.Block(header))
        {
            foreach (var statement in kept)
                Members.Line(statement);
        }

        return this;
    }
}
