using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>The second spelling: evaluates <c>static Flow Define(Flow x)</c> at compile time.</summary>
internal static class DefineReader
{
    /// <summary>Records the network; returns the node whose flow Define returns.</summary>
    public static int Read(IMethodSymbol define, GraphRecorder recorder, ProblemList problems, Compilation compilation, CancellationToken cancellation)
    {
        problems.HasCSharpErrors = true;
        return recorder.InputNode;
    }
}
