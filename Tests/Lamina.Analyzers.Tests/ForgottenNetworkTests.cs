using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1008 where a class has layers and no <c>[Network]</c>.</summary>
public sealed class ForgottenNetworkTests
{
    [Fact]
    public Task Layers_without_the_attribute_are_a_mistake() => Verify.ReportsAsync(
        """
        using Lamina;
        [Conv2d(6, 5), Tanh]
        [Flatten, Linear(10)]
        public sealed partial class {|LAM1008:Net|};
        """,
        "'Net' has layers but no [Network], so nothing is generated for it: write [Network(channels, height, width)] or [Network(features)], the shape of one input sample, above it.");

    [Fact]
    public Task Define_without_the_attribute_is_a_mistake() => Verify.ReportsAsync(
        """
        using Lamina;
        public sealed partial class {|LAM1008:Net|}
        {
            static Flow Define(Flow x) => x.Flatten().Linear(10);
        }
        """,
        "'Net' has a 'static Flow Define(Flow x)' but no [Network], so nothing is generated for it: write [Network(channels, height, width)] or [Network(features)], the shape of one input sample, above it.");

    [Fact]
    public Task It_is_told_at_the_part_that_has_the_layers_and_once() => Verify.ReportsAsync(
        """
        using Lamina;
        [System.Serializable]
        public sealed partial class Net;
        [Flatten, Linear(10)]
        partial class {|LAM1008:Net|};
        [Lamina.Tanh]
        partial class Net;
        """,
        "'Net' has layers but no [Network], so nothing is generated for it: write [Network(channels, height, width)] or [Network(features)], the shape of one input sample, above it.");

    [Fact]
    public Task The_attribute_on_another_part_is_not_forgotten() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        public sealed partial class Net;
        partial class Net
        {
            static Flow Define(Flow x) => x.Flatten().Linear(10);
        }
        """);

    [Fact]
    public Task A_helper_of_that_name_is_no_network() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => Features.Define(x).Linear(10);
        }

        class Features
        {
            public static Flow Define(Flow x) => x.Flatten();
        }

        static class Unused
        {
            public static Flow Define(Flow x) => x.Flatten();
        }

        class Other
        {
            public static int Define(int x) => x;
        }
        """);

    [Fact]
    public Task A_helper_is_no_network_either_where_the_reading_stops_before_it_is_called() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => Features.Define(x.Conv2d(System.Environment.{|LAM1006:ProcessorCount|}, 3));
        }

        class Features
        {
            public static Flow Define(Flow x) => x.Flatten();
        }
        """,
        "'Environment.ProcessorCount' is not known at compile time: use a constant.");

    [Theory]
    [InlineData("[Netwrk(1, 28, 28)]")]
    [InlineData("[Net")]
    [InlineData("[Network(1, 28, 28)")]
    public Task An_attribute_that_is_being_typed_is_the_compilers_to_name(string half) => Verify.AcceptsAsync(
        $"""
        using Lamina;
        {half}
        [Flatten, Linear(10)]
        public sealed partial class Net;
        """);
}
