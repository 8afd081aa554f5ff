using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

/// <summary>Where a panel's packed weights stand is known without walking over the panels before it, and right.</summary>
public sealed class PackedOffsetTests
{
    [Fact]
    public void A_panel_begins_where_those_before_it_end()
    {
        foreach (var plan in Plans())
        {
            for (var width = 1; width <= (plan.IsAligned ? 4 : 1); width++)
            {
                var offset = 0L;
                for (var index = 0; index < plan.PanelCount(width); index++)
                {
                    Assert.Equal(offset, plan.PackedOffset(index, width));
                    var panel = plan.PanelAt(index, width);
                    offset += plan.PanelSize(panel.Blocks, panel.Sources);
                }

                Assert.Equal(offset, plan.PackedOffset(plan.PanelCount(width), width));
            }
        }
    }

    [Fact]
    public void A_residues_weights_begin_where_those_before_it_end()
    {
        foreach (var plan in Plans())
        {
            var taps = 0;
            for (var row = 0; row < plan.Rows.Length; row++)
            {
                for (var column = 0; column < plan.Columns.Length; column++)
                {
                    Assert.Equal(taps, plan.TapsBefore(row, column));
                    taps += plan.Rows[row].Taps * plan.Columns[column].Taps;
                }
            }

            Assert.Equal(plan.RowTaps * plan.ColumnTaps, taps);
        }
    }

    // An item asks for its own place alone. Adding up the panels before it, the items of this layer took 5·10⁹ steps together.
    [Fact]
    public void The_last_of_a_hundred_thousand_panels_is_as_near_as_the_first()
    {
        var plan = new ConvolutionShape(3, 1, 1, 1_600_000, 1, 1).Forward;
        for (var index = 0; index < plan.PanelCount(1); index++)
            Assert.Equal(index * 16L * 3, plan.PackedOffset(index, 1));
    }

    // Rows in lanes are packed by kernels of their own where there are groups.
    private static IEnumerable<SumPlan> Plans() => ConvolutionCases.All()
        .Select(one => one.Shape)
        .Where(shape => !(shape.Groups > 1 && (shape.InputInPixels || shape.InputInRows)))
        .SelectMany(shape => shape.InputInPixels || shape.InputInRows ? new[] { shape.Forward } : [shape.Forward, shape.ByData]);
}
