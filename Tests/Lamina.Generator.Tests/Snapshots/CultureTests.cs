using System.Globalization;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Snapshots;

/// <summary>A compiler may run under any culture; the code it writes may not depend on that.</summary>
public sealed class CultureTests
{
    /// <summary>How a culture writes numbers (CLDR), where it differs from C#; its data need not be installed.</summary>
    /// <param name="Minus">Its negative sign: a minus sign proper, or a mark of direction before it.</param>
    private sealed record Signs(string Minus, string Point, string Group);

    private static readonly Dictionary<string, Signs> Cultures = new()
    {
        ["sv-SE"] = new("\u2212", ",", "\u00a0"),
        ["nb-NO"] = new("\u2212", ",", "\u00a0"),
        ["ar-SA"] = new("\u061c-", "\u066b", "\u066c"),
        ["fa-IR"] = new("\u200e\u2212", "\u066b", "\u066c"),
        ["tr-TR"] = new("-", ",", "."),
        ["de-DE"] = new("-", ",", "."),
    };

    /// <summary>Negative numbers, fractions and large numbers wherever a declaration can have them.</summary>
    private const string Numbers =
        """
        using Lamina;

        [Network(3, 37, 37)]
        [Conv2d(1024, 3, Padding = 1), BatchNorm2d(Eps = 0.0015, Momentum = 0.25), ReLU, MaxPool2d(3, Stride = 2, Padding = 1, CeilMode = true)]
        [AvgPool2d(3, Padding = 1, CountIncludePad = false), Dropout(0.125), Flatten(EndDim = -1), Linear(3)]
        [CrossEntropyLoss(Weight = new[] { 0.5, 1500.25, 1e-7 }, IgnoreIndex = -1, LabelSmoothing = 0.1)]
        public sealed partial class Numbers;
        """;

    public static TheoryData<string> Names => [.. Cultures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_generated_code_is_the_same_under_every_culture(string culture)
    {
        string[] sources = [Numbers, .. culture == "sv-SE" ? SampleNetworks.All.Values.Select(sample => sample.Source) : []];
        foreach (var source in sources)
            Assert.Equal(GeneratorRun.Of(GeneratorRun.CompileWithGpu(source)).Files, Under(culture, () => GeneratorRun.Of(GeneratorRun.CompileWithGpu(source)).AssertCompiles().Files));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wrong_network_has_the_same_members_under_every_culture(string culture)
    {
        var source = Numbers.Replace("Linear(3)", "Linear(-3)", StringComparison.Ordinal);
        Assert.Equal(GeneratorRun.Of(source).Files, Under(culture, () => GeneratorRun.Of(source).AssertCompiles().Files));
    }

    private static T Under<T>(string name, Func<T> action)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) =
            (Cultures[name].Minus, Cultures[name].Point, Cultures[name].Group);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
