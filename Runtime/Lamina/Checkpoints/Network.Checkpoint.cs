namespace Lamina;

public abstract partial class Network
{
    private const string StreamName = "stream";

    // The reference tools write and ask for this: tensors are named and laid out as PyTorch has them.
    private static readonly Dictionary<string, string> PyTorchLayout = new() { ["format"] = "pt" };

    /// <summary>
    /// Writes all parameters and buffers to a safetensors file, under PyTorch's names and in its row-major layout. The file is replaced as a whole: should writing
    /// fail, an older file at that place stays as it was.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CheckpointException">The file can't be written.</exception>
    public void Save(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            AtomicFile.Write(path, WriteTo);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CheckpointException(path, $"can't be written: {OneLine(exception)}", exception);
        }
    }

    /// <summary>Writes all parameters and buffers to a stream, as <see cref="Save(string)"/> does to a file.</summary>
    /// <param name="stream">The stream; left open.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        WriteTo(stream);
    }

    /// <summary>
    /// Reads all parameters and buffers from a safetensors file with PyTorch's names, stored as F32, F16, BF16 or F64. Everything is checked and read before the
    /// first parameter changes. A counter (<c>num_batches_tracked</c>) may be missing, as in PyTorch: older files have none, and it stays as it is.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CheckpointException">
    /// The file can't be read or is malformed, or its tensors are not this network's; then all that are missing, unexpected or of another shape are listed.
    /// Nothing has changed.
    /// </exception>
    public void Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        FileStream stream;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CheckpointException(path, "there is no such file.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CheckpointException(path, $"can't be opened: {OneLine(exception)}", exception);
        }

        using (stream)
            ReadFrom(stream, path);
    }

    /// <summary>Reads all parameters and buffers from a stream, from its position to its end, as <see cref="Load(string)"/> does from a file.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <exception cref="CheckpointException">As for a file. Nothing has changed.</exception>
    public void Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ReadFrom(stream, StreamName);
    }

    private void WriteTo(Stream stream)
    {
        using var use = BeginReading(nameof(Save));
        var floats = buffers.Where(buffer => !buffer.Info.IsCounter).ToArray();
        SafetensorsWriter.Write(
            stream,
            [.. parameters.Select(parameter => (parameter.Name, parameter.Shape)), .. floats.Select(buffer => (buffer.Name, buffer.Shape))],
            index => index < parameters.Length ? parameters[index].Values : floats[index - parameters.Length].Values,
            PyTorchLayout,
            buffers.Where(buffer => buffer.Info.IsCounter).Select(buffer => (buffer.Name, buffer.Count)));
    }

    private void ReadFrom(Stream stream, string name)
    {
        try
        {
            var reader = SafetensorsReader.Open(stream);
            if (CheckpointContents.Differences(this, reader.Header) is { } differences)
                throw new CheckpointException(name, differences);

            var inParameters = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Info, StringComparer.Ordinal);
            var inBuffers = buffers.ToDictionary(buffer => buffer.Name, buffer => buffer.Info, StringComparer.Ordinal);
            var stagedParameters = new float[Architecture.Memory.ArenaFloats];
            var stagedBuffers = new float[BufferBuffer.Length];
            var stagedCounters = Counters.ToArray();
            reader.ReadAll(
                tensor => inParameters.TryGetValue(tensor.Name, out var parameter)
                    ? stagedParameters.AsSpan(parameter.Offset, parameter.Length)
                    : stagedBuffers.AsSpan(inBuffers[tensor.Name].Offset, inBuffers[tensor.Name].Length),
                (tensor, number) => stagedCounters[inBuffers[tensor.Name].Offset] = number);
            using var use = BeginWriting(nameof(Load));
            foreach (var parameter in parameters)
                stagedParameters.AsSpan(parameter.Info.Offset, parameter.Info.Length).CopyTo(ParameterBuffer.Span[parameter.Info.Offset..]);
            stagedBuffers.CopyTo(BufferBuffer.Span);
            stagedCounters.CopyTo(Counters.AsSpan());
        }
        catch (SafetensorsFormatException exception)
        {
            throw new CheckpointException(name, exception.Message, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CheckpointException(name, $"can't be read: {OneLine(exception)}", exception);
        }
    }

    private static string OneLine(Exception exception) => exception.Message.ReplaceLineEndings(" ");
}
