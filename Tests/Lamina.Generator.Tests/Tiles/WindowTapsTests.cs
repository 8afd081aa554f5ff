using Lamina.Generator.Emit.SampleLanes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Generator.Tests.Tiles;

public class WindowTapsTests
{
    private const int Loop = 4; // windows of a loop's turns

    [Fact]
    public void Of_a_window_without_zeros_all_taps_are_summed()
    {
        var declarations = new List<string>();
        Assert.Equal(("0", "5"), WindowTaps.All(5).Of("p", 0, 12, 4, ("left", "taps"), declarations));
        Assert.Empty(declarations);
    }

    [Fact]
    public void At_a_place_that_is_known_the_taps_are_numbers()
    {
        // Six pixels between four zeros on each side, a window of five.
        var window = new WindowTaps(5, Stride: 1, Dilation: 1, First: 4, End: 10);
        Assert.Equal(("4", "1"), window.Of("0", 0, 0, 1, ("above", "rows"), []));
        Assert.Equal(("0", "5"), window.Of("4", 4, 4, 1, ("above", "rows"), []));
        Assert.Equal(("0", "2"), window.Of("8", 8, 8, 2, ("left", "taps"), []));
    }

    /// <summary>Small enough to try them all.</summary>
    [Fact]
    public void The_taps_are_those_that_any_window_of_a_tile_needs()
    {
        foreach (var taps in Enumerable.Range(1, 4))
        foreach (var stride in Enumerable.Range(1, 3))
        foreach (var dilation in Enumerable.Range(1, 3))
        foreach (var first in Enumerable.Range(0, 6))
        foreach (var map in Enumerable.Range(1, 5))
        foreach (var after in new[] { 0, 3 })
        foreach (var tile in new[] { 1, 3 })
        {
            var window = new WindowTaps(taps, stride, dilation, first, first + map);
            var windows = ((first + map + after - (dilation * (taps - 1)) - 1) / stride) + 1;
            for (var begin = 0; begin + tile <= windows; begin += tile)
            {
                Check(window, begin, tile, window.Of($"{begin}", begin, begin, tile, ("left", "taps"), []), []);
                var declarations = new List<string>();
                var most = Math.Min(begin + (Loop * tile), windows - tile);
                var answer = window.Of("p", begin, most, tile, ("left", "taps"), declarations);
                for (var p = begin; p <= most; p++)
                    Check(window, p, tile, answer, declarations);
            }
        }
    }

    private static void Check(WindowTaps window, int begin, int tile, (string First, string Count) answer, List<string> declarations)
    {
        var values = new Dictionary<string, int> { ["p"] = begin };
        foreach (var declaration in declarations)
        {
            var variable = ((LocalDeclarationStatementSyntax)SyntaxFactory.ParseStatement(declaration)).Declaration.Variables[0];
            values[variable.Identifier.Text] = Value(variable.Initializer!.Value, values);
        }

        var first = Value(SyntaxFactory.ParseExpression(answer.First), values);
        var end = first + Math.Max(0, Value(SyntaxFactory.ParseExpression(answer.Count), values));
        var needed = Enumerable.Range(0, window.Taps).Where(tap => Enumerable.Range(begin, tile).Any(at =>
            (at * window.Stride) + (tap * window.Dilation) is var pixel && pixel >= window.First && pixel < window.End)).ToList();
        var message = $"{window}, {tile} from {begin}: [{first}, {end}), needed {string.Join(" ", needed)}";
        Assert.True(needed.All(tap => tap >= first && tap < end), message);
        Assert.True(first == end || (first >= 0 && end <= window.Taps), message);
        if (needed.Count > 0 && window.Taps > 1)
            Assert.True(first == needed[0] || tile > 1, message);
    }

    private static int Value(ExpressionSyntax expression, Dictionary<string, int> values) => expression switch
    {
        LiteralExpressionSyntax literal => (int)literal.Token.Value!,
        IdentifierNameSyntax name => values[name.Identifier.Text],
        ParenthesizedExpressionSyntax inner => Value(inner.Expression, values),
        PrefixUnaryExpressionSyntax minus => -Value(minus.Operand, values),
        BinaryExpressionSyntax binary => (Value(binary.Left, values), Value(binary.Right, values)) is var (left, right)
            ? binary.OperatorToken.Text switch { "+" => left + right, "-" => left - right, "*" => left * right, _ => left / right }
            : 0,
        InvocationExpressionSyntax call => call.ArgumentList.Arguments.Select(argument => Value(argument.Expression, values)).ToList() is var arguments
            && call.Expression.ToString() == "Math.Max" ? arguments.Max() : arguments.Min(),
        _ => throw new NotSupportedException(expression.ToString()),
    };
}
