namespace Lamina.Build;

/// <summary>A checked-in file that a program writes.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
/// <param name="Write">Its whole text, with line feeds.</param>
internal sealed record PrintedFile(string Path, Func<string> Write);
