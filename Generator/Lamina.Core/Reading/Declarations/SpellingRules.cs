using Lamina.Core.Advice;
using Lamina.Core.Ops;
using Lamina.Core.Reading.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Declarations;

/// <summary>How a network declares its layers.</summary>
/// <param name="Define">The method to read, or null.</param>
/// <param name="HasAttributes">True where layers are attributes.</param>
internal readonly record struct Spelling(IMethodSymbol? Define, bool HasAttributes);

/// <summary>LAM1008 for the choice between attributes and Define: exactly one of them, and in one place.</summary>
internal static class SpellingRules
{
    /// <summary>The spelling to read; neither where that is not clear, which is told here.</summary>
    public static Spelling Choose(INamedTypeSymbol type, TypeDeclarationSyntax part, ProblemList problems, CancellationToken cancellation)
    {
        var layers = AttributeReader.FindLayers(type);
        var define = DefineMethod.Find(type);
        if (layers.Count > 0 && define is not null)
        {
            problems.AddDeclaration(
                define.Locations[0],
                $"'{type.Name}' declares its layers both as attributes and in Define: keep one of the two.");
            return default;
        }

        if (define is not null)
            return new(define, false);
        if (layers.Count > 0)
            return StandInOnePart(type, layers, problems, cancellation) ? new(null, true) : default;
        if (DefineMethod.FindMistaken(type) is { } mistaken)
        {
            // A type that is being typed is the compiler's to name.
            if (DefineMethod.HasErrorType(mistaken))
                problems.HasCSharpErrors = true;
            else
                problems.AddDeclaration(mistaken.Locations[0], DefineMethod.DescribeMistake(mistaken), FixProperties.CorrectSignature);
            return default;
        }

        if (type.GetAttributes().Any(attribute => AttributeSource.HasCSharpError(attribute, cancellation)))
            problems.HasCSharpErrors = true;
        else if (DefineMethod.FindMisnamed(type) is { } misnamed)
            problems.AddDeclaration(misnamed.Locations[0], $"'{type.Name}' has no layers: the method that declares them is called 'Define'. Is '{misnamed.Name}' meant to be it?", FixProperties.CallDefine);
        else
            AddNoLayers(type.Name, part.Identifier.GetLocation(), problems);
        return default;
    }

    /// <summary>LAM1008 where nothing but a loss was declared.</summary>
    /// <param name="output">The node that the network returns.</param>
    public static void RequireLayer(GraphRecorder recorder, int output, Location location, ProblemList problems)
    {
        if (!problems.IsEmpty)
            return;
        if (output == recorder.InputNode && recorder.Count > 1)
        {
            var lost = recorder[recorder.Count - 1];
            problems.AddDeclaration(
                recorder.SourceOf(lost.Id).Token,
                $"Nothing reads '{lost.Name}' ({lost.Operator.Kind}): Define returns its input. A flow never changes, each call gives a new one: write '{DroppedChain.Write(lost.Id, Enumerable.Range(0, recorder.Count).Select(node => recorder[node]).ToArray())}', or return it.",
                FixProperties.AssignMarked);
            return;
        }

        for (var node = 1; node < recorder.Count; node++)
        {
            // A loss over a map is told by its shape: the Flatten that it lacks is a layer.
            if (recorder[node].Operator is not LossOperator || recorder.ShapeOf(node) is null)
                return;
        }

        problems.AddDeclaration(
            location,
            recorder.Count == 1 ? "Define returns its input: a network needs at least one layer." : "A network needs at least one layer before its loss.");
    }

    private static void AddNoLayers(string name, Location location, ProblemList problems) => problems.AddDeclaration(
        location,
        $"'{name}' has no layers: write them as attributes below [Network(...)], or in 'static Flow Define(Flow x)'.");

    private static bool StandInOnePart(INamedTypeSymbol type, IReadOnlyList<AttributeData> layers, ProblemList problems, CancellationToken cancellation)
    {
        var first = PartOf(layers[0]);
        foreach (var layer in layers)
        {
            if (PartOf(layer) == first || layer.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax stray)
                continue;
            problems.AddDeclaration(
                AttributeSource.NameOf(stray),
                $"The layers of '{type.Name}' stand on more than one part of the class, so their order is not defined: move all to one part.");
            return false;
        }

        return true;

        SyntaxNode? PartOf(AttributeData layer) => layer.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent?.Parent;
    }
}
