using System.Globalization;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Snapshots;

/// <summary>A compiler may run under any culture; the code it writes may not depend on that.</summary>
public sealed class CultureTests
{
    [Theory]
    [MemberData(nameof(SampleNetworks.Names), MemberType = typeof(SampleNetworks))]
    public void The_generated_code_is_the_same_under_every_culture(string name)
    {
        var source = SampleNetworks.All[name].Source;
        var expected = GeneratorRun.Of(GeneratorRun.CompileWithGpu(source)).Files;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Foreign();
            Assert.Equal(expected, GeneratorRun.Of(GeneratorRun.CompileWithGpu(source)).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Swedish writes −1 with a minus sign proper, and a comma in 0,5; percents have a space before them.
    private static CultureInfo Foreign()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = "\u00a0";
        culture.NumberFormat.PercentGroupSeparator = "\u00a0";
        culture.NumberFormat.PercentSymbol = "procent";
        return culture;
    }
}
