using System.Globalization;
using Lamina.Core.Ops;

namespace Lamina.Generator.Emit.Api;

/// <summary>A declared loss as the runtime's object; arguments at their defaults are left out.</summary>
internal static class LossExpression
{
    public static string Of(LossOperator loss)
    {
        switch (loss)
        {
            case CrossEntropyLoss entropy:
                var settings = new List<string>();
                if (entropy.Weight.Count > 0)
                    settings.Add($"Weight = new float[] {{ {string.Join(", ", entropy.Weight.Select(Number))} }}");
                if (entropy.IgnoreIndex != -100)
                    settings.Add($"IgnoreIndex = {entropy.IgnoreIndex}");
                if (entropy.Reduction != Reduction.Mean)
                    settings.Add($"Reduction = global::Lamina.Reduction.{entropy.Reduction}");
                if (entropy.LabelSmoothing != 0)
                    settings.Add($"LabelSmoothing = {entropy.LabelSmoothing.ToString("R", CultureInfo.InvariantCulture)}");
                return Create("CrossEntropyLoss", settings);
            case MSELoss error:
                return Create("MSELoss", error.Reduction == Reduction.Mean ? [] : [$"Reduction = global::Lamina.Reduction.{error.Reduction}"]);
            default:
                throw new InvalidOperationException($"No runtime loss for {loss}.");
        }
    }

    private static string Create(string type, List<string> settings) =>
        $"new global::Lamina.{type}(){(settings.Count == 0 ? "" : $" {{ {string.Join(", ", settings)} }}")}";

    private static string Number(double value) => ((float)value).ToString("R", CultureInfo.InvariantCulture) + "f";
}
