using System.Collections.Immutable;
using System.Composition;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes;

/// <summary>
/// LAM1003, LAM2002: gives an argument the value with which the window fits, or without which the layer does the same; in its place if it is written and as a
/// named one if not.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetArgumentFixProvider))]
[Shared]
public sealed class SetArgumentFixProvider : NetworkFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.WindowDoesNotFit, RuleIds.BiasBeforeBatchNorm);

    private protected override string Kind => nameof(RepairKind.SetArgument);

    private protected override string Title(Diagnostic diagnostic, FixSource source) =>
        $"Set {Property(diagnostic, FixProperties.Target)} of '{Property(diagnostic, FixProperties.Layer)}' to {Property(diagnostic, FixProperties.Value)}";

    private protected override IReadOnlyList<TextChange> Changes(Diagnostic diagnostic, FixSource source)
    {
        var argument = Property(diagnostic, FixProperties.Target);
        var value = Property(diagnostic, FixProperties.Value);
        return source.LayerAt(diagnostic.Location.SourceSpan) switch
        {
            AttributeSyntax attribute => [InAttribute(attribute, argument, value)],
            InvocationExpressionSyntax call => [InCall(call, argument, value, source.Model)],
            _ => [],
        };
    }

    // The arguments that a repair may set are properties of their attribute: Padding = 2.
    private static TextChange InAttribute(AttributeSyntax attribute, string argument, string value)
    {
        var property = char.ToUpperInvariant(argument[0]) + argument.Substring(1);
        var written = attribute.ArgumentList?.Arguments.FirstOrDefault(item => item.NameEquals?.Name.Identifier.ValueText == property);
        if (written is not null)
            return new TextChange(written.Expression.Span, value);
        return attribute.ArgumentList is { } list
            ? Append(list.CloseParenToken, list.Arguments.Count, $"{property} = {value}")
            : new TextChange(new TextSpan(attribute.Span.End, 0), $"({property} = {value})");
    }

    private static TextChange InCall(InvocationExpressionSyntax call, string argument, string value, SemanticModel model)
    {
        var written = (model.GetOperation(call) as IInvocationOperation)?.Arguments.FirstOrDefault(item =>
            item.ArgumentKind == ArgumentKind.Explicit && item.Parameter?.Name == argument);
        return written?.Syntax is ArgumentSyntax { Expression: var expression }
            ? new TextChange(expression.Span, value)
            : Append(call.ArgumentList.CloseParenToken, call.ArgumentList.Arguments.Count, $"{argument}: {value}");
    }

    private static TextChange Append(SyntaxToken closeParenthesis, int before, string argument) =>
        new(new TextSpan(closeParenthesis.GetPreviousToken().Span.End, 0), (before == 0 ? "" : ", ") + argument);
}
