using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.CodeFixes.Edits;

/// <summary>Inserts a layer before another, or between it and one of its inputs.</summary>
internal static class InsertLayer
{
    public static IReadOnlyList<TextChange> Changes(LocatedEdit edit, FixSource source) => source.LayerAt(edit.At) switch
    {
        AttributeSyntax { Parent: AttributeListSyntax list } attribute when edit.Value.Length == 0 => [BeforeAttribute(attribute, list, edit.Target, source)],
        InvocationExpressionSyntax call when Operand(call, edit.Input, source) is { } operand => After(operand, edit),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when edit.Input == 0 => [BeforeCall(access, edit, source)],
        // x += y: only a sum that is written out can have a layer after x.
        AssignmentExpressionSyntax sum when edit.Input == 0 => [new TextChange(sum.OperatorToken.Span, $"= {sum.Left}.{edit.Target}({edit.Value}) +")],
        AssignmentExpressionSyntax sum => After(sum.Right, edit),
        BinaryExpressionSyntax sum => After(edit.Input == 0 ? sum.Left : sum.Right, edit),
        _ => [],
    };

    // The first of a list gets a list of its own, [Flatten]; a later one a neighbour in its list.
    private static TextChange BeforeAttribute(AttributeSyntax attribute, AttributeListSyntax list, string layer, FixSource source)
    {
        // [Lamina.Linear(10)] gets [Lamina.Flatten]: the file may have no using directive.
        var name = attribute.Name is QualifiedNameSyntax qualified ? $"{qualified.Left}.{layer}" : layer;
        var isFirst = list.Attributes[0] == attribute;
        var position = isFirst ? list.SpanStart : attribute.SpanStart;
        return new TextChange(new TextSpan(position, 0), (isFirst ? $"[{name}]" : $"{name},") + source.GapBefore(position, " "));
    }

    private static TextChange BeforeCall(MemberAccessExpressionSyntax access, LocatedEdit edit, FixSource source)
    {
        var dot = access.OperatorToken.SpanStart;
        return new TextChange(new TextSpan(dot, 0), $".{edit.Target}({edit.Value})" + source.GapBefore(dot, ""));
    }

    // Of Flow.Concat(a, b), a or b; null where the flows come as a list, and of a layer's own call.
    private static ExpressionSyntax? Operand(InvocationExpressionSyntax call, int input, FixSource source)
    {
        var isStatic = source.Model.GetSymbolInfo(call).Symbol is { IsStatic: true };
        var arguments = call.ArgumentList.Arguments;
        return isStatic && arguments.Count > Math.Max(1, input) && arguments.All(argument => source.Model.GetTypeInfo(argument.Expression).Type?.Name == "Flow")
            ? arguments[input].Expression
            : null;
    }

    private static TextChange[] After(ExpressionSyntax operand, LocatedEdit edit)
    {
        var layer = $".{edit.Target}({edit.Value})";
        var isPrimary = operand is SimpleNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax;
        return isPrimary
            ? [new TextChange(new TextSpan(operand.Span.End, 0), layer)]
            : [new TextChange(new TextSpan(operand.SpanStart, 0), "("), new TextChange(new TextSpan(operand.Span.End, 0), ")" + layer)];
    }
}
