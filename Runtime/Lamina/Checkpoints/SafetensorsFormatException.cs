namespace Lamina;

/// <summary>Bytes that are no safetensors file. Callers that know the file's name turn it into a <see cref="CheckpointException"/>.</summary>
internal sealed class SafetensorsFormatException(string reason, Exception? innerException = null) : Exception(reason, innerException);
