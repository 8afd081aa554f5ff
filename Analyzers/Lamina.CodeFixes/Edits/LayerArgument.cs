using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.CodeFixes.Edits;

/// <summary>What kind of value an argument takes.</summary>
internal enum ValueKind
{
    Int,
    Number,
    Bool,
    Size,
    Padding,
    Numbers,
}

/// <summary>The argument of a layer that an expression is, in either spelling, whether or not its type is right.</summary>
/// <param name="IsPositionalInAttribute">Where height and width are two arguments: <c>[Conv2d(6, 3, 5)]</c>.</param>
internal sealed record LayerArgument(ValueKind Kind, bool IsInAttribute, bool IsPositionalInAttribute)
{
    public static LayerArgument? Of(ExpressionSyntax expression, FixSource source) => expression.Parent switch
    {
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument => InAttribute(argument, attribute, source),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument => InCall(argument, list, call, source),
        _ => null,
    };

    private static LayerArgument? InAttribute(AttributeArgumentSyntax argument, AttributeSyntax attribute, FixSource source)
    {
        var symbols = source.Model.GetSymbolInfo(attribute);
        if ((symbols.Symbol ?? symbols.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol { ContainingType.BaseType: { Name: "LayerAttribute", ContainingNamespace.Name: "Lamina" } } constructor)
            return null;
        if (argument.NameEquals is { } property)
            return KindOf(property.Name.Identifier.ValueText) is { } named ? new(named, true, false) : null;
        var at = attribute.ArgumentList!.Arguments.IndexOf(argument);
        var parameters = constructor.Parameters;
        return parameters.Length > 0 && KindOf(parameters[Math.Min(at, parameters.Length - 1)].Name) is { } kind ? new(kind, true, true) : null;
    }

    private static LayerArgument? InCall(ArgumentSyntax argument, ArgumentListSyntax list, InvocationExpressionSyntax call, FixSource source)
    {
        var symbols = source.Model.GetSymbolInfo(call);
        if ((symbols.Symbol ?? symbols.CandidateSymbols.FirstOrDefault()) is not IMethodSymbol { ContainingType: { Name: "Flow", ContainingNamespace.Name: "Lamina" } } method)
            return null;
        var at = list.Arguments.IndexOf(argument);
        var name = argument.NameColon?.Name.Identifier.ValueText ?? (at < method.Parameters.Length ? method.Parameters[at].Name : "");
        return KindOf(name) is { } kind ? new(kind, false, false) : null;
    }

    private static ValueKind? KindOf(string name) => name.ToUpperInvariant() switch
    {
        "OUTCHANNELS" or "OUTFEATURES" or "GROUPS" or "STARTDIM" or "ENDDIM" or "IGNOREINDEX" or "DIVISOROVERRIDE" => ValueKind.Int,
        "P" or "EPS" or "MOMENTUM" or "LABELSMOOTHING" => ValueKind.Number,
        "BIAS" or "CEILMODE" or "COUNTINCLUDEPAD" or "AFFINE" or "TRACKRUNNINGSTATS" => ValueKind.Bool,
        "KERNELSIZE" or "STRIDE" or "DILATION" or "OUTPUTSIZE" => ValueKind.Size,
        "PADDING" => ValueKind.Padding,
        "WEIGHT" => ValueKind.Numbers,
        _ => null,
    };
}
