using Lamina.Editor.Tests.Editors;
using Lamina.Editor.Tests.Packages;

namespace Lamina.Editor.Tests;

/// <summary>The packages and the editors, for all tests: packing takes a minute, and an editor some seconds to load its projects. What no test asks for is not started.</summary>
public sealed class EditorFixture : IAsyncLifetime
{
    private const string Missing = "csharp-ls is not installed: dotnet tool install csharp-ls --version 0.28.0 --tool-path artifacts/tools";

    private readonly Dictionary<Client, Session> sessions = [];
    private UserFolder? user;

    public PackedLamina Packages { get; } = new();

    public Task InitializeAsync() => Packages.PackAsync();

    public async Task DisposeAsync()
    {
        foreach (var session in sessions.Values)
            await session.Editor.DisposeAsync();
        user?.Dispose();
        Packages.Dispose();
    }

    /// <summary>The editor, started when it is first asked for; the test is skipped where it cannot be had, and fails if LAMINA_EDITOR=required.</summary>
    internal async Task<Session> OpenAsync(Client client)
    {
        var server = FindServer();
        if (client == Client.LanguageServer && Environment.GetEnvironmentVariable("LAMINA_EDITOR") == "required")
            Assert.True(server is not null, Missing);
        Skip.If(client == Client.LanguageServer && server is null, Missing);
        if (!sessions.TryGetValue(client, out var session))
        {
            user ??= await CreateProjectsAsync();
            var editor = client == Client.LanguageServer ? await LanguageServer.StartAsync(server!, user.Root) : await WorkspaceHost.OpenAsync(user.Root, "App/App.csproj");
            sessions[client] = session = new(editor);
        }

        return session;
    }

    private async Task<UserFolder> CreateProjectsAsync()
    {
        var folder = new UserFolder(Packages);
        folder.WriteProject("Base");
        folder.WriteProject("App", items: """<ProjectReference Include="../Base/Base.csproj" />""");
        foreach (var file in Session.Files)
            folder.Write(file, "");
        _ = (await folder.DotnetAsync("restore", "App")).Success;
        return folder;
    }

    private static string? FindServer() =>
        ((string[])[Path.Combine(PackedLamina.Repository, "artifacts", "tools"), .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)])
            .SelectMany(folder => (string[])[Path.Combine(folder, "csharp-ls"), Path.Combine(folder, "csharp-ls.exe")])
            .FirstOrDefault(File.Exists);
}
