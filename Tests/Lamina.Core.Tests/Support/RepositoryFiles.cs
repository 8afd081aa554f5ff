using System.Runtime.CompilerServices;

namespace Lamina.Core.Tests.Support;

/// <summary>Finds files of the repository from a test.</summary>
internal static class RepositoryFiles
{
    private static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
