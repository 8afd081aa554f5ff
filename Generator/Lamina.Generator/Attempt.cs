using Lamina.Core.Model;
using Lamina.Core.Reading;

namespace Lamina.Generator;

/// <summary>What writing a network's files gave: the files, or what Lamina failed with. One network that fails takes no other along.</summary>
/// <param name="Type">The network.</param>
/// <param name="Sources">The files.</param>
/// <param name="Failure">What was thrown, for LAM1000; null where all went well.</param>
internal sealed record Attempt(NetworkType Type, EquatableArray<GeneratedSource> Sources, string? Failure)
{
    /// <param name="declaration">The network.</param>
    /// <param name="write">Writes the files.</param>
    /// <param name="instead">What is written where that fails.</param>
    public static Attempt At(
        NetworkDeclaration declaration,
        Func<NetworkDeclaration, EquatableArray<GeneratedSource>> write,
        Func<NetworkDeclaration, EquatableArray<GeneratedSource>> instead)
    {
        try
        {
            return new(declaration.Type, write(declaration), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(declaration.Type, instead(declaration), ReadingFailure.Describe(exception));
        }
    }
}
