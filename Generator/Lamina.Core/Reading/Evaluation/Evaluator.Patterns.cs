using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// Patterns and switch expressions.
internal sealed partial class Evaluator
{
    private object? Choose(ISwitchExpressionOperation choice)
    {
        var value = Evaluate(choice.Value);
        foreach (var arm in choice.Arms)
        {
            var (chosen, result) = InNewScope(() =>
                Matches(value, arm.Pattern) && (arm.Guard is null || IsTrue(arm.Guard)) ? (true, Evaluate(arm.Value)) : (false, null));
            if (chosen)
                return result;
        }

        var shown = Text.Of(value);
        throw EvaluationStop.NotKnown(choice, $"No arm of this switch matches{(value is string ? $" \"{shown}\"" : shown is null ? "" : $" {shown}")}: add one, or '_ => ...' for all others.");
    }

    private bool Matches(object? value, IPatternOperation pattern)
    {
        Step(pattern);
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                return Equality.Of(value, Evaluate(constant.Value), constant);
            case IRelationalPatternOperation relation:
                return value is not null && Operate(relation.OperatorKind, null, value, Evaluate(relation.Value), false, relation) is true;
            case INegatedPatternOperation negated:
                return !Matches(value, negated.Pattern);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return Matches(value, either.LeftPattern) || Matches(value, either.RightPattern);
            case IBinaryPatternOperation both:
                return Matches(value, both.LeftPattern) && Matches(value, both.RightPattern);
            case IDiscardPatternOperation:
                return true;
            case ITypePatternOperation type:
                return Is(value, type.MatchedType, type);
            case IDeclarationPatternOperation declaration:
                return (declaration.MatchesNull || (value is not null && (declaration.MatchedType is null || Is(value, declaration.MatchedType, declaration))))
                    && Capture(declaration.DeclaredSymbol, value);
            case IRecursivePatternOperation recursive:
                return value is not null && MatchesParts(value, recursive) && Capture(recursive.DeclaredSymbol, value);
            case IListPatternOperation list:
                return value is not null && MatchesElements(value, list) && Capture(list.DeclaredSymbol, value);
            default:
                throw Constructs.Outside(pattern);
        }
    }

    private bool MatchesParts(object value, IRecursivePatternOperation pattern)
    {
        if (value is not TupleValue && !Is(value, pattern.MatchedType, pattern))
            return false;
        if (!pattern.DeconstructionSubpatterns.IsEmpty)
        {
            var parts = Parts(value, pattern);
            if (parts.Count != pattern.DeconstructionSubpatterns.Length)
                throw Constructs.Outside(pattern);
            for (var i = 0; i < parts.Count; i++)
            {
                if (!Matches(parts[i], pattern.DeconstructionSubpatterns[i]))
                    return false;
            }
        }

        return pattern.PropertySubpatterns.All(property =>
            property.Member is IMemberReferenceOperation member && Matches(ReadMember(value, member.Member, property), property.Pattern));
    }

    private bool MatchesElements(object value, IListPatternOperation pattern)
    {
        var items = Items(value, pattern).ToArray();
        var slice = pattern.Patterns.IndexOf(pattern.Patterns.FirstOrDefault(part => part is ISlicePatternOperation)!);
        if (slice < 0 ? items.Length != pattern.Patterns.Length : items.Length < pattern.Patterns.Length - 1)
            return false;
        var skipped = items.Length - pattern.Patterns.Length;
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            var matches = pattern.Patterns[i] is ISlicePatternOperation part
                ? part.Pattern is null || Matches(new SequenceValue(items.Skip(i).Take(skipped + 1)), part.Pattern)
                : Matches(items[slice >= 0 && i > slice ? i + skipped : i], pattern.Patterns[i]);
            if (!matches)
                return false;
        }

        return true;
    }

    private bool Capture(ISymbol? symbol, object? value)
    {
        if (symbol is not null)
            variables.Declare(symbol, value);
        return true;
    }
}
