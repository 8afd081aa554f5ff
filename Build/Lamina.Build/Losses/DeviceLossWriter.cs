using System.Text;
using Lamina.Core.Ops;
using Lamina.Generator.Emit;
using Lamina.Generator.Emit.Gpu;

namespace Lamina.Build.Losses;

/// <summary>Writes what the losses are on a device, Runtime/Lamina.Gpu/Losses/LossTerms.g.cs: a struct over single floats for each term, and which loss has which.</summary>
internal static class DeviceLossWriter
{
    public static string Write()
    {
        var text = new StringBuilder(LossText.Head(nameof(DeviceLossWriter)));
        text.Append("namespace Lamina.GpuServices;\n");
        foreach (var term in DeclaredLosses.Terms)
            Write(text, term);
        foreach (var coefficient in DeclaredLosses.Coefficients)
            Write(text, coefficient);
        text.Append(
            """

            /// <content>Which loss has which term.</content>
            internal abstract partial class DeviceElementLoss
            {
                /// <summary>A loss's term with the numbers of that loss; null for a loss that is none of Lamina's element-wise ones.</summary>
                public static DeviceElementLoss? Of(Loss loss) => loss switch
                {

            """);
        foreach (var loss in DeclaredLosses.OfElements)
        {
            if (loss.Alternative is { } other)
                text.Append($"        {loss.Kind} {{ {other.Property}: true }}{Own(other.Term)} => {Create(other.Term)},\n");
            text.Append($"        {loss.Kind}{Own(loss.Term)} => {Create(loss.Term)},\n");
        }

        return text.Append("        _ => null,\n    };\n}\n").ToString();
    }

    private static void Write(StringBuilder text, LossTerm term)
    {
        string[] operands = ["o", "t", "p", .. term.Numbers.Select(LossText.Pascal)];
        text.Append(
            $$"""

            /// <summary>{{LossText.Comment("f", term.Value, term.OperandNames)}}.</summary>
            internal struct {{term.Name}}Term : IDeviceElementTerm
            {
            {{Fields(term.Numbers)}}    /// <inheritdoc/>
                public readonly float Value(float o, float t, float p)
                {
            {{LossText.Body(term.Value, operands, ScalarFormula.ToStatements, "        ")}}    }

                /// <summary>{{LossText.Comment("∂f/∂o", term.Slope, term.OperandNames)}}.</summary>
                public readonly float Slope(float o, float t, float p)
                {
            {{LossText.Body(term.Slope, operands, ScalarFormula.ToStatements, "        ")}}    }
            }

            """);
    }

    private static void Write(StringBuilder text, ClassCoefficient coefficient) => text.Append(
        $$"""

        /// <summary>{{LossText.Comment("a", coefficient.Value, coefficient.OperandNames)}}.</summary>
        internal struct {{coefficient.Name}}Coefficient : IDeviceCoefficient
        {
        {{Fields(coefficient.Numbers)}}    /// <inheritdoc/>
            public readonly float Of(float t, float w)
            {
        {{LossText.Body(coefficient.Value, ["t", "w", .. coefficient.Numbers.Select(LossText.Pascal)], ScalarFormula.ToStatements, "        ")}}    }
        }

        """);

    private static string Fields(IEnumerable<string> numbers) => string.Concat(numbers.Select(number => $"    public float {LossText.Pascal(number)};\n\n"));

    private static string Own(LossTerm term) => term.Numbers.Count == 0 ? "" : " own";

    private static string Create(LossTerm term) =>
        $"new DeviceElementLoss<{term.Name}Term>(new() {{ {string.Join(", ", term.Numbers.Select(number => $"{LossText.Pascal(number)} = (float)own.{LossText.Pascal(number)}"))} }})".Replace("new() {  }", "new()");
}
