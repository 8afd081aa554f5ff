namespace Lamina.Generator;

/// <summary>Names of the incremental steps; tests assert the run reason of each.</summary>
internal static class StepNames
{
    /// <summary>Class → declaration. Equal by value, so an edit that leaves the network as it was stops here.</summary>
    public const string Declaration = "Declaration";

    /// <summary>Declaration → source of the public members.</summary>
    public const string Api = "Api";

    /// <summary>Declaration → source of the kernels.</summary>
    public const string Kernels = "Kernels";
}
