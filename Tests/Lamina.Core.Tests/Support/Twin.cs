using System.Reflection;
using Lamina.Core.Ops;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Tests.Support;

/// <summary>
/// Holds the evaluator to C#: the same method is compiled and run, and evaluated at compile time as a loss's class weights; both must give the same numbers.
/// </summary>
internal static class Twin
{
    /// <param name="body">The body of <c>static double[] Values()</c>.</param>
    /// <param name="members">Further members of the class.</param>
    public static void AssertSame(string body, string members = "")
    {
        var compilation = Source.Compile($$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Lamina;
            [Network(4)]
            public sealed partial class Net
            {
                static Flow Define(Flow x) => x.CrossEntropyLoss(weight: Values());
                public static double[] Values()
                {
                    {{body}}
                }
                {{members}}
            }
            """);
        var expected = Run(compilation);
        var reading = Source.Read(compilation);
        // Neither the number of weights nor a network of nothing but a loss is what is tested here.
        var loss = reading.Declaration.Graph.Nodes.Last().Operator as Core.Ops.CrossEntropyLoss;
        Assert.True(loss is not null, string.Join("\n", reading.Problems.Select(problem => $"{problem.Id} at '{problem.Location.Text()}': {problem.Message}")));
        Assert.Equal(expected, loss.Weight);
    }

    private static double[] Run(Compilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        var assembly = Assembly.Load(image.ToArray());
        return (double[])assembly.GetType("Net")!.GetMethod("Values")!.Invoke(null, null)!;
    }
}
