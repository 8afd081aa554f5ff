using System.Collections.Immutable;
using Lamina.Core.Model;
using Lamina.Core.Ops;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// What the language is about: layers, scopes, sums and products of flows and their concatenation.
internal sealed partial class Evaluator
{
    // A call in a loop or a helper is many layers, which stand at one place.
    private readonly Dictionary<IInvocationOperation, (Location Token, ImmutableDictionary<string, Location> Arguments)> places = [];
    private (ImmutableStack<CallSite> Stack, ImmutableArray<CallSite> Sites) running = ([], []);

    // The calls that are running, as layers that stand in the same one share them.
    private ImmutableArray<CallSite> CallSites
    {
        get
        {
            if (!ReferenceEquals(running.Stack, CallStack))
                running = (CallStack, [.. CallStack]);
            return running.Sites;
        }
    }

    private object? InvokeOnFlow(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (invocation.Instance is null)
            return method.Name == "Concat" ? ConcatFlows(invocation) : throw Constructs.OutsideMember(invocation, method);
        var flow = Evaluate(invocation.Instance) as FlowValue ?? throw Null(invocation, "The flow");
        if (method.Name == "Scope")
            return InScope(flow, invocation);
        return OperatorTable.Contains(method.Name) ? AddLayer(flow, invocation) : throw Constructs.OutsideMember(invocation, method);
    }

    private FlowValue AddLayer(FlowValue flow, IInvocationOperation invocation)
    {
        var values = new Dictionary<string, object?>();
        foreach (var argument in invocation.Arguments)
        {
            var value = ValueOf(argument);
            if (argument.ArgumentKind == ArgumentKind.DefaultValue || value is Unknown)
                continue;
            values[argument.Parameter!.Name] = ToArgument(value, argument);
        }

        var name = values.TryGetValue("name", out var given) ? given as string : null;
        var (token, arguments) = Locate(invocation);
        var source = new NodeSource(token, arguments, CallSites);
        var call = new LayerCall(invocation.TargetMethod.Name, values, name, source);
        return Record(recorder.Add(call, flow.Node), invocation);
    }

    private (Location Token, ImmutableDictionary<string, Location> Arguments) Locate(IInvocationOperation layer)
    {
        if (places.TryGetValue(layer, out var known))
            return known;
        var written = ImmutableDictionary.CreateBuilder<string, Location>();
        foreach (var argument in layer.Arguments.Where(argument => argument.ArgumentKind != ArgumentKind.DefaultValue))
            written[argument.Parameter!.Name] = Tokens.Of(argument);
        return places[layer] = (Tokens.Of(layer), written.ToImmutable());
    }

    private FlowValue JoinFlows(BinaryOperatorKind kind, object? left, object? right, IOperation operation)
    {
        Operator joined = kind switch
        {
            BinaryOperatorKind.Add => new Add(),
            BinaryOperatorKind.Multiply => new Multiply(),
            _ => throw Constructs.Outside(operation),
        };
        if (left is not FlowValue first || right is not FlowValue second)
            throw Null(operation, "A flow");
        var source = new NodeSource(Tokens.Of(operation), ImmutableDictionary<string, Location>.Empty, CallSites);
        return Record(recorder.AddJoined(joined, first.Node, second.Node, source), operation);
    }

    private FlowValue ConcatFlows(IInvocationOperation invocation)
    {
        if (Arguments(invocation) is not [SequenceValue { Items: var flows }])
            throw Null(invocation, "The array of flows");
        if (flows.Count == 0)
            throw EvaluationStop.NotKnown(invocation, "Flow.Concat is given no flow: there is nothing to join.");
        var nodes = flows.Select(flow => (flow as FlowValue ?? throw Null(invocation, "A flow")).Node).ToArray();
        var source = new NodeSource(Tokens.Of(invocation), ImmutableDictionary<string, Location>.Empty, CallSites);
        return Record(recorder.AddConcat(nodes, source), invocation);
    }

    private FlowValue Record(int? node, IOperation operation)
    {
        if (recorder.Count > StepBudget.MostNodes)
            throw EvaluationStop.NotKnown(operation, $"The network has more than {StepBudget.MostNodes} layers, the limit of Define.");
        return node is { } recorded ? new FlowValue(recorded) : throw EvaluationStop.AlreadyTold();
    }

    private object? InScope(FlowValue flow, IInvocationOperation invocation)
    {
        var (name, body) = (invocation.Arguments.First(IsName), invocation.Arguments.First(argument => !IsName(argument)));
        var prefix = Evaluate(name.Value) as string ?? throw Null(name, "The scope's name");
        if (LayerName.Check(prefix, "scope") is { } mistake)
            throw EvaluationStop.Declaration(Tokens.Of(name), mistake).With(FixProperties.RepairName);
        var function = Evaluate(body.Value);
        var outer = recorder.Scope;
        recorder.Scope = outer.Length == 0 ? prefix : $"{outer}.{prefix}";
        var result = InvokeFunction(function, [flow], invocation);
        recorder.Scope = outer;
        return result;

        static bool IsName(IArgumentOperation argument) => argument.Parameter!.Name == "name";
    }

    // As Ops.Arguments takes them.
    private static object? ToArgument(object? value, IArgumentOperation argument) => value switch
    {
        null or int or double or bool or string => value,
        EnumValue member => member.Name,
        RecordValue record when Types.IsLaminaRecord(record.Type) => LaminaRecords.ToArgument(record),
        SequenceValue sequence when sequence.Items.Count > 0 && sequence.Items.All(item => item is int) => sequence.Items.Cast<int>().ToArray(),
        SequenceValue sequence when sequence.Items.All(item => item is double) => sequence.Items.Cast<double>().ToArray(),
        _ => throw Constructs.Outside(argument),
    };
}
