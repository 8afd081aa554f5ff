using Lamina.Core.Tensors;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Tensors;

public sealed class DerivativeTests
{
    public static TheoryData<string> Functions => [.. Enum.GetNames<UnaryFunction>()];

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_function_has_the_derivative_of_finite_differences(string name)
    {
        var function = Enum.Parse<UnaryFunction>(name);
        var formula = new Unary(function, new Operand(0));
        double[] places = function is UnaryFunction.Log or UnaryFunction.Sqrt ? [0.1, 0.7, 3, 50] : [-20, -3, -0.4, 0.3, 2.5, 30];
        foreach (var x in places)
            AssertSlope(formula, x);
    }

    [Fact]
    public void What_a_comparison_chooses_has_the_derivative_of_its_branch()
    {
        var x = new Operand(0);
        var formula = new IfGreater(x, 1, x * x, new IfEqual(x, 0.5f, 7, (Expression)3 / x));
        foreach (var at in new[] { -2.0, 0.9, 1.1, 4 })
            AssertSlope(formula, at);
    }

    private static void AssertSlope(Expression formula, double x)
    {
        const double h = 1e-6;
        var expected = (FormulaValue.Of(formula, x + h) - FormulaValue.Of(formula, x - h)) / (2 * h);
        var actual = FormulaValue.Of(Derivative.Of(formula, 0), x);
        Assert.True(Math.Abs(expected - actual) <= 1e-6 * (1 + Math.Abs(expected)), $"{formula.ToText(["x"])} at {x}: {actual}, by differences {expected}");
    }
}
