using Lamina.Tests.Shared;

namespace Lamina.Editor.Tests.Packages;

/// <summary>A folder with projects of a user: they have a reference to a package and nothing else of Lamina. Packages are unpacked into the folder, so that none of another
/// build is taken.</summary>
internal sealed class UserFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lamina-user-");
    private readonly string version;

    public UserFolder(PackedLamina packages)
    {
        version = packages.Version;
        // What Lamina.Gpu needs of others is where this machine keeps packages, or where they come from.
        var kept = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Write("nuget.config",
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <fallbackPackageFolders><add key="kept" value="{kept}" /></fallbackPackageFolders>
              <packageSources><add key="lamina" value="{packages.Feed}" /></packageSources>
            </configuration>
            """);
        // Whatever lies above the temporary folder is not part of the test.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true\n");
    }

    public string Root => folder.FullName;

    public void Dispose() => folder.Delete(recursive: true);

    public string At(string file) => Path.Combine(Root, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(file))!);
        File.WriteAllText(At(file), text);
    }

    public string Read(string file) => File.ReadAllText(At(file));

    /// <summary>A project <c>NAME/NAME.csproj</c> with a package of Lamina's.</summary>
    public void WriteProject(string name, string package = "Lamina", string properties = "", string items = "") =>
        Write($"{name}/{name}.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{version}" />
                {items}
              </ItemGroup>
            </Project>
            """);

    public Task<DotnetResult> DotnetAsync(params string[] arguments) => DotnetCommand.RunAsync(Root, arguments);
}
