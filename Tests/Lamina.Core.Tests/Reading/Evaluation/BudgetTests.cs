using Lamina.Core.Model;
using Lamina.Core.Tests.Support;
using Lamina.Tests.Shared;

namespace Lamina.Core.Tests.Reading.Evaluation;

/// <summary>No edit can hang the editor.</summary>
public sealed class BudgetTests
{
    [Theory]
    [InlineData("while (true) { } return x;", "while", "This loop takes Define past 100000 evaluation steps")]
    [InlineData("for (;;) x = x.ReLU(); return x;", "ReLU", "more than 10000 layers")]
    [InlineData("int n = 0; do { for (int i = 0; i < 3; i++) n += i; } while (n >= 0); return x;", "do", "is it endless?")]
    [InlineData("for (int i = 0; i < 9; i++) { int j = 0; while (true) j++; } return x;", "while", "100000")]
    [InlineData("return Again(x);", "Again", "The call of 'Again' is nested 200 deep", "static Flow Again(Flow x) => Again(x);")]
    [InlineData("Func<int, int> f = null!; f = n => f(n + 1); return x.Linear(f(0));", "f", "This call is nested 200 deep")]
    [InlineData("return x.Linear(Fibonacci(40));", "Fibonacci", "The call of 'Fibonacci' takes Define past 100000", "static int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);")]
    [InlineData("int s = 0; for (int i = 0; i < 9000; i++) s += Enumerable.Range(0, 9000).Sum(); return x;", "for", "100000")]
    public void An_endless_Define_is_stopped_at_its_loop_or_call(string body, string token, string message, string members = "")
    {
        var time = ProcessorTime.Of(() =>
        {
            var problem = Assert.Single(Source.Define(body, members, "4").Problems);
            Assert.Equal((RuleIds.NotKnownAtCompileTime, token), (problem.Id, problem.Location.Text()));
            Assert.Contains(message, problem.Message);
        });
        Assert.True(time < TimeSpan.FromSeconds(20), $"It took {time} of processor time.");
    }

    [Fact]
    public void Steps_enough_for_a_deep_network_are_there()
    {
        var reading = Source.Define("""
            foreach (var (depth, channels) in new[] { (3, 64), (8, 128), (36, 256), (3, 512) })
                for (int i = 0; i < depth; i++)
                    x = Bottleneck(x, channels);
            return x;
            """, """
            static Flow Bottleneck(Flow x, int channels)
            {
                var y = x.Conv2d(channels, 1, bias: false).ReLU().Conv2d(channels, 3, padding: 1, bias: false).ReLU().Conv2d(4 * channels, 1, bias: false);
                return (y + (x.Channels == 4 * channels ? x : x.Conv2d(4 * channels, 1, bias: false))).ReLU();
            }
            """);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void A_deep_expression_does_not_overflow_the_stack()
    {
        var chain = string.Concat(Enumerable.Repeat(".ReLU()", 400));
        // A mebibyte is what compilers and editors give at least; the compiler's own analysis of such a chain may take most of a quarter, before its code is optimized.
        var thread = new Thread(() => Source.Define($"return x{chain};"), 1024 * 1024);
        thread.Start();
        thread.Join();
    }

    [Fact]
    public void Cancelling_ends_the_evaluation()
    {
        var compilation = Source.Compile("using Lamina; [Network(4)] partial class Net { static Flow Define(Flow x) { while (true) { } } }");
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            Lamina.Core.Reading.NetworkReader.Read(Source.Networks(compilation).Single(), compilation, cancelled.Token));
    }
}
