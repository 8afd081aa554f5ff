using System.Diagnostics;
using System.Runtime.InteropServices;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Generator.Tests.Snapshots;

/// <summary>A real build of a project under cultures that write numbers in their own way, as developers there run it.</summary>
public sealed class CultureBuildTests : IDisposable
{
    private static readonly string[] Cultures = ["sv-SE", "ar-SA", "fa-IR", "nb-NO", "tr-TR", "de-DE"];

    // A generator that tells the culture that it runs under: without it a build that never changed its culture would pass.
    private const string Probe =
        """
        using System.Globalization;
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class CultureProbe : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(output =>
                output.AddSource("Culture.g.cs", $"// {CultureInfo.CurrentCulture.Name} {-1234.5}"));
        }
        """;

    // Small, for what is built seven times: a negative number, fractions, a large and a very small one.
    private const string Network =
        """
        using Lamina;

        [Network(3)]
        [BatchNorm1d(Eps = 0.0015, Momentum = 0.25), Linear(1024), Dropout(0.125), Linear(3)]
        [CrossEntropyLoss(Weight = new[] { 0.5, 1500.25, 1e-7 }, IgnoreIndex = -1, LabelSmoothing = 0.1)]
        public sealed partial class Numbers;
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lamina-culture-");

    public void Dispose() => folder.Delete(recursive: true);

    [FactWithIcu]
    public async Task A_build_generates_the_same_bytes_under_every_culture()
    {
        await WriteProjectAsync();
        await DotnetAsync("en-US", "restore");
        var expected = await BuildAsync("en-US");
        Assert.Contains(expected.Files, file => file.Key.EndsWith("Numbers.g.cs", StringComparison.Ordinal));
        Assert.Equal("// en-US -1234.5", expected.Culture);
        foreach (var culture in Cultures)
        {
            var actual = await BuildAsync(culture);
            Assert.StartsWith($"// {culture} ", actual.Culture, StringComparison.Ordinal);
            // None of the six writes this number as C# does.
            Assert.DoesNotContain("-1234.5", actual.Culture, StringComparison.Ordinal);
            Assert.Equal(expected.Files.Keys.Order(), actual.Files.Keys.Order());
            Assert.Empty(expected.Files.Where(file => !file.Value.AsSpan().SequenceEqual(actual.Files[file.Key])).Select(file => $"{culture}: {file.Key}"));
        }
    }

    private async Task<(string Culture, IReadOnlyDictionary<string, byte[]> Files)> BuildAsync(string culture)
    {
        var output = Path.Combine(folder.FullName, "generated", culture);
        Directory.CreateDirectory(output);
        await DotnetAsync(culture, "build", "--no-restore", "-t:Compile", $"-p:IntermediateOutputPath=obj/{culture}/", "-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath={output}");
        var files = Directory.GetFiles(output, "*.cs", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(output, file), File.ReadAllBytes);
        var probe = Assert.Single(files.Keys, file => file.EndsWith("Culture.g.cs", StringComparison.Ordinal));
        files.Remove(probe, out var text);
        return (System.Text.Encoding.UTF8.GetString(text!).TrimStart('\uFEFF').Trim(), files);
    }

    private async Task DotnetAsync(string culture, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", arguments)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = $"{culture.Replace('-', '_')}.UTF-8";
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "false";
        // Nothing may outlive the test, and nothing may answer that runs under another culture: no build server, no reused node.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment.Remove("MSBuildSDKsPath");
        start.Environment.Remove("MSBUILD_EXE_PATH");
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {arguments[0]} under {culture} took over three minutes.");
        }

        Assert.True(process.ExitCode == 0, await told + await error);
    }

    // The assemblies beside this test are what the package carries; so the project needs no package and no network.
    private async Task WriteProjectAsync()
    {
        var assemblies = AppContext.BaseDirectory;
        var compilation = CSharpCompilation.Create(
            "CultureProbe",
            [CSharpSyntaxTree.ParseText(Probe)],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(IIncrementalGenerator).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var emitted = compilation.Emit(Path.Combine(folder.FullName, "CultureProbe.dll"));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        await WriteAsync(
            "Networks.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
                <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="Networks.cs" />
                <Reference Include="{assemblies}Lamina.dll" />
                <Analyzer Include="{assemblies}Lamina.Core.dll" />
                <Analyzer Include="{assemblies}Lamina.Generator.dll" />
                <Analyzer Include="CultureProbe.dll" />
              </ItemGroup>
            </Project>
            """);
        // Whatever lies above the temporary folder is not part of the test.
        await WriteAsync("Directory.Build.props", "<Project />");
        await WriteAsync("Directory.Build.targets", "<Project />");
        await WriteAsync("Directory.Packages.props", "<Project />");
        await WriteAsync(".editorconfig", "root = true");
        await WriteAsync("Networks.cs", Network);

        Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text);
    }

    /// <summary>Skipped where .NET finds no ICU, whose data the cultures are, and on Windows, where no variable of the environment sets the culture.</summary>
    private sealed class FactWithIcuAttribute : FactAttribute
    {
        public FactWithIcuAttribute()
        {
            if (OperatingSystem.IsWindows())
                Skip = "The culture of a process is the user's setting on Windows.";
            else if (OperatingSystem.IsLinux() && !HasIcu())
                Skip = "ICU (libicuuc) is not installed, so that .NET knows the invariant culture alone.";
        }

        private static bool HasIcu()
        {
            const int Oldest = 50, Newest = 99;
            for (var version = Newest; version >= Oldest; version--)
            {
                if (NativeLibrary.TryLoad($"libicuuc.so.{version}", out var handle))
                {
                    NativeLibrary.Free(handle);
                    return true;
                }
            }

            return false;
        }
    }
}
