using System.Globalization;
using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Generator.Emit.Api;

/// <summary>A declared loss as the runtime's object; arguments at their defaults are left out.</summary>
internal static class LossExpression
{
    public static string Of(LossOperator loss)
    {
        var settings = loss.Settings.Where(setting => !setting.Value.Equals(setting.Default)).Select(setting => $"{setting.Property} = {Literal(setting.Value)}").ToArray();
        return $"new global::Lamina.{loss.Kind}(){(settings.Length == 0 ? "" : $" {{ {string.Join(", ", settings)} }}")}";
    }

    private static string Literal(object value) => value switch
    {
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        Reduction reduction => $"global::Lamina.Reduction.{reduction}",
        EquatableArray<double> factors => $"new float[] {{ {string.Join(", ", factors.Select(factor => ((float)factor).ToString("R", CultureInfo.InvariantCulture) + "f"))} }}",
        _ => throw new InvalidOperationException($"No C# for {value}."),
    };
}
