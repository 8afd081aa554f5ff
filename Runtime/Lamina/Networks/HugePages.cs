using System.Runtime.InteropServices;

namespace Lamina;

/// <summary>
/// Asks Linux to back a large buffer by pages of 2 MiB: kernels walk many rows at once, and with pages of 4 KiB the processor would spend its time
/// looking up addresses.
/// </summary>
internal static unsafe class HugePages
{
    private const nuint PageSize = 2 << 20;
    private const int Advice = 14; // MADV_HUGEPAGE

    /// <summary>A wish, before the memory is first touched: where it is not granted everything works as before.</summary>
    public static void Ask(nint start, nuint bytes)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var first = ((nuint)start + PageSize - 1) & ~(PageSize - 1);
        var last = ((nuint)start + bytes) & ~(PageSize - 1);
        if (last <= first)
            return;
        try
        {
            _ = Advise((void*)first, last - first, Advice);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // A Linux without this call keeps its small pages.
        }
    }

    [DllImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(void* address, nuint length, int advice);
}
