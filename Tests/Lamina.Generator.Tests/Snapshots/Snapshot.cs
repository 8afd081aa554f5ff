#if VERIFY
using VerifyTests;
using VerifyXunit;
#endif

namespace Lamina.Generator.Tests.Snapshots;

/// <summary>
/// Holds generated text to a checked-in file, in Verify's conventions: <c>_snapshots/TEST#FILE.verified.cs</c> is what is expected; where the text
/// differs, <c>TEST#FILE.received.cs</c> is written beside it, for a diff tool. Run the tests with <c>LAMINA_UPDATE=1</c> to accept.
/// </summary>
internal static class Snapshot
{
    private static readonly string Folder = RepositoryFiles.At("Tests", "Lamina.Generator.Tests", "_snapshots");

#if VERIFY
    /// <summary>Compares with Verify, which shows a difference in the developer's diff tool.</summary>
    public static async Task Match(string test, IReadOnlyDictionary<string, string> files)
    {
        foreach (var file in files)
            await Verifier.Verify(file.Value, extension: "cs").UseDirectory(Folder).UseFileName(Stem(test, file.Key));
    }
#else
    /// <summary>Compares every file, then fails with the names of those that differ; a snapshot whose file is no longer generated fails too.</summary>
    public static Task Match(string test, IReadOnlyDictionary<string, string> files)
    {
        Directory.CreateDirectory(Folder);
        var update = Environment.GetEnvironmentVariable("LAMINA_UPDATE") == "1";
        var differences = files.Where(file => !Matches(Stem(test, file.Key), file.Value, update)).Select(file => $"{file.Key} differs").ToList();
        var expected = files.Keys.Select(file => Stem(test, file) + ".verified.cs").ToHashSet();
        foreach (var path in Directory.EnumerateFiles(Folder, $"{test}#*.verified.cs").Where(path => !expected.Contains(Path.GetFileName(path))))
        {
            if (update)
                File.Delete(path);
            else
                differences.Add($"{Path.GetFileName(path)} is no longer generated");
        }

        Assert.True(differences.Count == 0, $"{test}: {string.Join(", ", differences)}. See {Folder}; LAMINA_UPDATE=1 accepts.");
        return Task.CompletedTask;
    }

    private static bool Matches(string stem, string text, bool update)
    {
        var verified = Path.Combine(Folder, stem + ".verified.cs");
        var received = Path.Combine(Folder, stem + ".received.cs");
        if (update)
            File.WriteAllText(verified, text);
        // A checkout may have turned line feeds into CR LF.
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text.ReplaceLineEndings("\n"))
        {
            File.Delete(received);
            return true;
        }

        File.WriteAllText(received, text);
        return false;
    }
#endif

    // LeNet5.SampleLanes.g.cs of the test SnapshotTests.LeNet5 stands in SnapshotTests.LeNet5#LeNet5.SampleLanes.g.verified.cs.
    private static string Stem(string test, string file) => $"{test}#{Path.GetFileNameWithoutExtension(file)}";
}
