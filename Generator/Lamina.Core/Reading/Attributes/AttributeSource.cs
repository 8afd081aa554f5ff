using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Core.Reading.Attributes;

/// <summary>Where an attribute's name and arguments stand, and whether the compiler accepts it.</summary>
internal static class AttributeSource
{
    public static NodeSource Locate(AttributeData attribute, AttributeSyntax syntax) => new(NameOf(syntax), Arguments(attribute, syntax), []);

    /// <summary>Where it stands, whatever its arguments are.</summary>
    public static NodeSource Locate(AttributeSyntax syntax) => new(NameOf(syntax), ImmutableDictionary<string, Location>.Empty, []);

    /// <summary>The name as written, without the namespace before it.</summary>
    public static Location NameOf(AttributeSyntax syntax) => LastNameOf(syntax).GetLocation();

    /// <summary>The text of that name.</summary>
    public static string TextOf(AttributeSyntax syntax) => LastNameOf(syntax) is SimpleNameSyntax simple ? simple.Identifier.ValueText : "";

    /// <summary>The names and switches that are written in an attribute which the compiler refuses, by the names of the layer's signature.</summary>
    public static IReadOnlyDictionary<string, object?> WrittenArguments(AttributeSyntax syntax)
    {
        var written = new Dictionary<string, object?>();
        foreach (var argument in syntax.ArgumentList?.Arguments ?? default)
        {
            if (argument is { NameEquals.Name.Identifier.ValueText: { Length: > 0 } name, Expression: LiteralExpressionSyntax { Token.Value: string or bool } literal })
                written[AttributeArguments.SignatureName(name)] = literal.Token.Value;
        }

        return written;
    }

    /// <summary>What is named among the arguments of an attribute, each where it would be a layer: <c>Conv2d(8, , Linear(10)</c>.</summary>
    public static IEnumerable<string> NamesInside(AttributeSyntax syntax)
    {
        foreach (var argument in syntax.ArgumentList?.Arguments ?? default)
        {
            if ((argument.Expression is InvocationExpressionSyntax call ? call.Expression : argument.Expression) is IdentifierNameSyntax name)
                yield return name.Identifier.ValueText;
        }
    }

    private static NameSyntax LastNameOf(AttributeSyntax syntax) => syntax.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax aliased => aliased.Name,
        var simple => simple,
    };

    /// <summary>
    /// True where the compiler reports an error in the attribute. A misspelt property is left out of <see cref="AttributeData.NamedArguments"/>,
    /// so the counts tell.
    /// </summary>
    public static bool HasCSharpError(AttributeData attribute, CancellationToken cancellation)
    {
        if (attribute.AttributeClass is null or { TypeKind: TypeKind.Error } || attribute.AttributeConstructor is null)
            return true;
        if (attribute.ConstructorArguments.Any(IsError) || attribute.NamedArguments.Any(named => IsError(named.Value)))
            return true;
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
            return false;
        return syntax.ContainsDiagnostics
            || syntax.ArgumentList?.Arguments.Count(argument => argument.NameEquals is not null) is { } written && written != attribute.NamedArguments.Length;
    }

    private static bool IsError(TypedConstant constant) =>
        constant.Kind == TypedConstantKind.Error || (constant.Kind == TypedConstantKind.Array && !constant.IsNull && constant.Values.Any(IsError));

    private static ImmutableDictionary<string, Location> Arguments(AttributeData attribute, AttributeSyntax syntax)
    {
        var locations = ImmutableDictionary.CreateBuilder<string, Location>();
        var parameters = attribute.AttributeConstructor!.Parameters;
        var position = 0;
        foreach (var argument in syntax.ArgumentList?.Arguments ?? default)
        {
            var name = argument switch
            {
                { NameEquals: { } property } => AttributeArguments.SignatureName(property.Name.Identifier.ValueText),
                { NameColon: { } parameter } => parameter.Name.Identifier.ValueText,
                _ when parameters.Length == 0 => null,
                _ => parameters[Math.Min(position++, parameters.Length - 1)].Name,
            };
            if (name is null)
                continue;
            var location = argument.Expression.GetLocation();
            // The pair in [Conv2d(6, 3, 5)] is two arguments of one parameter.
            locations[name] = locations.TryGetValue(name, out var first)
                ? Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(first.SourceSpan.Start, location.SourceSpan.End))
                : location;
        }

        return locations.ToImmutable();
    }
}
