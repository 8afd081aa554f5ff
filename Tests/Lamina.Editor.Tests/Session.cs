using Lamina.Editor.Tests.Editors;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Editor.Tests;

/// <summary>
/// An editor with a project <c>App</c>, which has the files below, and a project <c>Base</c> that it refers to. Each test starts by saying what they contain.
/// </summary>
internal sealed class Session(IEditor editor)
{
    public const string Network = "App/Network.cs", Helper = "App/Helper.cs", Use = "App/Use.cs", Blocks = "Base/Blocks.cs";

    public static readonly string[] Files = [Network, Helper, Use, Blocks];

    private readonly Dictionary<string, string> texts = Files.ToDictionary(file => file, _ => "");

    public IEditor Editor => editor;

    /// <summary>Gives the files these contents, in which marks tell what must be shown; all others are empty.</summary>
    public async Task StartAsync(params (string File, string Marked)[] contents)
    {
        foreach (var file in Files)
            await WriteAsync(file, Array.Find(contents, content => content.File == file).Marked ?? "");
    }

    /// <summary>Edits a file.</summary>
    public async Task WriteAsync(string file, string marked)
    {
        texts[file] = marked;
        await editor.WriteAsync(file, MarkedText.Parse(marked).Text);
    }

    /// <summary>Edits a file: the one place where <paramref name="before"/> stands.</summary>
    public Task ReplaceAsync(string file, string before, string after)
    {
        Assert.Equal(2, texts[file].Split(before).Length);
        return WriteAsync(file, texts[file].Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>In all files together, what is marked is shown, there and with that id, and no other warning and no other error.</summary>
    public async Task AssertToldAsync()
    {
        var expected = Files.SelectMany(file => MarkedText.Parse(texts[file]).Marks.Select(mark => Show(file, mark.Id, mark.Span))).Order(StringComparer.Ordinal);
        var told = (await ToldAsync()).Select(told => Show(told.File, told.Id, told.Range) + "\n  " + told.Message).Order(StringComparer.Ordinal).ToArray();
        Assert.True(expected.SequenceEqual(told.Select(told => told.Split('\n')[0])), $"expected:\n{string.Join('\n', expected)}\nshown:\n{string.Join('\n', told)}");
    }

    /// <summary>All warnings and errors of all files.</summary>
    public async Task<IReadOnlyList<Told>> ToldAsync()
    {
        var all = new List<Told>();
        foreach (var file in Files)
            all.AddRange(await editor.DiagnoseAsync(file));
        return all;
    }

    private static string Show(string file, string id, LinePositionSpan range) =>
        $"{file}({range.Start.Line + 1},{range.Start.Character + 1},{range.End.Line + 1},{range.End.Character + 1}): {id}";
}
