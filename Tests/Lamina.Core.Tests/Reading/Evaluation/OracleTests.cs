using System.Reflection;
using System.Runtime.Loader;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Lamina.Core.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Tests.Reading.Evaluation;

/// <summary>
/// The evaluator is C# or says that it is not: random programs are compiled and run, and read as Define is. Where C# gives numbers, so does the evaluator, the
/// same, or it stops with LAM1006 or LAM1007; where C# throws, it stops.
/// </summary>
public sealed class OracleTests
{
    private const int ProgramsPerBatch = 150;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    [InlineData(14)]
    public void What_is_evaluated_is_what_the_compiled_method_gives(int batch)
    {
        var sources = Enumerable.Range(0, ProgramsPerBatch).Select(number => Program($"Net{number}", (batch * 10_000) + number)).ToArray();
        var compilation = Source.Compile(sources);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
        {
            // A division by a constant 0 and the like are C#'s own errors.
            var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
            var wrong = errors.Select(error => error.Location.SourceTree!).ToHashSet();
            Assert.True(wrong.Count < ProgramsPerBatch / 5, $"{wrong.Count} programs are no C#:\n{string.Join("\n", errors.DistinctBy(error => error.Id))}");
            compilation = compilation.RemoveSyntaxTrees(wrong);
            image.SetLength(0);
            Assert.True(compilation.Emit(image).Success);
        }

        image.Position = 0;
        var context = new AssemblyLoadContext("programs", isCollectible: true);
        var assembly = context.LoadFromStream(image);
        var (evaluated, compiled, stops) = (0, 0, new List<string>());
        foreach (var network in Source.Networks(compilation))
        {
            var expected = Run(assembly.GetType(network.Name)!);
            var reading = NetworkReader.Read(network, compilation, CancellationToken.None);
            var told = string.Join("\n", reading.Problems.Select(problem => $"{problem.Id} at '{problem.Location.Text()}': {problem.Message}"));
            var text = $"{told}\n{network.DeclaringSyntaxReferences[0].SyntaxTree}";
            Assert.True(reading.Problems.All(problem => problem.Id != RuleIds.Failure), text);
            var actual = (reading.Declaration.Graph.Nodes.Last().Operator as Core.Ops.CrossEntropyLoss)?.Weight.ToArray();
            compiled += expected is null ? 0 : 1;
            if (actual is null)
            {
                Assert.True(reading.Problems.Any(problem => problem.Id is RuleIds.NotKnownAtCompileTime or RuleIds.OutsideTheLanguage), $"neither read nor refused: {text}");
                if (expected is not null)
                    stops.Add(told);
                continue;
            }

            Assert.True(expected is not null, $"C# throws, the evaluator gives [{string.Join(", ", actual)}]\n{text}");
            Assert.True(expected.SequenceEqual(actual), $"C# gives [{string.Join(", ", expected)}], the evaluator [{string.Join(", ", actual)}]\n{text}");
            evaluated++;
        }

        context.Unload();
        Assert.True(evaluated >= compiled * 0.6, $"only {evaluated} of {compiled} programs were evaluated:\n{string.Join("\n", stops.Order())}");
    }

    private static string Program(string name, int seed)
    {
        var writer = new ProgramWriter(seed);
        return $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Lamina;
            [Network(4)]
            public sealed partial class {{name}}
            {
                static Flow Define(Flow x) => x.CrossEntropyLoss(weight: Values());
                public static double[] Values()
                {
                    unchecked
                    {
                        {{writer.Body()}}
                    }
                }
                {{writer.Members()}}
            }
            """;
    }

    // Null where it throws.
    private static double[]? Run(Type type)
    {
        try
        {
            return (double[])type.GetMethod("Values")!.Invoke(null, null)!;
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
