namespace Lamina.Core.Reading.Declarations;

/// <summary>
/// The names that the generated part of every network takes, which the user's part cannot have, and those that layers go out of the way of. A test holds them
/// against what is written.
/// </summary>
internal static class ReservedNames
{
    /// <summary>Members that are written whatever the network is.</summary>
    public static IReadOnlyList<string> Generated { get; } =
    [
        "Info", "CreateInfo", "Program", "InferGroup", "ForwardGroup", "BackwardGroup", "SumGradients",
        "Channels", "CountItems", "RunItem", "DescribeChannels", "CountChannelItems", "RunChannelItem",
        "InferKernels", "ForwardKernels", "BackwardKernels", "GradientKernels", "Invalid",
    ];

    /// <summary>Members that a network inherits.</summary>
    public static IReadOnlyList<string> Inherited { get; } =
    [
        "Architecture", "Seed", "Parameters", "Buffers", "DeclaredLoss", "Threads", "Infer", "TrainStep", "ComputeGradients", "Dispose", "Save", "Load",
        "ParameterAt", "BufferAt", "Define",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    ];

    public static bool Contains(string name) => Generated.Contains(name);
}
