using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1002.</summary>
public sealed class SizeMismatchTests
{
    [Fact]
    public Task A_residual_addition_of_two_shapes_is_reported_at_its_plus() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(3, 32, 32)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                var y = x.[|Conv2d|](16, 3, stride: 2, padding: 1);
                var z = x.[|Conv2d|](8, 3, padding: 1);
                return (y {|LAM1002:+|} z).ReLU().Flatten().Linear(10);
            }
        }
        """,
        """
        'add1' (+) adds 16×16×16 from 'conv1' (Conv2d, line 7) and 8×32×32 from 'conv2' (Conv2d, line 8), but both must have one shape.
          3×32×32 → conv1 16×16×16 → add1 ✗
          3×32×32 → conv2 8×32×32 → add1 ✗
          channels 16 ≠ 8, height 16 ≠ 32, width 16 ≠ 32. A shortcut usually gets a 1×1 convolution with the same channels and stride as the other branch, here 2.
        """);

    [Fact]
    public Task An_addition_of_a_vector_and_a_map_is_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(2, 3, 3)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.[|Tanh|]() {|LAM1001:+|} x.[|Flatten|]();
        }
        """,
        """
        'add1' (+) adds 2×3×3 from 'tanh1' (Tanh, line 5) and 18 from 'flatten1' (Flatten, line 5), but both must have one rank.
          2×3×3 → tanh1 → add1 ✗
          2×3×3 → flatten1 18 → add1 ✗
          The ranks differ: 3 and 1. A Flatten makes a vector of a map.
        """);

    [Fact]
    public Task Class_weights_that_are_not_one_per_class_are_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        [Network(8)]
        [[|Linear|](3), CrossEntropyLoss(Weight = {|LAM1002:new[] { 1.0, 2.0 }|})]
        public sealed partial class Net;
        """,
        """
        'loss1' (CrossEntropyLoss) has 2 class weights but receives 3 class scores from 'fc1' (Linear, line 3).
          8 → fc1 3 → loss1 ✗
          One weight is needed for each class.
        """);

    [Fact]
    public Task An_addition_of_equal_shapes_is_right() => Verify.AcceptsAsync(
        """
        using Lamina;
        [Network(3, 32, 32)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => (x + x.Conv2d(3, 3, padding: 1)).Flatten().Linear(10);
        }
        """);

    [Theory]
    [InlineData("var y = x.Conv2d(16, 3, stride: 2, padding: 1); return (y + x).ReLU();", "var y = x.Conv2d(16, 3, stride: 2, padding: 1); return (y + x.Conv2d(16, 1, stride: 2)).ReLU();", "Insert Conv2d(16, 1, stride: 2) before 'add1'")]
    [InlineData("return x + x.Conv2d(8, 3, padding: 1);", "return x.Conv2d(8, 1) + x.Conv2d(8, 3, padding: 1);", "Insert Conv2d(8, 1) before 'add1'")]
    [InlineData("x += x.Conv2d(8, 3, padding: 1); return x;", "x = x.Conv2d(8, 1) + x.Conv2d(8, 3, padding: 1); return x;", "Insert Conv2d(8, 1) before 'add1'")]
    [InlineData("return x + x.Conv2d(3, 3, padding: 1).ReLU().Conv2d(3, 5);", "return x + x.Conv2d(3, 3, padding: 1).ReLU().Conv2d(3, 5, padding: 2);", "Set padding of 'conv2' to 2")]
    [InlineData("return x + x.Conv2d(3, 3).ReLU().Conv2d(3, 3);", "return x + x.Conv2d(3, 3, padding: 1).ReLU().Conv2d(3, 3, padding: 1);", "Set padding of 'conv2' to 1 and set padding of 'conv1' to 1")]
    [InlineData("return Flow.Concat(x, x.Conv2d(8, 3));", "return Flow.Concat(x, x.Conv2d(8, 3, padding: 1));", "Set padding of 'conv1' to 1")]
    [InlineData("return Flow.Concat(x, x.Conv2d(8, 3), x.MaxPool2d(3));", "return Flow.Concat(x, x.Conv2d(8, 3, padding: 1), x.MaxPool2d(3, stride: 1, padding: 1));", "Set padding of 'conv1' to 1 and set stride of 'pool1' to 1 and set padding of 'pool1' to 1")]
    public Task The_fix_brings_the_branches_to_one_size(string before, string after, string title) => VerifyFix.AppliesToDefineAsync("3, 32, 32", before, after, title);

    [Fact]
    public Task No_fix_is_offered_for_a_map_and_a_vector_of_another_size() => VerifyFix.OffersNothingInDefineAsync("3, 4, 4", "return x + x.Flatten().Linear(4);");

    [Fact]
    public Task A_map_is_flattened_where_it_meets_a_vector_of_its_size() =>
        VerifyFix.AppliesToDefineAsync("3, 4, 4", "return x + x.Flatten();", "return x.Flatten() + x.Flatten();", "Insert Flatten before 'add1'");
}
