using System.Text.Json;
using StreamJsonRpc;

namespace Lamina.Editor.Tests.Editors;

/// <summary>What the language server asks of its client.</summary>
internal sealed class LanguageClient
{
    private static readonly object Settings = new { analyzersEnabled = true };

    [JsonRpcMethod("workspace/configuration", UseSingleObjectParameterDeserialization = true)]
    public static object[] Configuration(JsonElement parameters) => [.. parameters.GetProperty("items").EnumerateArray().Select(_ => Settings)];

    [JsonRpcMethod("window/workDoneProgress/create", UseSingleObjectParameterDeserialization = true)]
    public static object? CreateProgress(JsonElement _) => null;

    [JsonRpcMethod("client/registerCapability", UseSingleObjectParameterDeserialization = true)]
    public static object? Register(JsonElement _) => null;
}
