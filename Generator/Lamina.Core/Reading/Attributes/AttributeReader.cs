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
            if (!LaminaTypes.IsInLamina(attribute.AttributeClass!) || !OperatorTable.Contains(kind))
            {
                problems.Add(
                    RuleIds.OutsideTheLanguage,
                    AttributeSource.NameOf(syntax),
                    $"'{kind}' is not a layer of the language, which has {string.Join(", ", OperatorTable.Kinds)}.");
                return flow;
            }

            var arguments = AttributeArguments.Read(attribute);
            var name = arguments.TryGetValue("name", out var given) ? given as string : null;
            var call = new LayerCall(kind, arguments, name, AttributeSource.Locate(attribute, syntax));
            if (recorder.Add(call, flow) is not { } node)
                return flow;
            flow = node;
        }

        return flow;
    }

    private static string KindOf(INamedTypeSymbol attribute)
    {
        const string Suffix = "Attribute";
        return attribute.Name.EndsWith(Suffix, StringComparison.Ordinal) ? attribute.Name.Substring(0, attribute.Name.Length - Suffix.Length) : attribute.Name;
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
