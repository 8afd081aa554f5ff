namespace Lamina.Generator;

/// <summary>Names of the incremental steps; tests assert the run reason of each.</summary>
internal static class StepNames
{
    /// <summary>Class → declaration. Runs on every edit, because helper methods may stand anywhere; its result is compared by value.</summary>
    public const string Reading = "Reading";

    /// <summary>The declarations that something is written for. An edit that leaves the network as it was finds this and all that follows in the cache.</summary>
    public const string Declaration = "Declaration";

    /// <summary>All declarations → the few whose files need another name. Runs where a declaration changes; its result nearly never does.</summary>
    public const string FileNames = "FileNames";

    /// <summary>Declaration → source of the public members, without a pass of the compiler.</summary>
    public const string Api = "Api";

    /// <summary>Declaration → the passes that all programs begin with, once for all targets. Nothing that an editor waits for asks for it, nor for what follows.</summary>
    public const string Lowered = "Lowered";

    /// <summary>Lowered network → source of the programs and their kernels.</summary>
    public const string Kernels = "Kernels";

    /// <summary>Compilation → whether it has the library for devices. Runs on every edit; its result is one bit.</summary>
    public const string HasGpu = "HasGpu";

    /// <summary>Lowered network and that bit → source of the kernels for a device, or nothing.</summary>
    public const string GpuKernels = "GpuKernels";
}
