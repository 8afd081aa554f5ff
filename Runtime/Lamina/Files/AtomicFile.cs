namespace Lamina;

/// <summary>
/// Replaces a file as a whole: a reader, also after a crash or a full disk, finds either the old bytes or all of the new ones. What a symbolic link names is replaced,
/// not the link; the file's permissions stay, and its owner where the system allows. A pipe or a device is no file to replace: it is written to.
/// </summary>
internal static class AtomicFile
{
    private const int Attempts = 8;

    /// <summary>Writes to a new file beside the old one, brings it to the disk, and renames it over the old one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes all bytes; called again should the new file be lost meanwhile.</param>
    /// <exception cref="IOException">It can't be written, or the path is a folder's.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        if (Path.EndsInDirectorySeparator(path))
            throw new IOException("the path ends as a folder's does, and a file's name is missing.");
        var target = LinkedPath.Resolve(path);
        if (LinkedPath.IsDevice(target) || FileStatus.Of(target) is { IsDevice: true })
            WriteTo(target, write);
        else
            Replace(target, write);
    }

    private static void WriteTo(string device, Action<Stream> write)
    {
        using var stream = new FileStream(device, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (FileStatus.Of(device) is { IsRegular: true })
            stream.Seek(0, SeekOrigin.End); // standard output, redirected to a file: behind what is there
        write(stream);
    }

    private static void Replace(string target, Action<Stream> write)
    {
        TemporaryFile.Sweep(target);
        for (var attempt = 1; !TryReplace(target, write); attempt++)
        {
            if (attempt == Attempts)
                throw new IOException("the new file beside it was deleted again and again before it was complete.");
        }
    }

    /// <summary>False where the new file was gone when it was to be renamed.</summary>
    private static bool TryReplace(string target, Action<Stream> write)
    {
        var replaces = File.Exists(target);
        string? temporary = null;
        try
        {
            using (var stream = TemporaryFile.Create(target, isPrivate: replaces))
            {
                temporary = stream.Name;
                write(stream);
                if (replaces)
                    KeepPermissions(target, temporary);
                stream.Flush(flushToDisk: true);
            }

            return TryMove(temporary, target);
        }
        catch
        {
            if (temporary is not null)
                TryDelete(temporary);
            throw;
        }
    }

    private static void KeepPermissions(string target, string temporary)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(temporary))
            return;
        var mode = File.GetUnixFileMode(target);
        if (FileStatus.Of(target) is { } status && !status.TryGiveTo(temporary))
        {
            // Another group's members must not get what the old group's had: they may do what anyone may.
            var others = mode & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute);
            mode = (mode & (UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)) | others | (UnixFileMode)((int)others << 3);
        }

        File.SetUnixFileMode(temporary, mode);
    }

    private static bool TryMove(string temporary, string target)
    {
        try
        {
            File.Move(temporary, target, overwrite: true);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to report.
        }
    }
}
