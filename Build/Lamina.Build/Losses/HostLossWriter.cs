using System.Text;
using Lamina.Core.Ops;
using Lamina.Generator.Emit;
using Lamina.Generator.Emit.Gpu;

namespace Lamina.Build.Losses;

/// <summary>Writes what the losses are on the processor, Runtime/Lamina/Training/Losses/LossTerms.g.cs: a struct over vectors for each term, and which loss has which.</summary>
internal static class HostLossWriter
{
    public static string Write()
    {
        var text = new StringBuilder(LossText.Head(nameof(HostLossWriter)));
        text.Append("using System.Runtime.CompilerServices;\nusing Lamina.CompilerServices;\n\nnamespace Lamina;\n");
        foreach (var term in DeclaredLosses.Terms)
            Write(text, term);
        foreach (var coefficient in DeclaredLosses.Coefficients)
            Write(text, coefficient);
        foreach (var loss in DeclaredLosses.OfElements)
            Write(text, loss);
        return text.ToString();
    }

    private static void Write(StringBuilder text, LossTerm term)
    {
        string[] operands = ["o", "t", "p", .. term.Numbers.Select(number => $"V.Broadcast({number})")];
        text.Append(
            $$"""

            /// <summary>{{LossText.Comment("f", term.Value, term.OperandNames)}}.</summary>
            internal readonly struct {{term.Name}}Term{{Constructor(term.Numbers, "float")}} : IElementTerm
            {
                /// <inheritdoc/>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public V Value<V>(V o, V t, V p)
                    where V : struct, ILanes<V>
                {
            {{LossText.Body(term.Value, operands, Formula.ToStatements, "        ")}}    }

                /// <summary>{{LossText.Comment("∂f/∂o", term.Slope, term.OperandNames)}}.</summary>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public V Slope<V>(V o, V t, V p)
                    where V : struct, ILanes<V>
                {
            {{LossText.Body(term.Slope, operands, Formula.ToStatements, "        ")}}    }
            }

            """);
    }

    private static void Write(StringBuilder text, ClassCoefficient coefficient)
    {
        text.Append(
            $$"""

            /// <summary>{{LossText.Comment("a", coefficient.Value, coefficient.OperandNames)}}.</summary>
            internal readonly struct {{coefficient.Name}}Coefficient{{Constructor(coefficient.Numbers, "double")}}
            {
                /// <summary>a.</summary>
                /// <param name="t">The target's share of the class.</param>
                /// <param name="w">The class's weight.</param>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public double Of(double t, double w)
                {
            {{LossText.Body(coefficient.Value, coefficient.OperandNames, ScalarFormula.ToStatements, "        ")}}    }

                /// <summary>∂a/∂t: what the class of a label gets beyond what all classes get.</summary>
                /// <param name="w">The class's weight.</param>
                [MethodImpl(MethodImplOptions.AggressiveInlining)]
                public double Own(double w)
                {
            {{LossText.Body(LossText.Own(coefficient), coefficient.OperandNames, ScalarFormula.ToStatements, "        ")}}    }
            }

            """);
    }

    private static void Write(StringBuilder text, ElementLoss loss)
    {
        var sum = loss.Alternative is { } other
            ? $"{other.Property} ? {Call(other.Term)} : {Call(loss.Term)}"
            : Call(loss.Term);
        text.Append(
            $$"""

            /// <content>Which term it sums.</content>
            public sealed partial class {{loss.Kind}}
            {
                private protected override double Sum(in ElementBatch batch) => {{sum}};
            }

            """);

        static string Call(LossTerm term) => $"batch.Sum(new {term.Name}Term({string.Join(", ", term.Numbers.Select(number => $"(float){LossText.Pascal(number)}"))}))";
    }

    private static string Constructor(IEnumerable<string> numbers, string type) =>
        numbers.Any() ? $"({string.Join(", ", numbers.Select(number => $"{type} {number}"))})" : "";
}
