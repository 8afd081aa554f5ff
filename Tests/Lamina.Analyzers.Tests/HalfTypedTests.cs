using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>Where the compiler complains already, the analyzers add nothing: each mistake is told once.</summary>
public sealed class HalfTypedTests
{
    [Theory]
    [InlineData("[Conv2d(6, ), Tanh, Linear(10)]")]
    [InlineData("[Conv2d(6, 5, Pad = 2), Linear(10)]")]
    [InlineData("[Conv2d(6, 5), Tan, Linear(10)]")]
    [InlineData("[Conv2d(\"6\", 5), Linear(10)]")]
    public Task A_layer_that_does_not_compile_hides_what_would_follow_from_it(string layers) => Verify.AcceptsAsync(
        $"""
        using Lamina;
        [Network(1, 28, 28)]
        {layers}
        public sealed partial class Net;
        """);

    [Theory]
    [InlineData("return x.Conv2d(6, ).Linear(10);")]
    [InlineData("return x.Conv(6, 5).Linear(10);")]
    [InlineData("return x.Conv2d(6, 5).")]
    [InlineData("var y = x.Conv2d(channels, 5); return y.Linear(10);")]
    public Task A_call_that_does_not_compile_hides_what_would_follow_from_it(string body) => Verify.AcceptsAsync(
        $$"""
        using Lamina;
        [Network(1, 28, 28)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                {{body}}
            }
        }
        """);

    [Fact]
    public Task A_layer_before_the_one_that_does_not_compile_is_still_checked() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(1, 28, 28)]
        [Conv2d(6, 5, Stride = {|LAM1005:0|}), Tan, Linear(10)]
        public sealed partial class Net;
        """,
        "'conv1' (Conv2d): stride is 0, but must be at least 1.");
}
