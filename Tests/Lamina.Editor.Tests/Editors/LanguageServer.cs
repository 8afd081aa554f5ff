using System.Diagnostics;
using System.Text.Json;
using Lamina.Tests.Shared;
using Microsoft.CodeAnalysis.Text;
using StreamJsonRpc;

namespace Lamina.Editor.Tests.Editors;

/// <summary>The language server csharp-ls, as Vim, Emacs and others start it: JSON-RPC over its input and output.</summary>
internal sealed class LanguageServer : IEditor
{
    private readonly string root;
    private readonly Process process;
    private readonly JsonRpc rpc;
    private readonly Task<string> log;
    private readonly Dictionary<string, int> versions = [];

    private LanguageServer(string root, Process process)
    {
        this.root = root;
        this.process = process;
        log = process.StandardError.ReadToEndAsync();
        rpc = new(new HeaderDelimitedMessageHandler(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, new SystemTextJsonFormatter()));
        rpc.AddLocalRpcTarget(new LanguageClient());
        rpc.StartListening();
    }

    /// <summary>Starts the server in a folder with projects, which have been restored.</summary>
    public static async Task<IEditor> StartAsync(string program, string root)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        DotnetCommand.SetEnvironment(start.Environment);
        var server = new LanguageServer(root, Process.Start(start)!);
        await server.AskAsync("initialize", new
        {
            processId = Environment.ProcessId,
            rootUri = new Uri(root).AbsoluteUri,
            workspaceFolders = new[] { new { uri = new Uri(root).AbsoluteUri, name = "projects" } },
            capabilities = new
            {
                workspace = new { configuration = true, workspaceFolders = true },
                textDocument = new { diagnostic = new { }, hover = new { contentFormat = new[] { "markdown" } }, completion = new { } },
            },
        });
        await server.rpc.NotifyWithParameterObjectAsync("initialized", new { });
        return server;
    }

    public async Task WriteAsync(string file, string text)
    {
        if (versions.TryAdd(file, 1))
        {
            await TellAsync("textDocument/didOpen", new { textDocument = new { uri = Uri(file), languageId = "csharp", version = 1, text } });
            return;
        }

        await TellAsync("textDocument/didChange", new
        {
            textDocument = new { uri = Uri(file), version = ++versions[file] },
            contentChanges = new[] { new { text } },
        });
    }

    public async Task<IReadOnlyList<Told>> DiagnoseAsync(string file)
    {
        var answer = await AskAsync("textDocument/diagnostic", new { textDocument = new { uri = Uri(file) } });
        // 1 is an error, 2 a warning.
        return [.. answer.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("severity").GetInt32() <= 2)
            .Select(item => new Told(file, item.GetProperty("code").GetString()!, Range(item.GetProperty("range")), item.GetProperty("message").GetString()!))];
    }

    public async Task<string> HoverAsync(string file, LinePosition place)
    {
        var answer = await AskAsync("textDocument/hover", At(file, place));
        return answer.ValueKind == JsonValueKind.Object ? answer.GetProperty("contents").GetProperty("value").GetString()! : "";
    }

    public async Task<IReadOnlyList<string>> CompleteAsync(string file, LinePosition place)
    {
        var answer = await AskAsync("textDocument/completion", At(file, place));
        if (answer.ValueKind != JsonValueKind.Object)
            return [];
        return [.. answer.GetProperty("items").EnumerateArray()
            .OrderBy(item => Text(item, "sortText") ?? Text(item, "label"), StringComparer.OrdinalIgnoreCase)
            .Select(item => Text(item, "label")!)];
    }

    public async ValueTask DisposeAsync()
    {
        rpc.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static string? Text(JsonElement item, string property) => item.TryGetProperty(property, out var value) ? value.GetString() : null;

    private static LinePositionSpan Range(JsonElement range) => new(Place(range.GetProperty("start")), Place(range.GetProperty("end")));

    private static LinePosition Place(JsonElement place) => new(place.GetProperty("line").GetInt32(), place.GetProperty("character").GetInt32());

    private object At(string file, LinePosition place) =>
        new { textDocument = new { uri = Uri(file) }, position = new { line = place.Line, character = place.Character } };

    private string Uri(string file) => new Uri(Path.Combine(root, file)).AbsoluteUri;

    private Task TellAsync(string method, object parameters) => rpc.NotifyWithParameterObjectAsync(method, parameters);

    private async Task<JsonElement> AskAsync(string method, object parameters)
    {
        try
        {
            return await rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters);
        }
        catch (ConnectionLostException lost)
        {
            throw new InvalidOperationException($"The language server has ended at {method}: {await log}", lost);
        }
    }
}
