using Microsoft.CodeAnalysis.Text;

namespace Lamina.Editor.Tests.Editors;

/// <summary>A warning or an error that an editor shows.</summary>
/// <param name="File">The file, from the folder of the projects.</param>
/// <param name="Id">The rule.</param>
/// <param name="Range">What is underlined.</param>
/// <param name="Message">All lines of its text.</param>
internal sealed record Told(string File, string Id, LinePositionSpan Range, string Message);
