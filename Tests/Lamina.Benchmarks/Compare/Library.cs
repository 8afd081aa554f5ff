namespace Lamina.Benchmarks.Compare;

/// <summary>Who takes part in a comparison.</summary>
internal enum Library
{
    Lamina,

    /// <summary>Lamina on one thread, in the rows that tell what the others are good for.</summary>
    LaminaOneThread,

    TorchSharp,

    /// <summary>Inference only.</summary>
    OnnxRuntime,
}
