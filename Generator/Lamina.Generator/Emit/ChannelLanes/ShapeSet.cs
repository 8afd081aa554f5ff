using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.ChannelLanes;

/// <summary>The shapes of convolutions and poolings as fields with literals: one for each that is distinct, however many layers have it.</summary>
/// <param name="taken">The names of the class that they stand in.</param>
internal sealed class ShapeSet(HashSet<string> taken)
{
    private readonly List<(string Name, string Type, string Value)> fields = [];
    private readonly Dictionary<string, string> names = [];

    /// <summary>The names of all convolutions' shapes.</summary>
    public IEnumerable<string> Convolutions => fields.Where(shape => shape.Type == "ConvolutionShape").Select(shape => shape.Name);

    public string Of(ConvolutionGeometry geometry)
    {
        var options = Options(
            ("StrideHeight", geometry.Stride.Height, 1),
            ("StrideWidth", geometry.Stride.Width, 1),
            ("DilationHeight", geometry.Dilation.Height, 1),
            ("DilationWidth", geometry.Dilation.Width, 1),
            ("Top", geometry.Before.Height, 0),
            ("Left", geometry.Before.Width, 0),
            ("Bottom", geometry.After.Height, 0),
            ("Right", geometry.After.Width, 0),
            ("Groups", geometry.Groups, 1),
            ("Winograd", geometry.Winograd?.Outputs ?? 0, 0),
            ("WinogradFrom", geometry.Winograd?.FromSamples ?? 1, 1));
        if (geometry.InputInPixels)
            options.Add("InputInPixels = true");
        if (geometry.InputInRows)
            options.Add("InputInRows = true");
        var value = $"new({geometry.Inputs}, {geometry.Map.Height}, {geometry.Map.Width}, {geometry.Outputs}, {geometry.Kernel.Height}, {geometry.Kernel.Width}){Braced(options)}";
        return Named("ConvolutionShape", value, NameOf(geometry));
    }

    /// <summary>What a shape is called, if the name is free.</summary>
    public static string NameOf(ConvolutionGeometry geometry)
    {
        var kind = geometry.Winograd is { } winograd ? $"Winograd{winograd.Outputs}_" : geometry.Groups == 1 ? "Conv" : "GroupedConv";
        var from = geometry.Winograd is { FromSamples: > 1 and var samples } ? $"From{samples}" : "";
        return $"{kind}{Both(geometry.Kernel)}_{geometry.Inputs}To{geometry.Outputs}At{Both(geometry.Map)}{from}";
    }

    public string Of(Shape x, PoolGeometry geometry, EquatableArray<int>? rowDivisors = null, EquatableArray<int>? columnDivisors = null)
    {
        var window = geometry.Window;
        var options = Options(
            ("KernelHeight", window.Kernel.Height, 1),
            ("KernelWidth", window.Kernel.Width, 1),
            ("StrideHeight", window.Stride.Height, 1),
            ("StrideWidth", window.Stride.Width, 1),
            ("DilationHeight", window.Dilation.Height, 1),
            ("DilationWidth", window.Dilation.Width, 1),
            ("Top", geometry.Before.Height, 0),
            ("Left", geometry.Before.Width, 0));
        if (rowDivisors is { } rows)
            options.Add($"RowDivisors = [{string.Join(", ", rows.Select(divisor => $"{divisor}"))}]");
        if (columnDivisors is { } columns)
            options.Add($"ColumnDivisors = [{string.Join(", ", columns.Select(divisor => $"{divisor}"))}]");
        return Pool(x.Channels, geometry.Map, geometry.Output, options, $"Pool{Both(window.Kernel)}");
    }

    public void Write(CodeWriter code)
    {
        foreach (var (name, type, value) in fields)
            code.Line($"private static readonly {type} {name} = {value};");
        if (fields.Count > 0)
            code.Line();
    }

    private string Pool(int channels, Size2d map, Size2d output, List<string> options, string kind) => Named(
        "PoolShape",
        $"new({channels}, {map.Height}, {map.Width}, {output.Height}, {output.Width}){Braced(options)}",
        $"{kind}_{channels}At{Both(map)}");

    private string Named(string type, string value, string name)
    {
        if (!names.TryGetValue(type + value, out var known))
        {
            known = Names.Unique(name, taken, "_");
            names.Add(type + value, known);
            fields.Add((known, type, value));
        }

        return known;
    }

    private static List<string> Options(params (string Name, int Value, int Default)[] options) =>
        [.. options.Where(option => option.Value != option.Default).Select(option => $"{option.Name} = {option.Value}")];

    private static string Braced(List<string> options) => options.Count == 0 ? "" : $" {{ {string.Join(", ", options)} }}";

    private static string Both(Size2d size) => $"{size.Height}x{size.Width}";
}
