using System.Collections.Immutable;
using Lamina.Core.Ops;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// A Define that is wrong, or half typed, still has most of its layers. They are found by going through it leniently: what cannot be evaluated is passed over,
// and its parts that have not been evaluated are, each once. Nothing is told of such a reading; the strict one has told what is wrong.
internal sealed partial class Evaluator
{
    /// <summary>So many mistakes are passed over; each costs an exception, and behind many the rest is a guess of guesses.</summary>
    private const int MostPassedOver = 100;

    // When each operation was evaluated last.
    private readonly Dictionary<IOperation, int> visited = [];
    private int visits;
    private int passedOver;

    /// <summary>What has no value that could be known; of a flow there is always one, the last.</summary>
    private sealed record Unknown
    {
        public static Unknown Value { get; } = new();
    }

    /// <summary>What an evaluation has to find again when it goes on behind a mistake.</summary>
    private readonly record struct Moment(int Visit, Variables Variables, ImmutableStack<CallSite> Calls, int Depth, string Scope, int Receivers, int Accessed);

    /// <summary>Goes through a method that is meant as Define, whatever it takes.</summary>
    public void RunLeniently(IMethodSymbol define)
    {
        foreach (var parameter in define.Parameters)
            variables.Declare(parameter, IsFlow(parameter.Type) ? new FlowValue(recorder.InputNode) : Unknown.Value);
        if (bodies.Of(define) is { } body)
            RunBody(body);
    }

    private object? EvaluateLeniently(IOperation operation)
    {
        var moment = Begin(operation);
        try
        {
            return EvaluateStrictly(operation);
        }
        catch (Exception exception) when (MayPassOver(exception))
        {
            return PassOver(operation, moment);
        }
    }

    private Completion ExecuteLeniently(IOperation statement)
    {
        var moment = Begin(statement);
        try
        {
            return ExecuteStrictly(statement);
        }
        catch (Exception exception) when (MayPassOver(exception))
        {
            PassOver(statement, moment);
            return Completion.Next;
        }
    }

    private Moment Begin(IOperation operation)
    {
        visited[operation] = ++visits;
        return new(visits, variables, CallStack, depth, recorder.Scope, receivers.Count, accessed.Count);
    }

    // A cast inside the evaluator may fail, too, where a value is unknown.
    private bool MayPassOver(Exception exception) =>
        exception is not (OperationCanceledException or InsufficientExecutionStackException) && !budget.IsSpent && ++passedOver <= MostPassedOver;

    private object? PassOver(IOperation operation, Moment moment)
    {
        (variables, CallStack, depth, recorder.Scope) = (moment.Variables, moment.Calls, moment.Depth, moment.Scope);
        while (receivers.Count > moment.Receivers)
            receivers.Pop();
        while (accessed.Count > moment.Accessed)
            accessed.Pop();
        foreach (var part in operation.ChildOperations)
        {
            if (!visited.TryGetValue(part, out var visit) || visit < moment.Visit)
                Visit(part);
        }

        return (operation.Syntax is InvocationExpressionSyntax call ? GuessCall(call, operation) : null) ?? UnknownOf(operation.Type);
    }

    private void Visit(IOperation part)
    {
        if (part is IReturnOperation || part.Syntax is StatementSyntax)
            Execute(part);
        else if (Evaluate(part) is FunctionValue { Lambda: { } lambda, Captured: { } captured } function)
            RunWith(lambda.Body, function.Method, UnknownArguments(function.Method), captured);
    }

    // The compiler could not bind the call, or an argument is missing: its name is known all the same.
    private FlowValue? GuessCall(InvocationExpressionSyntax call, IOperation operation)
    {
        var name = call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        if (call.Expression is MemberAccessExpressionSyntax && OperatorTable.Contains(name))
        {
            var arguments = WrittenArguments(call);
            var source = new NodeSource(Tokens.Of(call), ImmutableDictionary<string, Location>.Empty, []);
            return recorder.Add(new LayerCall(name, arguments, arguments.TryGetValue("name", out var given) ? given as string : null, source), recorder.Last) is { } node
                ? new FlowValue(node)
                : null;
        }

        var candidates = operation.SemanticModel?.GetSymbolInfo(call).CandidateSymbols ?? [];
        var method = candidates.OfType<IMethodSymbol>().FirstOrDefault(candidate => candidate.IsStatic && IsFlow(candidate.ReturnType) && bodies.Of(candidate) is not null);
        return method is null ? null : Call(method, UnknownArguments(method), null, operation) as FlowValue;
    }

    // Names and switches, on which the layer's members depend.
    private static Dictionary<string, object?> WrittenArguments(InvocationExpressionSyntax call)
    {
        var written = new Dictionary<string, object?>();
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (argument is { NameColon.Name.Identifier.ValueText: { Length: > 0 } name, Expression: LiteralExpressionSyntax { Token.Value: string or bool } literal })
                written[name] = literal.Token.Value;
        }

        return written;
    }

    private object?[] UnknownArguments(IMethodSymbol method) => [.. method.Parameters.Select(parameter => UnknownOf(parameter.Type))];

    private object UnknownOf(ITypeSymbol? type) => IsFlow(type) ? new FlowValue(recorder.Last) : Unknown.Value;

    private static bool IsFlow(ITypeSymbol? type) => type is not null && LaminaTypes.Is(type, LaminaTypes.Flow);
}
