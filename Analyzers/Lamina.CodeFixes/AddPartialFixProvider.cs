using System.Collections.Immutable;
using System.Composition;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes;

/// <summary>LAM1008: makes a network's class partial, and every type around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddPartialFixProvider))]
[Shared]
public sealed class AddPartialFixProvider : NetworkFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.Declaration);

    private protected override string Kind => FixProperties.AddPartial;

    private protected override string Title(Diagnostic diagnostic, FixSource source) =>
        $"Make '{source.Root.FindToken(diagnostic.Location.SourceSpan.Start).ValueText}' partial";

    private protected override string EquivalenceKey(Diagnostic diagnostic) => Kind;

    private protected override IReadOnlyList<TextChange> Changes(Diagnostic diagnostic, FixSource source) =>
        source.Root.FindNode(diagnostic.Location.SourceSpan)
            .AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(type => new TextChange(new TextSpan(type.Keyword.SpanStart, 0), "partial "))
            .ToArray();
}
