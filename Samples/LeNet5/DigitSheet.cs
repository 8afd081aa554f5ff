using StbImageSharp;

namespace Lamina.Samples;

/// <summary>
/// The bundled digits: 5,000 cells of 20×20 in one picture, 100 in a row, five rows a class, light ink on black. Every fifth column (the 5th, 10th, ...,
/// 100th) is test data, so that each class has 400 training and 100 test samples.
/// </summary>
internal static class DigitSheet
{
    private const int CellSize = 20;
    private const int Columns = 100;
    private const int RowsPerClass = 5;
    private const int Classes = 10;
    private const int Every = 5;

    /// <summary>Decodes the sheet.</summary>
    public static MnistData Load()
    {
        using var stream = typeof(DigitSheet).Assembly.GetManifestResourceStream("digits.png")!;
        var sheet = ImageResult.FromStream(stream, ColorComponents.Grey);
        var cells = new Dataset(
            [1, Canvas.Size, Canvas.Size],
            [.. Enumerable.Range(0, Classes * RowsPerClass * Columns).SelectMany(cell => Cell(sheet, cell))],
            [.. Enumerable.Range(0, Classes * RowsPerClass * Columns).Select(cell => cell / (Columns * RowsPerClass))],
            Classes);
        var byUse = Enumerable.Range(0, cells.Count).ToLookup(cell => cell % Columns % Every == Every - 1);
        return new MnistData(cells.Select([.. byUse[false]]), cells.Select([.. byUse[true]]));
    }

    private static float[] Cell(ImageResult sheet, int cell)
    {
        var origin = (((cell / Columns) * sheet.Width) + (cell % Columns)) * CellSize;
        var ink = new float[CellSize * CellSize];
        for (var i = 0; i < ink.Length; i++)
            ink[i] = sheet.Data[origin + ((i / CellSize) * sheet.Width) + (i % CellSize)] / 255f;
        return Canvas.Centre(ink, CellSize, CellSize);
    }
}
