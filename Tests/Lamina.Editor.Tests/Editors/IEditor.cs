using Microsoft.CodeAnalysis.Text;

namespace Lamina.Editor.Tests.Editors;

/// <summary>What tests ask of an editor. Files are named from the folder of the projects, which the editor has loaded.</summary>
internal interface IEditor : IAsyncDisposable
{
    /// <summary>Puts a text in the place of the file's: an edit, which is not saved.</summary>
    Task WriteAsync(string file, string text);

    /// <summary>The warnings and errors that are shown in the file.</summary>
    Task<IReadOnlyList<Told>> DiagnoseAsync(string file);

    /// <summary>What is shown when the mouse rests there.</summary>
    Task<string> HoverAsync(string file, LinePosition place);

    /// <summary>What is offered there, in the order in which an editor lists it.</summary>
    Task<IReadOnlyList<string>> CompleteAsync(string file, LinePosition place);
}
