using System.IO.Compression;
using System.Runtime.InteropServices;
using Lamina.Tests.Shared;

namespace Lamina.Editor.Tests.Packages;

/// <summary>What the packages are and what a project gets that has only them. They are packed in a clean clone, so these tests run only where that works.</summary>
[Collection(EditorCollection.Name)]
public sealed class PackageTests(EditorFixture editors)
{
    private readonly PackedLamina packages = editors.Packages;

    private const string Network =
        """
        using Lamina;

        Console.WriteLine(string.Join('×', Lenet.Info.Layers[0].OutputShape) + " " + new Lenet(1).Infer(new float[784]).Length);

        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2), Flatten, Linear(10)]
        public sealed partial class Lenet;

        """;

    [Fact]
    public void A_clean_clone_packs_without_a_warning() =>
        Assert.DoesNotContain("warning", packages.Output, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_package_carries_generator_analyzers_and_fixes_beside_the_runtime()
    {
        Assert.Equal(
            [
                "analyzers/dotnet/cs/Lamina.Analyzers.dll", "analyzers/dotnet/cs/Lamina.CodeFixes.dll", "analyzers/dotnet/cs/Lamina.Core.dll",
                "analyzers/dotnet/cs/Lamina.Generator.dll", "lib/net10.0/Lamina.dll", "lib/net10.0/Lamina.xml", "package.md",
            ],
            Contents("Lamina"));
        Assert.Equal(["lib/net10.0/Lamina.Gpu.dll", "lib/net10.0/Lamina.Gpu.xml", "package.md"], Contents("Lamina.Gpu"));
    }

    [Theory]
    [InlineData("Lamina", "[Network(1, 28, 28)]")]
    [InlineData("Lamina.Gpu", "net.To(gpu);")]
    public void A_package_shows_what_it_is_for(string id, string shown)
    {
        using var package = ZipFile.OpenRead(packages.Package(id));
        Assert.Contains("<readme>package.md</readme>", Read(package, $"{id}.nuspec"), StringComparison.Ordinal);
        Assert.Contains(shown, Read(package, "package.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_has_only_the_package_builds_and_runs()
    {
        using var user = new UserFolder(packages);
        user.WriteProject("App", properties: "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        user.Write("App/Program.cs", Network);

        Assert.Equal("6×28×28 10", (await user.DotnetAsync("run", "--project", "App")).Success.Trim());
    }

    [Fact]
    public async Task A_project_that_refers_to_the_sources_publishes_trimmed()
    {
        const string Project =
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <Import Project="$(LaminaRoot)Lamina.Language.props" />
            </Project>
            """;
        var folder = Directory.CreateDirectory(Path.Combine(packages.Clone, "Trimmed")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "Trimmed.csproj"), Project);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), Network);

        var rid = RuntimeInformation.RuntimeIdentifier;
        var output = (await DotnetCommand.RunAsync(folder, "publish", "-c", "Release", "-r", rid, "-p:PublishTrimmed=true", "-o", "out")).Success;
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("6×28×28 10", (await DotnetCommand.RunAsync(folder, "out/Trimmed.dll")).Success.Trim());
    }

    [Fact]
    public async Task The_package_for_devices_brings_everything_along()
    {
        using var user = new UserFolder(packages);
        user.WriteProject("App", "Lamina.Gpu", "<OutputType>Exe</OutputType>");
        user.Write("App/Program.cs", Network);

        Assert.Contains("0 Warning(s)", (await user.DotnetAsync("build", "App", "-p:EmitCompilerGeneratedFiles=true")).Success, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(user.At("App/obj"), "*.Gpu.g.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_project_in_an_older_language_is_told_once_which_it_needs()
    {
        using var user = new UserFolder(packages);
        user.WriteProject("App", properties: "<OutputType>Exe</OutputType><LangVersion>11</LangVersion>");
        user.Write("App/Program.cs", Network.Replace("Lenet;", "Lenet { }", StringComparison.Ordinal));

        var build = await user.DotnetAsync("build", "App");
        Assert.Equal(1, build.ExitCode);
        // Each is told at the end of its line where to read more, and in which project it is.
        Assert.Equal(
            ["Lamina needs C# 12.0, but this project is compiled as C# 11.0: remove <LangVersion> from it, or write <LangVersion>latest</LangVersion>."],
            build.Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Split(": error LAM1008: ")[^1].Split(" (http")[0]).Distinct());
    }

    private string[] Contents(string id)
    {
        using var package = ZipFile.OpenRead(packages.Package(id));
        // What every package has of its own.
        return [.. package.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
            && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml" && name != $"{id}.nuspec").Order(StringComparer.Ordinal)];
    }

    private static string Read(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }
}
