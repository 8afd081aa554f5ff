using Lamina.Tests.Shared;

namespace Lamina.Analyzers.Tests;

/// <summary>Fix-all from the command line, as a user types it.</summary>
public sealed class DotnetFormatTests : IDisposable
{
    private const string Broken =
        """
        using Lamina;

        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
        [Linear(10)]
        public sealed partial class First;

        [Network(1, 28, 28)]
        [Linear(10)]
        public sealed partial class Second;

        """;

    private const string Repaired =
        """
        using Lamina;

        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
        [Flatten]
        [Linear(10)]
        public sealed partial class First;

        [Network(1, 28, 28)]
        [Flatten]
        [Linear(10)]
        public sealed partial class Second;

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lamina-format-");

    private string SourceFile => Path.Combine(folder.FullName, "Networks.cs");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Dotnet_format_repairs_every_network_of_a_broken_project()
    {
        await WriteProjectAsync();

        var broken = await DotnetAsync("build");
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains(
            "Networks.cs(5,2): error LAM1001: 'fc1' (Linear) expects a vector per sample but receives 6×14×14 from 'pool1' (AvgPool2d, line 4). "
            + "| 1×28×28 → conv1 6×28×28 → tanh1 → pool1 6×14×14 → fc1 ✗ | 6·14·14 = 1176, so a Flatten is missing before 'fc1'.",
            broken.Output,
            StringComparison.Ordinal);

        var format = await DotnetAsync("format", "analyzers", "Networks.csproj", "--diagnostics", "LAM1001", "--severity", "error", "--no-restore");
        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Equal(Repaired, await File.ReadAllTextAsync(SourceFile));

        var repaired = await DotnetAsync("build", "--no-restore");
        Assert.True(repaired.ExitCode == 0, repaired.Output);
    }

    [Fact]
    public async Task Dotnet_format_repairs_the_others_where_the_first_mistake_has_no_fix()
    {
        const string NoFix = "using Lamina;\n\n[Network(1, 4, 4)]\n[Conv2d(8, 64)]\npublic sealed partial class A;\n\n";
        await WriteProjectAsync();
        await File.WriteAllTextAsync(SourceFile, NoFix + "[Network(1, 4, 4)]\n[Conv2d(8, 5), MaxPool2d(2)]\npublic sealed partial class B;\n");

        var format = await DotnetAsync("format", "analyzers", "Networks.csproj", "--diagnostics", "LAM1003", "--severity", "error");
        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Equal(NoFix + "[Network(1, 4, 4)]\n[Conv2d(8, 5, Padding = 2), MaxPool2d(2)]\npublic sealed partial class B;\n", await File.ReadAllTextAsync(SourceFile));
    }

    // The assemblies beside this test are what the package carries; so the project needs no package and no network.
    private async Task WriteProjectAsync()
    {
        var assemblies = AppContext.BaseDirectory;
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "Networks.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{assemblies}Lamina.dll" />
                <Analyzer Include="{assemblies}Lamina.Core.dll" />
                <Analyzer Include="{assemblies}Lamina.Analyzers.dll" />
                <Analyzer Include="{assemblies}Lamina.CodeFixes.dll" />
              </ItemGroup>
            </Project>
            """);
        // Whatever lies above the temporary folder is not part of the test.
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Directory.Build.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "Directory.Packages.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, ".editorconfig"), "root = true");
        await File.WriteAllTextAsync(SourceFile, Broken);
    }

    private Task<DotnetResult> DotnetAsync(params string[] arguments) => DotnetCommand.RunAsync(folder.FullName, arguments);
}
