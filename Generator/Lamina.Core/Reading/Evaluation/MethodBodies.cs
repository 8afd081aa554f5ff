using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>
/// The operations of the user's own methods, getters and initializers, wherever in the compilation they stand. Code that the compiler reports an
/// error in is not evaluated: what would come of it is no mistake of its own.
/// </summary>
/// <param name="withErrors">True to read that, too.</param>
internal sealed class MethodBodies(Compilation compilation, SourceReach reach, CancellationToken cancellation, bool withErrors)
{
    private readonly Dictionary<ISymbol, IOperation?> known = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxTree, SemanticModel> models = [];

    /// <summary>The body of a method or getter; null where it has none in source.</summary>
    public IOperation? Of(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        return Remember(definition, () => ReadBody(definition.PartialImplementationPart ?? definition));
    }

    /// <summary>What initializes a field or an auto-property; null where nothing in source does.</summary>
    public IOperation? InitializerOf(ISymbol member) => Remember(member.OriginalDefinition, () => ReadInitializer(member.OriginalDefinition));

    private IOperation? Remember(ISymbol symbol, Func<IOperation?> read)
    {
        if (known.TryGetValue(symbol, out var operation))
            return operation;
        reach.Add(symbol);
        known[symbol] = operation = read();
        return operation;
    }

    private IOperation? ReadBody(IMethodSymbol method)
    {
        reach.Add(method);
        var syntax = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation);
        return syntax is null ? null : Read(syntax) switch
        {
            IMethodBodyOperation body => body.BlockBody ?? body.ExpressionBody,
            ILocalFunctionOperation local => local.Body,
            var other => other,
        };
    }

    private IOperation? ReadInitializer(ISymbol member)
    {
        var syntax = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax field => field.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
        return syntax is null ? null : Read(syntax) is ISymbolInitializerOperation initializer ? initializer.Value : null;
    }

    private IOperation? Read(SyntaxNode syntax)
    {
        // An editor shows the source of a referenced project, too, but a build has its assembly alone: neither reads it.
        if (!compilation.ContainsSyntaxTree(syntax.SyntaxTree))
            return null;
        if (!models.TryGetValue(syntax.SyntaxTree, out var model))
            models[syntax.SyntaxTree] = model = compilation.GetSemanticModel(syntax.SyntaxTree);
        if (withErrors)
            return model.GetOperation(syntax, cancellation);
        var errors = model.GetMethodBodyDiagnostics(syntax.Span, cancellation).Concat(model.GetSyntaxDiagnostics(syntax.Span, cancellation));
        if (errors.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            throw EvaluationStop.CSharpError();
        return model.GetOperation(syntax, cancellation);
    }
}
