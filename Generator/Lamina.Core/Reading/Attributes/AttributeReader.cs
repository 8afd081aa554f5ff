using System.Collections.Immutable;
using Lamina.Core.Model;
using Lamina.Core.Ops;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Attributes;

/// <summary>The first spelling: layer attributes in source order, a chain.</summary>
internal static class AttributeReader
{
    /// <summary>The attributes that are layers, or may be meant as layers but do not compile, in the order written.</summary>
    public static IReadOnlyList<AttributeData> FindLayers(INamedTypeSymbol type) =>
        type.GetAttributes().Where(attribute => DerivesFromLayer(attribute.AttributeClass)).ToArray();

    /// <summary>Records the chain; returns its last node.</summary>
    public static int Read(INamedTypeSymbol type, GraphRecorder recorder, ProblemList problems, CancellationToken cancellation)
    {
        var flow = recorder.InputNode;
        foreach (var attribute in type.GetAttributes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (AttributeSource.HasCSharpError(attribute, cancellation))
            {
                // It may be a layer that is being typed; what follows would only seem wrong.
                problems.HasCSharpErrors = true;
                return flow;
            }

            if (!DerivesFromLayer(attribute.AttributeClass) || attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
                continue;
            var kind = KindOf(attribute.AttributeClass!);
            if (!LaminaTypes.IsInLamina(attribute.AttributeClass!) || OperatorTable.Find(kind) is not { } signature)
            {
                problems.Add(
                    RuleIds.OutsideTheLanguage,
                    AttributeSource.NameOf(syntax),
                    $"'{kind}' is not a layer of the language{NearestNames.Of(kind, OperatorTable.Kinds)}");
                return flow;
            }

            var arguments = AttributeArguments.Read(attribute, signature);
            var name = arguments.TryGetValue("name", out var given) ? given as string : null;
            var call = new LayerCall(kind, arguments, name, AttributeSource.Locate(attribute, syntax));
            if (recorder.Add(call, flow) is not { } node)
                return flow;
            flow = node;
        }

        return flow;
    }

    /// <summary>Records those that the compiler accepts and, by name, those that it does not: one may be half typed, and more may follow it.</summary>
    public static void Guess(INamedTypeSymbol type, GraphRecorder recorder, CancellationToken cancellation)
    {
        foreach (var attribute in type.GetAttributes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
                continue;
            var isUnknown = attribute.AttributeClass is null or { TypeKind: TypeKind.Error };
            var isWrong = AttributeSource.HasCSharpError(attribute, cancellation);
            if (isUnknown || DerivesFromLayer(attribute.AttributeClass))
            {
                var kind = isUnknown ? WithoutSuffix(AttributeSource.TextOf(syntax)) : KindOf(attribute.AttributeClass!);
                Record(kind, isWrong ? AttributeSource.WrittenArguments(syntax) : AttributeArguments.Read(attribute, OperatorTable.Find(kind)), syntax);
            }

            // Behind a bracket that is still open, the next layers look like arguments.
            foreach (var kind in isWrong ? AttributeSource.NamesInside(syntax) : [])
                Record(kind, ImmutableDictionary<string, object?>.Empty, syntax);
        }

        void Record(string kind, IReadOnlyDictionary<string, object?> arguments, AttributeSyntax syntax)
        {
            var name = arguments.TryGetValue("name", out var given) ? given as string : null;
            if (!OperatorTable.Contains(kind))
                return;
            try
            {
                recorder.Add(new LayerCall(kind, arguments, name, AttributeSource.Locate(syntax)), recorder.Last);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // A layer over an input that is no shape: it is a guess, and those after it count too.
            }
        }
    }

    /// <summary>The layer that an attribute's class is named after.</summary>
    public static string KindOf(INamedTypeSymbol attribute) => WithoutSuffix(attribute.Name);

    private static string WithoutSuffix(string name)
    {
        const string Suffix = "Attribute";
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    private static bool DerivesFromLayer(INamedTypeSymbol? type)
    {
        for (var current = type?.BaseType; current is not null; current = current.BaseType)
        {
            if (LaminaTypes.Is(current, LaminaTypes.LayerAttribute))
                return true;
        }

        return false;
    }
}
