using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Reading.Attributes;
using Lamina.Core.Reading.Declarations;
using Lamina.Core.Reading.Evaluation;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading;

/// <summary>
/// The layers that a wrong declaration seems to have, though it could not be read to its end: whatever else uses the network compiles, and the one error shown is ours. Only
/// members that throw come of them.
/// </summary>
internal static class GuessedLayers
{
    /// <summary>Those of the attributes and those of Define, if it has both.</summary>
    /// <param name="input">Null where that is wrong.</param>
    public static EquatableArray<NamedLayer> Read(INamedTypeSymbol type, Shape? input, SourceReach reach, Compilation compilation, CancellationToken cancellation)
    {
        var layers = new Dictionary<string, NamedLayer>();
        Add(recorder => AttributeReader.Guess(type, recorder, cancellation));
        if ((DefineMethod.Find(type) ?? DefineMethod.FindMistaken(type)) is { } define)
            Add(recorder => DefineReader.Guess(define, recorder, reach, compilation, cancellation));
        return layers.Values.ToEquatableArray();

        void Add(Action<GraphRecorder> read)
        {
            var recorder = GraphRecorder.Guessing(input ?? new Shape());
            try
            {
                read(recorder);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // It is a guess: what has been found counts.
            }

            foreach (var layer in recorder.Build(recorder.InputNode).Nodes.Where(node => node.Operator is not Input).Select(NamedLayer.Of))
            {
                if (!layers.ContainsKey(layer.Name))
                    layers.Add(layer.Name, layer);
            }
        }
    }
}
