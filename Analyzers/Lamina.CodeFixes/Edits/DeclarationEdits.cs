using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Edits of the declaration around the layers, at what the diagnostic marks.</summary>
internal static class DeclarationEdits
{
    public static SourceFix? Of(string kind, TextSpan at, FixSource source) => kind switch
    {
        FixProperties.AddPartial => new(kind, $"Make '{source.Root.FindToken(at.Start).ValueText}' partial", AddPartial(at, source)),
        FixProperties.RemoveModifier => new(kind, $"Remove '{source.Root.FindToken(at.Start).ValueText}'", RemoveModifier(at, source)),
        FixProperties.RemoveBase => new(kind, "Remove the base class", RemoveBase(at, source)),
        FixProperties.MakeClass => new(kind, "Make it a class", TypeEdits.MakeClass(at, source)),
        FixProperties.RemoveTypeParameters => new(kind, "Remove the type parameters", TypeEdits.RemoveTypeParameters(at, source)),
        FixProperties.RemoveConstructor => new(kind, "Remove the constructor", TypeEdits.RemoveConstructor(at, source)),
        FixProperties.RemoveBatch => new(kind, "Leave out the batch", ShapeEdits.RemoveBatch(at, source)),
        FixProperties.AddChannel => new(kind, "Write one channel before height and width", ShapeEdits.AddChannel(at)),
        FixProperties.RemoveName => new(kind, "Leave the name out", RemoveName(at, source)),
        FixProperties.RepairName => NameEdits.Repair(at, source),
        FixProperties.CallDefine => NameEdits.CallDefine(at, source),
        FixProperties.CorrectSignature => DefineSignature.Correct(at, source),
        FixProperties.AddReadonly => ReadonlyMember.Add(at, source),
        FixProperties.MakeConst => ReadonlyMember.MakeConst(at, source),
        FixProperties.MoveLoss => new(kind, $"Move '{source.Root.FindToken(at.Start).ValueText}' to the end", LossEdits.MoveToEnd(at, source)),
        FixProperties.RemoveMarked => new(kind, $"Remove this '{source.Root.FindToken(at.Start).ValueText}'", RemoveLayer.At(at, source)),
        FixProperties.AssignMarked => AssignFlow.Read(at, source),
        FixProperties.RemoveStatement => new(kind, "Remove the call", StatementEdits.Remove(at, source)),
        FixProperties.MeantValue => MeantValue.Write(at, source),
        _ => null,
    };

    private static TextChange[] AddPartial(TextSpan at, FixSource source) =>
        source.Root.FindNode(at)
            .AncestorsAndSelf()
            .OfType<TypeDeclarationSyntax>()
            .Where(type => !type.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(type => new TextChange(new TextSpan(type.Keyword.SpanStart, 0), "partial "))
            .ToArray();

    private static TextChange[] RemoveModifier(TextSpan at, FixSource source)
    {
        var modifier = source.Root.FindToken(at.Start);
        return SyntaxFacts.IsKeywordKind(modifier.Kind()) || modifier.IsKind(SyntaxKind.FileKeyword)
            ? [new TextChange(TextSpan.FromBounds(modifier.SpanStart, modifier.GetNextToken().SpanStart), "")]
            : [];
    }

    // With the colon where nothing else stands after it.
    private static TextChange[] RemoveBase(TextSpan at, FixSource source)
    {
        if (source.Root.FindNode(at).FirstAncestorOrSelf<BaseTypeSyntax>() is not { Parent: BaseListSyntax list } type)
            return [];
        return list.Types.Count == 1
            ? [new TextChange(TextSpan.FromBounds(list.GetFirstToken().GetPreviousToken().Span.End, list.Span.End), "")]
            : [RemoveArgument.Remove(list.Types, type)];
    }

    private static TextChange[] RemoveName(TextSpan at, FixSource source)
    {
        var node = source.Root.FindNode(at, getInnermostNodeForTie: true);
        if (node.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { Parent: AttributeArgumentListSyntax attributeList } item)
            return [attributeList.Arguments.Count == 1 ? new TextChange(attributeList.Span, "") : RemoveArgument.Remove(attributeList.Arguments, item)];
        return node.FirstAncestorOrSelf<ArgumentSyntax>() is { NameColon: not null, Parent: ArgumentListSyntax list } argument
            ? [RemoveArgument.Remove(list.Arguments, argument)]
            : [];
    }
}
