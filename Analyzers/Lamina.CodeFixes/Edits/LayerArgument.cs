using Lamina.Core.Ops;
using Lamina.Core.Reading.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.CodeFixes.Edits;

/// <summary>The argument of a layer that an expression is, in either spelling, whether or not its type is right.</summary>
/// <param name="Argument">What the layer's signature says of it.</param>
/// <param name="IsPositionalInAttribute">Where height and width are two arguments: <c>[Conv2d(6, 3, 5)]</c>.</param>
internal sealed record LayerArgument(Argument Argument, bool IsInAttribute, bool IsPositionalInAttribute)
{
    public static LayerArgument? Of(ExpressionSyntax expression, FixSource source) => expression.Parent switch
    {
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument => InAttribute(argument, attribute, source.Model),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument => InCall(argument, list, call, source.Model),
        _ => null,
    };

    /// <summary>The signature of the layer that an attribute is; null where it is none.</summary>
    public static Signature? SignatureOf(AttributeSyntax attribute, SemanticModel model) =>
        ConstructorOf(attribute, model) is { } constructor ? OperatorTable.Find(AttributeReader.KindOf(constructor.ContainingType)) : null;

    private static LayerArgument? InAttribute(AttributeArgumentSyntax argument, AttributeSyntax attribute, SemanticModel model)
    {
        if (SignatureOf(attribute, model) is not { } signature)
            return null;
        if (argument.NameEquals is { } property)
            return signature.Find(AttributeArguments.SignatureName(property.Name.Identifier.ValueText)) is { } named ? new(named, true, false) : null;
        var positional = signature.Arguments.Where(one => one.IsPositional).ToArray();
        var at = attribute.ArgumentList!.Arguments.IndexOf(argument);
        return positional.Length > 0 ? new(positional[Math.Min(at, positional.Length - 1)], true, true) : null;
    }

    private static LayerArgument? InCall(ArgumentSyntax argument, ArgumentListSyntax list, InvocationExpressionSyntax call, SemanticModel model)
    {
        var symbols = model.GetSymbolInfo(call);
        if ((symbols.Symbol ?? symbols.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol { ContainingType: { Name: "Flow", ContainingNamespace.Name: "Lamina" } } method)
            return null;
        var at = list.Arguments.IndexOf(argument);
        var name = argument.NameColon?.Name.Identifier.ValueText ?? (at < method.Parameters.Length ? method.Parameters[at].Name : "");
        return OperatorTable.Find(method.Name)?.Find(name) is { } known ? new(known, false, false) : null;
    }

    private static IMethodSymbol? ConstructorOf(AttributeSyntax attribute, SemanticModel model)
    {
        var symbols = model.GetSymbolInfo(attribute);
        return (symbols.Symbol ?? symbols.CandidateSymbols.FirstOrDefault()) is IMethodSymbol { ContainingType.BaseType: { Name: "LayerAttribute", ContainingNamespace.Name: "Lamina" } } constructor ? constructor : null;
    }
}
