using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lamina.Samples;

/// <summary>Answer of <c>POST /predict</c>.</summary>
/// <param name="Digit">The most probable digit.</param>
/// <param name="Probabilities">Of each digit from 0 to 9; they sum to 1.</param>
internal readonly record struct Prediction(int Digit, ReadOnlyMemory<float> Probabilities);

/// <summary>Answer to a request that cannot be served.</summary>
/// <param name="Error">What is wrong with it.</param>
internal sealed record Failure(string Error);

/// <summary>Answer of <c>GET /health</c>.</summary>
/// <param name="Status">ok.</param>
/// <param name="Network">Its name.</param>
internal sealed record Health(string Status, string Network);

/// <summary>How bodies are read and written: generated, as reflection is not there in a native program.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(float[][]))]
[JsonSerializable(typeof(Prediction))]
[JsonSerializable(typeof(Failure))]
[JsonSerializable(typeof(Health))]
internal sealed partial class ServiceJson : JsonSerializerContext;
