namespace Lamina;

/// <summary>Follows symbolic links as the system does, folder by folder: <c>..</c> in a link is the folder above the one that the link lies in, whatever led there.</summary>
internal static class LinkedPath
{
    private const int MostLinks = 40; // as Linux

    /// <summary>The place that a path names, whether or not something is there.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string Resolve(string path)
    {
        path = Path.GetFullPath(path);
        var root = Path.GetPathRoot(path) ?? "";
        var resolved = root;
        var rest = new Stack<string>();
        Push(rest, path[root.Length..]);
        var links = 0;
        while (rest.TryPop(out var part))
        {
            if (part == ".")
                continue;
            if (part == "..")
            {
                resolved = Path.GetDirectoryName(resolved) ?? resolved;
                continue;
            }

            var next = Path.Combine(resolved, part);
            if (IsDevice(next) || new FileInfo(next).LinkTarget is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException("its symbolic links lead round in a circle.");
            if (Path.IsPathRooted(target))
                resolved = Path.GetPathRoot(target)!;
            Push(rest, Path.IsPathRooted(target) ? target[resolved.Length..] : target);
        }

        return resolved;
    }

    /// <summary>
    /// A name that stands for a device, a pipe or an open file rather than for a place on a disk. Linux's links in <c>/proc</c> can't be followed by name; what lies
    /// in its <c>/dev</c> is told by <see cref="FileStatus"/>.
    /// </summary>
    public static bool IsDevice(string path) => path.StartsWith(
        OperatingSystem.IsWindows() ? @"\\.\" : OperatingSystem.IsLinux() ? "/proc/" : "/dev/", StringComparison.Ordinal);

    private static void Push(Stack<string> steps, string path)
    {
        var parts = path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = parts.Length - 1; i >= 0; i--)
            steps.Push(parts[i]);
    }
}
