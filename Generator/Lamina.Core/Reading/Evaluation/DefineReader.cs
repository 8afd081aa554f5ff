using System.Collections.Immutable;
using Lamina.Core.Ops;
using Lamina.Core.Reading.Declarations;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>The second spelling: evaluates <c>static Flow Define(Flow x)</c> at compile time.</summary>
internal static class DefineReader
{
    /// <summary>Records the network; returns the node whose flow Define returns, or the last one where it does not come that far.</summary>
    public static int Read(IMethodSymbol define, GraphRecorder recorder, ProblemList problems, SourceReach reach, Compilation compilation, CancellationToken cancellation)
    {
        var evaluator = new Evaluator(recorder, reach, compilation, cancellation);
        try
        {
            var result = evaluator.Run(define, new FlowValue(recorder.InputNode));
            if (result is FlowValue flow)
            {
                CheckLoss(flow.Node, recorder, problems);
                SpellingRules.RequireLayer(recorder, flow.Node, define.Locations[0], problems);
                return flow.Node;
            }

            problems.Add(Model.RuleIds.NotKnownAtCompileTime, define.Locations[0], "Define returns null instead of the network's output.");
        }
        catch (EvaluationStop stop)
        {
            problems.HasCSharpErrors |= stop.IsCSharpError;
            if (stop.Id is not null)
                problems.Add(Locate(stop, [.. evaluator.CallStack]));
        }
        catch (InsufficientExecutionStackException)
        {
            problems.Add(
                Model.RuleIds.NotKnownAtCompileTime, define.Locations[0],
                "Define is nested too deeply to be evaluated: split long chains and recursions.");
        }

        return recorder.Count - 1;
    }

    /// <summary>Records the layers of a method that cannot be read, or is no Define, as far as they can be told.</summary>
    public static void Guess(IMethodSymbol define, GraphRecorder recorder, SourceReach reach, Compilation compilation, CancellationToken cancellation) =>
        new Evaluator(recorder, reach, compilation, cancellation, isLenient: true).RunLeniently(define);

    private static LocatedProblem Locate(EvaluationStop stop, ImmutableArray<CallSite> calls) =>
        LocatedProblem.At(stop.Id!, stop.Location, stop.Message + CallTrace.Render(calls, stop.Location), stop.Fix) with
        {
            Related = CallTrace.Locations(calls).ToImmutableArray(),
        };

    private static void CheckLoss(int output, GraphRecorder recorder, ProblemList problems)
    {
        for (var node = 1; node < recorder.Count; node++)
        {
            if (node == output || recorder[node] is not { Operator: LossOperator loss } stray)
                continue;
            problems.AddDeclaration(
                recorder.SourceOf(node).Token,
                $"'{stray.Name}' ({loss.Kind}) must be what Define returns: a network has one loss, at its end.",
                FixProperties.MoveLoss);
            return;
        }
    }
}
