namespace Lamina;

/// <summary>
/// The file beside a target that becomes the target when it is complete. A process that is killed meanwhile leaves it there; the next save to the same target
/// takes it away.
/// </summary>
/// <remarks>
/// Each has a name of its own, so that savers of one target never meet. Whether one is abandoned is told by its lock, which ends with the process that holds it,
/// however that ends; its age, or a process number in its name, would mislead where the clock jumps or two containers share a folder. Between its creation and its
/// lock, and between its last byte and the renaming, a file that is in use looks abandoned: its owner then finds that it is gone and begins again.
/// </remarks>
internal static class TemporaryFile
{
    private const int BufferLength = 1 << 16;
    private const int LongestStem = 64; // bytes of the target's name, so that the whole is a valid name wherever the target's is
    private const int RandomLength = 12; // of Path.GetRandomFileName
    private const int Attempts = 8;
    private const string Extension = ".tmp";

    // Windows moves and deletes a file that is open only if whoever opened it allowed that.
    private static readonly FileShare Exclusively = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    /// <summary>Creates one, locked until its stream is closed, for its owner's eyes only if <paramref name="isPrivate"/>.</summary>
    public static FileStream Create(string target, bool isPrivate)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = Exclusively,
            BufferSize = BufferLength,
        };
        if (isPrivate && !OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(Path.Combine(Path.GetDirectoryName(target) ?? "", Stem(target) + Path.GetRandomFileName() + Extension), options);
            }
            catch (IOException exception) when (attempt < Attempts && exception is not (DirectoryNotFoundException or PathTooLongException))
            {
                // Another saver took it for abandoned before it was locked.
            }
        }
    }

    /// <summary>Deletes what killed processes left of saves to this target.</summary>
    public static void Sweep(string target)
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(target) ?? ""))
            {
                if (IsOf(target, Path.GetFileName(file)) && new FileInfo(file).LinkTarget is null && FileStatus.Of(file) is not { IsRegular: false })
                    DeleteIfAbandoned(file);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that can't be listed can be written to all the same.
        }
    }

    private static void DeleteIfAbandoned(string file)
    {
        try
        {
            // A shared lock: the file may this moment become the target, which others read.
            using var held = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // In use, or another user's.
        }
    }

    private static bool IsOf(string target, string name)
    {
        var stem = Stem(target);
        if (name.Length != stem.Length + RandomLength + Extension.Length ||
            !name.StartsWith(stem, StringComparison.Ordinal) || !name.EndsWith(Extension, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var letter in name.AsSpan(stem.Length, RandomLength))
        {
            if (!char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '.')
                return false;
        }

        return true;
    }

    private static string Stem(string target)
    {
        var name = Path.GetFileName(target);
        var (length, bytes) = (0, 0);
        foreach (var rune in name.EnumerateRunes())
        {
            if ((bytes += rune.Utf8SequenceLength) > LongestStem)
                break;
            length += rune.Utf16SequenceLength;
        }

        return $".{name[..length]}.";
    }
}
