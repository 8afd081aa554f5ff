using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>What C# has and Define has not: LAM1007 (or LAM1006 for a value that only running the program can know), each with what to write instead.</summary>
internal static class Constructs
{
    private const string Language = "Define has locals, tuples, arrays, loops, conditions, arithmetic, static methods and layers.";

    /// <summary>A statement or expression that has no case in the evaluator.</summary>
    public static EvaluationStop Outside(IOperation operation) => EvaluationStop.Outside(operation, Describe(operation));

    /// <summary>A method or property of .NET or of another library.</summary>
    public static EvaluationStop OutsideMember(IOperation operation, ISymbol member)
    {
        var name = member.ContainingType is { } type ? $"{type.Name}.{member.Name}" : member.Name;
        if (Elsewhere(operation, member, name) is { } elsewhere)
            return elsewhere;
        if (member is IMethodSymbol { ReturnsVoid: true })
            return EvaluationStop.Outside(operation, $"'{name}' does something at run time, but Define only describes the network: remove the call.").With(FixProperties.RemoveStatement);
        return member.Locations.Any(location => location.IsInSource)
            ? EvaluationStop.Outside(operation, $"'{name}' cannot be read at compile time: call a static method with a body.")
            : EvaluationStop.NotKnown(operation, Describe(member) ?? $"'{name}' is not known at compile time: use constants, Math or your own static methods.");
    }

    /// <summary>
    /// What stands in a referenced project or package: an editor may have its source and a build has not, so that neither reads it and both say the same; null for
    /// members of this project and of .NET.
    /// </summary>
    public static EvaluationStop? Elsewhere(IOperation operation, ISymbol member, string name) =>
        operation.SemanticModel?.Compilation.Assembly is { } own && member.ContainingAssembly is { } other && !SymbolEqualityComparer.Default.Equals(own, other) && !IsOfDotNet(other)
            ? EvaluationStop.NotKnown(operation, $"'{name}' stands in the assembly '{other.Name}', of which a build sees no source: move it to this project, or add its file to it with <Compile Include=\"...\" />.")
            : null;

    // A method of a family that is known.
    private static string? Describe(ISymbol member)
    {
        if (member is not IMethodSymbol method)
            return null;
        var signature = $"{method.ContainingType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}.{method.Name}({string.Join(", ", (method.ReducedFrom ?? method).Parameters.Select(parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)))})";
        if (Evaluator.IsLinq(method))
            return $"'{signature}' is not among the queries that Define knows, which are Select, Where, Zip, Concat, Append, Prepend, Take, Skip, Reverse, Aggregate, Sum, Max, Min, Count, First, Last, Any, All, ToArray and ToList: use one of them or a loop.";
        return Library.IsMath(method) ? $"'{signature}' is not known at compile time: use a constant, another {(method.ContainingType.Name is "Math" or "MathF" ? "function or overload of Math" : "overload")}, or a static method of your own." : null;
    }

    private static bool IsOfDotNet(IAssemblySymbol assembly) =>
        assembly.Name is "mscorlib" or "netstandard" or "System" or LaminaTypes.Namespace
        || assembly.Name.StartsWith("System.", StringComparison.Ordinal)
        || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private static string Describe(IOperation operation) => operation.Kind switch
    {
        OperationKind.Try => "Define has no try: nothing is caught at compile time. Check the condition with 'if' instead.",
        OperationKind.Using or OperationKind.UsingDeclaration => "Define has no using: there is nothing to dispose at compile time.",
        OperationKind.Lock => "Define has no lock: it is read by one thread.",
        OperationKind.Await => "Define has no await: it is read at compile time.",
        OperationKind.Branch or OperationKind.Labeled => "Define has no goto: use a loop, break or continue.",
        OperationKind.YieldReturn or OperationKind.YieldBreak => "Define has no iterators: return an array instead.",
        OperationKind.AnonymousObjectCreation => "Define has no anonymous types: use a tuple, (channels: 64, stride: 2).",
        OperationKind.AddressOf => "Define has no pointers.",
        OperationKind.DynamicInvocation or OperationKind.DynamicMemberReference or OperationKind.DynamicObjectCreation or OperationKind.DynamicIndexerAccess =>
            "Define has no dynamic: types must be known at compile time.",
        OperationKind.TypeOf => "Define has no typeof: types are no values at compile time.",
        OperationKind.EventAssignment => "Define has no events.",
        OperationKind.TranslatedQuery => "Define has no query expressions: use a loop.",
        OperationKind.Binary when operation.Type is { } type && LaminaTypes.Is(type, LaminaTypes.Flow) => "Flows can only be added with '+'.",
        _ => $"'{Shorten(operation.Syntax)}' is C# outside the language. {Language}",
    };

    private static string Shorten(SyntaxNode syntax)
    {
        const int Longest = 40;
        var text = (syntax is StatementSyntax ? syntax.GetFirstToken().Text : syntax.ToString()).Split('\n')[0].Trim();
        return text.Length <= Longest ? text : text.Substring(0, Longest) + "…";
    }
}
