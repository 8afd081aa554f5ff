namespace Lamina.Core.Reading.Declarations;

/// <summary>
/// The names that the generated part of every network takes, which the user's part cannot have, and those that layers go out of the way of. Only what users call is among
/// them: programs stand in a class of their own. A test holds them against what is written.
/// </summary>
internal static class ReservedNames
{
    /// <summary>Members that are written whatever the network is.</summary>
    public static IReadOnlyList<string> Generated { get; } = ["Info", "CreateInfo"];

    /// <summary>What is written for a network that declares its loss.</summary>
    public const string DeclaredLoss = "DeclaredLoss";

    /// <summary>Members that a network inherits.</summary>
    public static IReadOnlyList<string> Inherited { get; } =
    [
        "Architecture", "Seed", "Parameters", "Buffers", DeclaredLoss, "Threads", "Infer", "TrainStep", "ComputeGradients", "Dispose", "Save", "Load",
        "ParameterAt", "BufferAt", "Define",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    ];

    public static bool Contains(string name) => Generated.Contains(name);
}
