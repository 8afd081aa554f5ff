using Lamina.Core.Model;
using Lamina.Core.Reading;
using Lamina.Generator.Passes;

namespace Lamina.Generator;

/// <summary>What lowering a network gave, for all targets to go on from: the lowered network, or what Lamina failed with.</summary>
/// <param name="Declaration">The network.</param>
/// <param name="Network">Null where lowering failed.</param>
/// <param name="Failure">What was thrown; null where all went well.</param>
internal sealed record Lowering(NetworkDeclaration Declaration, LoweredNetwork? Network, string? Failure)
{
    /// <summary>Lowers a network.</summary>
    public static Lowering Of(NetworkDeclaration declaration, Func<NetworkDeclaration, LoweredNetwork> lower)
    {
        try
        {
            return new(declaration, lower(declaration), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(declaration, null, ReadingFailure.Describe(exception));
        }
    }

    /// <summary>Writes what a target makes of the network.</summary>
    public Attempt Then(Func<LoweredNetwork, EquatableArray<GeneratedSource>> write) => Network is { } network
        ? Attempt.At(Declaration, _ => write(network), static _ => default)
        : new(Declaration.Type, default, Failure);
}
