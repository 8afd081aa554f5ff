using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Reading.Attributes;
using Lamina.Core.Reading.Declarations;
using Lamina.Core.Reading.Evaluation;
using Lamina.Core.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading;

/// <summary>
/// Step 1 of the pipeline: a class with <c>[Network]</c> → its graph, and beside it the source of every node and every problem. Generator and
/// analyzers call it alike; it never throws on half-typed code.
/// </summary>
internal static class NetworkReader
{
    /// <summary>For <c>ForAttributeWithMetadataName</c>.</summary>
    public const string AttributeName = $"{LaminaTypes.Namespace}.{LaminaTypes.NetworkAttribute}";

    /// <summary>Reads one network.</summary>
    /// <param name="type">A type that carries <c>[Network]</c>.</param>
    public static NetworkReading Read(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation) =>
        ReadOrFail(type, () => ReadNetwork(type, compilation, cancellation));

    /// <summary>True for a type that carries <c>[Network]</c>.</summary>
    public static bool IsNetwork(INamedTypeSymbol type) => AttributeOf(type) is not null;

    /// <summary>True for the part of the type that carries the first <c>[Network]</c>.</summary>
    public static bool IsDeclaredAt(INamedTypeSymbol type, SyntaxNode part) =>
        AttributeOf(type)?.ApplicationSyntaxReference is { } attribute && attribute.SyntaxTree == part.SyntaxTree && part.Span.Contains(attribute.Span);

    /// <summary>A reading; where it throws, one with no layers that says so, LAM1000.</summary>
    internal static NetworkReading ReadOrFail(INamedTypeSymbol type, Func<NetworkReading> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var problems = new ProblemList();
            var name = type.Locations.FirstOrDefault() ?? Location.None;
            problems.Add(RuleIds.Failure, name, ReadingFailure.Message(type.Name, ReadingFailure.Describe(exception)));
            var canEmit = AttributeOf(type)?.ApplicationSyntaxReference?.GetSyntax() is { Parent.Parent: TypeDeclarationSyntax part } && TypeRules.Check(type, part, new ProblemList());
            return Finish(type, new GraphRecorder(new Shape(), name, problems), 0, problems, reach: null, isValid: false, canEmit);
        }
    }

    private static AttributeData? AttributeOf(INamedTypeSymbol type) =>
        type.GetAttributes().FirstOrDefault(candidate => LaminaTypes.Is(candidate.AttributeClass, LaminaTypes.NetworkAttribute));

    private static NetworkReading ReadNetwork(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var problems = new ProblemList();
        var reach = new SourceReach();
        reach.Add(type);
        var attribute = AttributeOf(type);
        if (attribute?.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax { Parent.Parent: TypeDeclarationSyntax part } syntax)
            return Finish(type, new GraphRecorder(new Shape(), Location.None, problems), 0, problems, reach, isValid: false, canEmit: false);

        var canEmit = TypeRules.Check(type, part, problems);
        LanguageRules.Check(part, compilation, problems, cancellation);
        var input = InputShapeReader.Read(attribute, syntax, problems);
        var recorder = new GraphRecorder(input ?? new Shape(), part.Identifier.GetLocation(), problems, ShapeSyntax.Location(syntax));
        // Without the input's shape, every layer would only seem wrong.
        var output = input is null ? recorder.InputNode : ReadLayers(type, part, recorder, problems, reach, compilation, cancellation);
        if (recorder[output].Operator is LossOperator)
            TypeRules.CheckLoss(type, problems);
        var guessed = problems.IsEmpty ? default : GuessedLayers.Read(type, input, reach, compilation, cancellation);
        return Finish(type, recorder, output, problems, reach, isValid: true, canEmit, MemoryReader.Recomputes(attribute), guessed);
    }

    private static int ReadLayers(
        INamedTypeSymbol type,
        TypeDeclarationSyntax part,
        GraphRecorder recorder,
        ProblemList problems,
        SourceReach reach,
        Compilation compilation,
        CancellationToken cancellation)
    {
        switch (SpellingRules.Choose(type, part, problems, cancellation))
        {
            case { Define: { } define }:
                return DefineReader.Read(define, recorder, problems, reach, compilation, cancellation);
            case { HasAttributes: true }:
                var last = AttributeReader.Read(type, recorder, problems, cancellation);
                SpellingRules.RequireLayer(recorder, last, part.Identifier.GetLocation(), problems);
                return last;
            default:
                return recorder.InputNode;
        }
    }

    private static NetworkReading Finish(
        INamedTypeSymbol type,
        GraphRecorder recorder,
        int output,
        ProblemList problems,
        SourceReach? reach,
        bool isValid,
        bool canEmit,
        bool recomputes = false,
        EquatableArray<NamedLayer> guessed = default)
    {
        var graph = recorder.Build(output);
        var shapes = ShapeInference.Infer(graph);
        foreach (var problem in shapes.Problems)
            problems.Add(InputRank.Explain(problem, graph, recorder.Sources) ?? ProblemLocator.Locate(problem, graph, recorder.Sources));
        var declaration = new NetworkDeclaration(NetworkTypeReader.Read(type), graph, isValid && problems.IsEmpty, canEmit, recomputes, guessed);
        return new(declaration, shapes, recorder.Sources, problems.InSourceOrder(), reach);
    }
}
