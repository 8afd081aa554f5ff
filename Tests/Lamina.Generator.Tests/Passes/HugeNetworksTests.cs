using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Passes;

/// <summary>Declarations that are right but beyond any memory: the generator neither throws nor writes code with an error in it.</summary>
public sealed class HugeNetworksTests
{
    [Theory]
    [InlineData("2_000_000_000", "Linear(1)")]
    [InlineData("4", "Linear(2_000_000_000), Tanh, Linear(2_000_000_000)")]
    [InlineData("2147483647, 2147483647, 2147483647", "Flatten, Linear(1)")]
    [InlineData("1, 8, 8", "Conv2d(2_000_000_000, 1)")]
    [InlineData("1, 8, 8", "Conv2d(1, 3, Padding = 2_000_000_000)")]
    [InlineData("1, 8, 8", "Conv2d(1, 2_000_000_000, Padding = Padding.Same)")]
    [InlineData("1, 8, 8", "Conv2d(1, 3, Dilation = 2_000_000_000, Padding = Padding.Same)")]
    [InlineData("1, 8, 8", "MaxPool2d(2_000_000_000, Padding = 1_000_000_000)")]
    [InlineData("1, 8, 8", "AvgPool2d(2, Stride = 2_000_000_000, CeilMode = true)")]
    [InlineData("1, 8, 8", "Conv2d(1, 1, Stride = 2_000_000_000), Flatten, Linear(2)")]
    [InlineData("1, 8, 8", "MaxPool2d(1, 20, Stride = new[] { 2_000_000_000, 1 }, Padding = new[] { 0, 10 }, Dilation = new[] { 2_000_000_000, 1 })")]
    // Each tensor fits, but not all together.
    [InlineData("1, 8000, 8000", "Conv2d(1, 1), Tanh, Conv2d(1, 1), Tanh, Conv2d(1, 3, Padding = 1)")]
    // The second layer's gradient is spread over the whole map.
    [InlineData("1, 1000, 1000", "Conv2d(1, 1), Conv2d(1_000_000, 1, Stride = 1000, Bias = false)")]
    public void They_compile(string input, string layers)
    {
        var source =
            $"""
            using Lamina;
            [Network({input})]
            [{layers}]
            internal sealed partial class Net;
            """;
        GeneratorRun.Of(source).AssertCompiles();
        GeneratorRun.Of(GeneratorRun.CompileWithGpu(source)).AssertCompiles();
    }
}
