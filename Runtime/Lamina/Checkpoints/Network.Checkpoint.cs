namespace Lamina;

public abstract partial class Network
{
    private const string StreamName = "stream";

    // The reference tools write and ask for this: tensors are named and laid out as PyTorch has them.
    private static readonly Dictionary<string, string> PyTorchLayout = new() { ["format"] = "pt" };

    /// <summary>
    /// Writes all parameters and buffers to a safetensors file, under PyTorch's names and in its row-major layout. The file is replaced as a whole: should writing
    /// fail, an older file at that place stays as it was; what a process that was killed meanwhile left beside it goes with the next <see cref="Save(string)"/> to the
    /// same place. A file that is replaced keeps its permissions, and its owner where the system allows; of a symbolic link, the file that it names is replaced. A pipe
    /// or a device is written to.
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
        catch (DirectoryNotFoundException exception)
        {
            throw new CheckpointException(path, "can't be written: there is no such folder.", exception);
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
    /// <param name="prefix">
    /// What names in the file start with and this network's do not, <c>module.</c> or <c>_orig_mod.</c> for instance: it is taken off the names that have it.
    /// </param>
    /// <exception cref="CheckpointException">
    /// The file can't be read or is malformed or of another format (the first bytes tell which, and the message what to do), or its tensors are not this network's;
    /// then those that are missing, unexpected or of another shape are counted and the first of each kind listed. Nothing has changed.
    /// </exception>
    public void Load(string path, string prefix = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(prefix);
        FileStream stream;
        try
        {
            stream = File.OpenRead(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CheckpointException(path, "there is no such file.", exception);
        }
        catch (UnauthorizedAccessException exception) when (Directory.Exists(path))
        {
            throw new CheckpointException(path, "is a folder, not a file.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CheckpointException(path, $"can't be opened: {OneLine(exception)}", exception);
        }

        using (stream)
            ReadFrom(stream, path, new CheckpointPrefix(prefix));
    }

    /// <summary>Reads all parameters and buffers from a stream, from its position to its end, as <see cref="Load(string, string)"/> does from a file.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="prefix">As for a file.</param>
    /// <exception cref="CheckpointException">As for a file. Nothing has changed.</exception>
    public void Load(Stream stream, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(prefix);
        ReadFrom(stream, StreamName, new CheckpointPrefix(prefix));
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

    private void ReadFrom(Stream stream, string name, CheckpointPrefix prefix)
    {
        try
        {
            var reader = SafetensorsReader.Open(stream);
            if (CheckpointContents.Differences(this, reader.Header, prefix) is { } differences)
                throw new CheckpointException(name, differences);

            var inParameters = parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Info, StringComparer.Ordinal);
            var inBuffers = buffers.ToDictionary(buffer => buffer.Name, buffer => buffer.Info, StringComparer.Ordinal);
            var stagedParameters = new float[Architecture.Memory.ArenaFloats];
            var stagedBuffers = new float[BufferBuffer.Length];
            var stagedCounters = Counters.ToArray();
            reader.ReadAll(
                tensor => inParameters.TryGetValue(prefix.Without(tensor.Name), out var parameter)
                    ? stagedParameters.AsSpan(parameter.Offset, parameter.Length)
                    : Staged(inBuffers[prefix.Without(tensor.Name)]),
                (tensor, number) => stagedCounters[inBuffers[prefix.Without(tensor.Name)].Offset] = number);
            using var use = BeginWriting(nameof(Load));
            foreach (var parameter in parameters)
                stagedParameters.AsSpan(parameter.Info.Offset, parameter.Info.Length).CopyTo(ParameterBuffer.Span[parameter.Info.Offset..]);
            stagedBuffers.CopyTo(BufferBuffer.Span);
            stagedCounters.CopyTo(Counters.AsSpan());

            Span<float> Staged(BufferInfo buffer) => stagedBuffers.AsSpan(buffer.Offset, buffer.Length);
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
