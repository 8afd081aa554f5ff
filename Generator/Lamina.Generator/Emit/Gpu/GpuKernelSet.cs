using Lamina.Core.Tensors;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.GpuServices;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>All kernels of a network's programs for a device. Those whose text is the same are emitted once, however many layers run them.</summary>
internal sealed class GpuKernelSet(string className)
{
    private readonly Dictionary<string, Entry> entries = [];
    private readonly List<Entry> inOrder = [];
    private readonly HashSet<(string Kernel, string User)> users = [];

    // What the class of the kernels inherits, declares and uses, and what the structs declare.
    private readonly HashSet<string> taken =
    [
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
        "Program", "Infer", "Forward", "Backward", "Parameter", "Buffer", "Inference", "Training",
        "ArrayView", "DeviceKernels", "DeviceMath", "DeviceMemory", "DevicePadding", "DeviceRandom", "Math", "Utilities", "DeviceStep", "FloatPair", "GpuPlan", "GpuProgram",
        "IElementProblem", "IMomentsProblem", "IPairReductionProblem", "IReductionProblem", "ITileProblem", "RowCopy", "TileChoice", "TileShape",
        "TileChoices", "Rows", "Columns", "Depth", "A", "B", "AIsTransposed", "BIsTransposed", "Store", "Run", "Load", "Count", "Channels", "ChannelsAreInnermost",
        "WindowHeight", "WindowWidth",
        className,
    ];

    /// <summary>The statement that runs a kernel for a tensor.</summary>
    public string Launch(Tensor tensor, GpuKernel kernel)
    {
        if (kernel.Library is { } library)
            return Call($"kernels.{kernel.Form.Method}(new {library}", kernel.Arguments, "));");
        if (!entries.TryGetValue(kernel.Signature, out var entry))
        {
            var name = Names.Unique(TensorNames.Of(tensor, ""), taken);
            entry = new(name, kernel.Tile is null ? null : Names.Unique(name + "Tile", taken), kernel, []);
            entries.Add(kernel.Signature, entry);
            inOrder.Add(entry);
        }

        if (users.Add((entry.Name, tensor.Origin)))
            entry.Users.Add(tensor.Origin);
        var end = entry.Tile is null ? "));" : $"), {entry.Tile}.For(at.Samples));";
        var call = Call($"kernels.{kernel.Form.Method}(new {entry.Name}", kernel.Arguments, end);
        return kernel.Groups == 1 ? call : $"for (var group = 0; group < {kernel.Groups}; group++)\n    {call.Replace("\n", "\n    ")}";
    }

    public void Write(CodeWriter code)
    {
        foreach (var (name, tile, kernel, users) in inOrder)
        {
            if (tile is not null)
            {
                var choices = kernel.Tile!;
                var arguments = choices.IsOne ? Choice(choices.Some) : $"{Choice(choices.Few)}, {Choice(choices.Some)}, {Choice(choices.Many)}";
                code.Line($"private static readonly TileChoices {tile} = new TileChoices({arguments});");
                code.Line();
            }

            code.Summary(Description(kernel, users));
            WriteHeader(code, name, kernel);
            using (code.Block())
                code.Line(kernel.Members.ToString().TrimEnd('\n'));
            code.Line();
        }
    }

    private static void WriteHeader(CodeWriter code, string name, GpuKernel kernel)
    {
        code.Line($"public readonly struct {name}(");
        using (code.Indent())
        {
            for (var i = 0; i < kernel.Fields.Count; i++)
            {
                var (type, field, comment) = kernel.Fields[i];
                code.Line($"{type} {field}{(i == kernel.Fields.Count - 1 ? ")" : ",")}{(comment.Length == 0 ? "" : " // " + comment)}");
            }

            code.Line($": {kernel.Form.Interface}");
        }
    }

    private static string Description(GpuKernel kernel, List<string> users)
    {
        var text = $"{string.Join("; ", users)}: {kernel.Equation}.";
        return kernel.Tile switch
        {
            null => text,
            { IsOne: true } one => $"{text}\nFor 64 samples {one.Some.Reason}.",
            var tile => $"{text}\nFor 8 samples {tile.Few.Reason}.\nFor 64 samples {tile.Some.Reason}.\nFor 256 samples {tile.Many.Reason}.",
        };
    }

    private static string Choice(TileChoice choice) => $"new TileChoice(TileShape.{choice.Tile}, {Ix.Number(choice.Parts)})";

    // On one line if it is short enough to be read.
    private static string Call(string start, IReadOnlyList<string> arguments, string end)
    {
        const int LongestLine = 130;
        var line = $"{start}({string.Join(", ", arguments)}{end}";
        return line.Length <= LongestLine ? line : $"{start}(\n    {string.Join(",\n    ", arguments)}{end}";
    }

    private sealed record Entry(string Name, string? Tile, GpuKernel Kernel, List<string> Users);
}
