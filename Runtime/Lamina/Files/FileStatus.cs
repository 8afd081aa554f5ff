using System.Runtime.InteropServices;

namespace Lamina;

/// <summary>What .NET does not tell of a file: what kind of thing a path names, and whose it is.</summary>
/// <param name="Mode">Kind and permissions, as POSIX has them in <c>st_mode</c>.</param>
/// <param name="Owner">The user's number.</param>
/// <param name="Group">The group's number.</param>
internal readonly partial record struct FileStatus(int Mode, uint Owner, uint Group)
{
    private const int KindMask = 0xF000, Regular = 0x8000, Folder = 0x4000;
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint BasicFields = 0x7FF; // STATX_BASIC_STATS
    private const uint Unchanged = uint.MaxValue;

    /// <summary>A file of bytes on a disk.</summary>
    public bool IsRegular => (Mode & KindMask) == Regular;

    /// <summary>A pipe, a terminal, <c>/dev/null</c>: what is neither a regular file nor a folder.</summary>
    public bool IsDevice => (Mode & KindMask) is not (Regular or Folder);

    /// <summary>Of what a path names, behind links; null where nothing is there, or where the system has no such call (it is Linux's).</summary>
    public static FileStatus? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        try
        {
            return Read(CurrentFolder, path, 0, BasicFields, out var status) == 0 ? new FileStatus(status.Mode, status.Owner, status.Group) : null;
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            return null; // an old C library
        }
    }

    /// <summary>Gives a file this owner and group as far as the system allows; false where it keeps others.</summary>
    public bool TryGiveTo(string path)
    {
        if (Of(path) is not { } now || (now.Owner, now.Group) == (Owner, Group))
            return true;
        return Give(path, Owner, Group) == 0 || (Give(path, Unchanged, Group) == 0 && now.Owner == Owner);
    }

    // The layout is the same on all processors, unlike that of the older stat.
    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Read(int folder, string path, int flags, uint fields, out Fields status);

    [LibraryImport("libc", EntryPoint = "lchown", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Give(string path, uint owner, uint group);

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct Fields
    {
        [FieldOffset(20)]
        public uint Owner;

        [FieldOffset(24)]
        public uint Group;

        [FieldOffset(28)]
        public ushort Mode;
    }
}
