using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1006.</summary>
public sealed class NotKnownAtCompileTimeTests
{
    [Fact]
    public Task A_field_that_can_change_is_reported_where_it_is_read() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static int width = 16;

            static Flow Define(Flow x) => x.Linear({|LAM1006:width|}).ReLU().Linear(10);
        }
        """,
        "'width' can change at run time, so its value is not known at compile time: make it const or static readonly.");

    [Fact]
    public Task A_value_of_the_machine_is_reported_where_it_is_asked_for() => Verify.ReportsAsync(
        """
        using System;
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.Linear(Environment.{|LAM1006:ProcessorCount|});
        }
        """,
        "'Environment.ProcessorCount' is not known at compile time: use a constant.");

    [Fact]
    public Task A_mistake_in_a_helper_shows_the_calls_that_led_to_it() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static int width = 16;

            static Flow Define(Flow x) => [|Hidden|](x).Linear(10);

            static Flow Hidden(Flow x) => x.Linear({|LAM1006:width|});
        }
        """,
        """
        'width' can change at run time, so its value is not known at compile time: make it const or static readonly.
          in Hidden, called at line 7, from Define
        """);

    [Fact]
    public Task An_endless_loop_is_reported_at_the_loop() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                var i = 0;
                {|LAM1006:while|} (i >= 0)
                    i = i == 0 ? 1 : 0;
                return x.Linear(10);
            }
        }
        """,
        "This loop takes Define past 100000 evaluation steps, the limit that keeps the editor responsive: is it endless?");

    [Fact]
    public Task An_endless_recursion_is_reported_at_its_call() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => [|Deeper|](x);

            static Flow Deeper(Flow x) => [|{|LAM1006:Deeper|}|](x.Tanh());
        }
        """,
        """
        The call of 'Deeper' is nested 200 deep, the limit of Define: does the recursion end?
          in Deeper, called at line 7 (199 times), in Deeper, called at line 5, from Define
        """);

    [Fact]
    public Task A_division_by_zero_is_reported_at_its_operator() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                var zero = x.Features - 8;
                return x.Linear(64 {|LAM1006:/|} zero);
            }
        }
        """,
        "This divides by zero.");

    [Fact]
    public Task Constants_and_readonly_values_are_right() => Verify.AcceptsAsync(
        """
        using System;
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            const int Classes = 10;
            static readonly int[] Widths = [64, 32];

            static Flow Define(Flow x)
            {
                foreach (var width in Widths)
                    x = x.Linear(Math.Max(width, Classes)).ReLU();
                return x.Linear(Classes);
            }
        }
        """);

    [Fact]
    public Task The_fix_makes_a_field_readonly() => VerifyFix.AppliesToDefineAsync(
        "4", "return x.Linear(width); // private static int width = 4;", "return x.Linear(width); // private static readonly int width = 4;", "Make 'width' readonly");

    [Fact]
    public Task A_field_that_the_whole_project_sees_is_made_readonly_where_nothing_in_it_writes_it() => VerifyFix.AppliesToDefineAsync(
        "4", "return x.Linear(width); // internal static int width = 4;", "return x.Linear(width); // internal static readonly int width = 4;", "Make 'width' readonly");

    [Theory]
    [InlineData("private static int width = 4; static void Widen() => width++;")]
    [InlineData("private static int width;")]
    [InlineData("public static int width = 4;")]
    [InlineData("internal static int width = 4; private sealed class Other { static void Widen() => Net.width = 5; }")]
    [InlineData("internal static int width { get; set; } = 4; static void Widen() => width += 1;")]
    public Task No_fix_is_offered_where_the_field_is_or_may_be_written(string members) => VerifyFix.OffersNothingInDefineAsync("4", "return x.Linear(width); // " + members);
}
