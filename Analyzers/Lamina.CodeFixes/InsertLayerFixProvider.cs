using System.Collections.Immutable;
using System.Composition;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes;

/// <summary>LAM1001: inserts the missing layer, a Flatten, before the one that fails.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InsertLayerFixProvider))]
[Shared]
public sealed class InsertLayerFixProvider : NetworkFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.RankMismatch);

    private protected override string Kind => nameof(RepairKind.InsertLayer);

    private protected override string Title(Diagnostic diagnostic, FixSource source) =>
        $"Insert {Property(diagnostic, FixProperties.Target)} before '{Property(diagnostic, FixProperties.Layer)}'";

    private protected override IReadOnlyList<TextChange> Changes(Diagnostic diagnostic, FixSource source)
    {
        var layer = Property(diagnostic, FixProperties.Target);
        return source.LayerAt(diagnostic.Location.SourceSpan) switch
        {
            AttributeSyntax { Parent: AttributeListSyntax list } attribute => [BeforeAttribute(attribute, list, layer, source)],
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => [BeforeCall(access, layer, source)],
            _ => [],
        };
    }

    // The first of a list gets a list of its own, [Flatten]; a later one a neighbour in its list.
    private static TextChange BeforeAttribute(AttributeSyntax attribute, AttributeListSyntax list, string layer, FixSource source)
    {
        // [Lamina.Linear(10)] gets [Lamina.Flatten]: the file may have no using directive.
        var name = attribute.Name is QualifiedNameSyntax qualified ? $"{qualified.Left}.{layer}" : layer;
        var isFirst = list.Attributes[0] == attribute;
        var position = isFirst ? list.SpanStart : attribute.SpanStart;
        return new TextChange(new TextSpan(position, 0), (isFirst ? $"[{name}]" : $"{name},") + source.GapBefore(position, " "));
    }

    private static TextChange BeforeCall(MemberAccessExpressionSyntax access, string layer, FixSource source)
    {
        var dot = access.OperatorToken.SpanStart;
        return new TextChange(new TextSpan(dot, 0), $".{layer}()" + source.GapBefore(dot, ""));
    }
}
