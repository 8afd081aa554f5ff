using System.Globalization;
using Spectre.Console;

namespace Lamina.Samples;

/// <summary>A network's layers as a table, from what is known of it at compile time.</summary>
internal static class NetworkTable
{
    /// <summary>Writes the table.</summary>
    public static void Show(IAnsiConsole console, NetworkInfo info)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(info.Name);
        table.AddColumn(new TableColumn("layer").Footer("total"));
        table.AddColumn("kind");
        table.AddColumn("output shape");
        table.AddColumn(new TableColumn("parameters").RightAligned().Footer(Number(info.ParameterCount)));
        table.AddColumn(new TableColumn("multiply-adds").RightAligned().Footer(Number(info.MultiplyAdds)));
        table.AddRow("input", string.Empty, Shape(info.InputShape), string.Empty, string.Empty);
        foreach (var layer in info.Layers)
            table.AddRow(layer.Name, layer.Kind, Shape(layer.OutputShape), NumberOrBlank(layer.ParameterCount), NumberOrBlank(layer.MultiplyAdds));
        console.Write(table);
    }

    private static string Shape(IReadOnlyList<int> shape) => string.Join('×', shape);

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static string NumberOrBlank(long value) => value == 0 ? string.Empty : Number(value);
}
