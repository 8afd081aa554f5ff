namespace Lamina;

/// <summary>A checkpoint can't be read or written, or does not fit the network.</summary>
public sealed class CheckpointException : Exception
{
    /// <summary>Creates the exception; its message is the file, a colon and the reason.</summary>
    /// <param name="file">The file's path, or what the caller calls the stream.</param>
    /// <param name="reason">What is wrong with it.</param>
    /// <param name="innerException">What made it fail.</param>
    public CheckpointException(string file, string reason, Exception? innerException = null)
        : base($"{file}: {reason}", innerException)
    {
        File = file;
        Reason = reason;
    }

    /// <summary>The file's path; <c>stream</c> where there is none.</summary>
    public string File { get; }

    /// <summary>What is wrong: one line, or where tensors do not fit the network one line for each of them after the first.</summary>
    public string Reason { get; }
}
