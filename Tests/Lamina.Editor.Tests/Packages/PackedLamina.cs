using System.Reflection;
using Lamina.Tests.Shared;

namespace Lamina.Editor.Tests.Packages;

/// <summary>Lamina's packages, packed once for all tests from a copy of the sources in which nothing has been restored or built: a clean clone.</summary>
public sealed class PackedLamina : IDisposable
{
    private static readonly string[] Sources = ["Analyzers", "Generator", "Runtime"];

    // Built outputs, which a clone does not have.
    private static readonly string[] Outputs = ["bin", "obj"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lamina-packages-");

    /// <summary>Where this repository is.</summary>
    public static string Repository { get; } = typeof(PackedLamina).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "LaminaRoot").Value!;

    /// <summary>The copy of the sources.</summary>
    public string Clone => Path.Combine(folder.FullName, "clone");

    /// <summary>A folder with the packages, as a NuGet source.</summary>
    public string Feed => Path.Combine(folder.FullName, "feed");

    /// <summary>What packing said.</summary>
    public string Output { get; private set; } = "";

    /// <summary>A version that no other feed and no folder of packages has.</summary>
    public string Version { get; } = $"0.1.0-test{Guid.NewGuid():n}";

    /// <summary>The file of a package.</summary>
    public string Package(string id) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public async Task PackAsync()
    {
        CopySources();
        Output = await PackAsync("Runtime/Lamina") + await PackAsync("Runtime/Lamina.Gpu");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<string> PackAsync(string project) =>
        (await DotnetCommand.RunAsync(Clone, "pack", project, "-c", "Release", "-o", Feed, $"-p:Version={Version}")).Success;

    private void CopySources()
    {
        Directory.CreateDirectory(Clone);
        foreach (var file in Directory.GetFiles(Repository).Where(file => Path.GetExtension(file) is ".props" or ".json" or ".targets" or ".editorconfig"))
            File.Copy(file, Path.Combine(Clone, Path.GetFileName(file)));
        foreach (var source in Sources)
            Copy(new DirectoryInfo(Path.Combine(Repository, source)), Path.Combine(Clone, source));
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.GetFiles())
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var child in from.GetDirectories().Where(child => !Outputs.Contains(child.Name)))
            Copy(child, Path.Combine(to, child.Name));
    }
}
