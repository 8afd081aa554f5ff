using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM2005.</summary>
public sealed class UnreadLayerTests
{
    [Fact]
    public Task A_call_whose_result_is_dropped_is_reported_at_the_last_layer_of_its_chain() => Verify.ReportsAsync(
        Define("x.Conv2d(8, 3).{|LAM2005:ReLU|}(); return x.Flatten().Linear(10);"),
        """
        Nothing reads 'relu1' (ReLU), so it is no part of the network.
          A flow never changes, each call gives a new one: assign it, as in 'x = x.Conv2d(...).ReLU(...)', or remove the call.
        """);

    [Fact]
    public Task A_layer_in_a_loop_is_reported_once() => Verify.ReportsAsync(
        Define("for (var i = 0; i < 3; i++) x.{|LAM2005:Conv2d|}(3, 1); return x.Flatten().Linear(10);"),
        """
        Nothing reads 'conv1' (Conv2d), so it is no part of the network.
          A flow never changes, each call gives a new one: assign it, as in 'x = x.Conv2d(...)', or remove the call.
        """);

    [Fact]
    public Task A_Define_that_drops_all_its_layers_is_an_error_at_the_last() => Verify.ReportsAsync(
        Define("x.Conv2d(8, 3).{|LAM1008:ReLU|}(); return x;"),
        "Nothing reads 'relu1' (ReLU): Define returns its input. A flow never changes, each call gives a new one: write 'x = x.Conv2d(...).ReLU(...)', or return it.");

    [Theory]
    [InlineData("var y = x.Conv2d(3, 1); return (x + y).Flatten().Linear(10);")]
    [InlineData("return x.Flatten().Linear(10).CrossEntropyLoss();")]
    [InlineData("x = x.Conv2d(8, 3); return x.Flatten().Linear(10);")]
    public Task What_is_read_is_silent(string body) => Verify.AcceptsAsync(Define(body));

    private static string Define(string body) =>
        $$"""
        using Lamina;
        [Network(3, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) { {{body}} }
        }
        """;

    [Theory]
    [InlineData("x.Conv2d(8, 3); return x.ReLU();", "x = x.Conv2d(8, 3); return x.ReLU();", "Assign the result of 'conv1'")]
    [InlineData("x.Conv2d(8, 3).Tanh(); return x.ReLU();", "x = x.Conv2d(8, 3).Tanh(); return x.ReLU();", "Assign the result of 'tanh1'")]
    [InlineData("for (var i = 0; i < 3; i++) x.Conv2d(8, 3); return x.ReLU();", "for (var i = 0; i < 3; i++) x = x.Conv2d(8, 3); return x.ReLU();", "Assign the result of 'conv1'")]
    public Task The_fix_assigns_what_was_dropped(string before, string after, string title) => VerifyFix.AppliesToDefineAsync("3, 8, 8", before, after, title);

    [Fact]
    public Task No_fix_is_offered_where_what_follows_fails_then() => VerifyFix.OffersNothingInDefineAsync("3, 8, 8", "x.Flatten(); return x.Conv2d(8, 3);");
}
