using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Lamina.Samples.Tests;

/// <summary>Asks a service as anybody would: over HTTP, knowing nothing of it but its address.</summary>
internal sealed class Client(Uri address) : IDisposable
{
    public const int Pixels = 28 * 28;
    private readonly HttpClient http = new() { BaseAddress = address };

    /// <summary>28 rows of 28 numbers.</summary>
    public static string Rows(ReadOnlySpan<float> picture) =>
        JsonSerializer.Serialize(picture.ToArray().Chunk(28));

    public Task<(HttpStatusCode Status, JsonElement Answer)> PredictJson(string body) => Predict(Encoding.UTF8.GetBytes(body), "application/json");

    public Task<(HttpStatusCode Status, JsonElement Answer)> PredictBytes(byte[] body) => Predict(body, "application/octet-stream");

    public async Task<(HttpStatusCode Status, JsonElement Answer)> Predict(byte[] body, string? contentType)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        using var response = await http.PostAsync("/predict", content);
        return (response.StatusCode, await Json(response));
    }

    public async Task<(HttpStatusCode Status, JsonElement Answer)> Health()
    {
        using var response = await http.GetAsync("/health");
        return (response.StatusCode, await Json(response));
    }

    public void Dispose() => http.Dispose();

    private static async Task<JsonElement> Json(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }
}
