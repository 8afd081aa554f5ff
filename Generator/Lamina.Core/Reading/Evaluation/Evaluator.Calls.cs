using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// Calls: the user's own methods, local functions and lambdas; Math and a few others by name.
internal sealed partial class Evaluator
{
    private object? Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (LaminaTypes.Is(method.ContainingType, LaminaTypes.Flow))
            return InvokeOnFlow(invocation);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return InvokeFunction(Evaluate(invocation.Instance!), Arguments(invocation), invocation);
        var isOwnAbstract = method is { IsAbstract: true, IsStatic: false } && method.Locations.Any(location => location.IsInSource);
        if (method.MethodKind == MethodKind.LocalFunction || isOwnAbstract || bodies.Of(method) is not null)
            return InvokeOwn(invocation);
        if (method.IsStatic)
        {
            var arguments = Arguments(invocation);
            return IsLinq(method)
                ? CallLinq(method, arguments, invocation)
                : Compute(() => CallLibrary(method, arguments, invocation) ?? throw Constructs.OutsideMember(invocation, method), invocation);
        }

        var instance = invocation.Instance is null ? throw Constructs.Outside(invocation) : Evaluate(invocation.Instance);
        var values = Arguments(invocation);
        if (Types.IsNullable(method.ContainingType))
            reach.AddDefault(Types.Underlying(method.ContainingType));
        var isKnown = instance is SequenceValue list
            ? CallList(list, method.Name, values, invocation, out var value)
            : Library.CallInstance(instance, method, values, invocation, out value);
        if (!isKnown)
            throw Constructs.OutsideMember(invocation, method);
        CheckSize(instance, invocation);
        return value;
    }

    private object? CallLibrary(IMethodSymbol method, object?[] arguments, IOperation operation)
    {
        if (Library.IsMath(method))
            return MathFunctions.Call(method.Name, arguments);
        return Library.CallStatic(method, [.. arguments.Select(argument => argument is QueryValue ? new SequenceValue(Items(argument, operation)) : argument)], operation.Type);
    }

    private object?[] Arguments(IInvocationOperation invocation)
    {
        // In the order written, as C# evaluates them; then by parameter.
        var values = new object?[invocation.TargetMethod.Parameters.Length];
        foreach (var argument in invocation.Arguments)
            values[argument.Parameter!.Ordinal] = ValueOf(argument);
        return values;
    }

    private object? ValueOf(IArgumentOperation argument)
    {
        if (argument is { ArgumentKind: ArgumentKind.DefaultValue, Parameter: { } parameter })
            reach.AddDefault(parameter);
        return Evaluate(argument.Value);
    }

    private object? InvokeOwn(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (method.Parameters.FirstOrDefault(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out) is { } byReference)
        {
            var argument = invocation.Arguments.First(argument => argument.Parameter!.Ordinal == byReference.Ordinal);
            throw EvaluationStop.Outside(
                argument.Syntax.GetLocation(),
                $"'{method.Name}' takes '{byReference.Name}' by reference, which Define cannot pass: return a tuple instead.");
        }

        var instance = method.IsStatic || invocation.Instance is null ? null : Evaluate(invocation.Instance);
        var hasNoInstance = method.IsStatic || method.MethodKind == MethodKind.LocalFunction || method.ContainingType.ExtensionParameter is not null;
        if (!hasNoInstance && instance is not RecordValue)
            throw instance is null && invocation.Instance is not null and not IInstanceReferenceOperation
                ? Null(invocation, "The value left of the dot")
                : EvaluationStop.Outside(
                    invocation,
                    $"'{method.Name}' is an instance method: only static methods and those of records can be called here. Make it static.");
        return Call(method, Arguments(invocation), instance, invocation, method.MethodKind == MethodKind.LocalFunction ? CapturedBy(method) : null);
    }

    // Found where the local function is declared, not where it is called.
    private Variables CapturedBy(IMethodSymbol localFunction) =>
        variables.TryRead(localFunction.OriginalDefinition, out var declared) && declared is FunctionValue { Captured: { } captured } ? captured : variables;

    private object? InvokeFunction(object? function, object?[] arguments, IOperation operation)
    {
        if (function is not FunctionValue { Method: var method } value)
            throw function is null ? Null(operation, "The function called") : Constructs.Outside(operation);
        if (value.Lambda is null)
            return Call(method, arguments, null, operation, value.Captured);
        Deepen(operation, method.Name);
        return RunWith(value.Lambda.Body, method, arguments, value.Captured!);
    }

    /// <summary>Runs a method of the user's, with the call on the stack that messages show.</summary>
    /// <param name="captured">The variables that a local function sees; null for a method.</param>
    private object? Call(IMethodSymbol method, object?[] arguments, object? instance, IOperation site, Variables? captured = null)
    {
        if (instance is RecordValue record)
            method = Types.ImplementationOf(method, record.Type);
        var body = bodies.Of(method) ?? throw Constructs.OutsideMember(site, method);
        Deepen(site, method.Name);
        var callers = CallStack;
        CallStack = callers.Push(new CallSite(DisplayName(method), Tokens.Of(site)));
        var result = RunWith(body, method.OriginalDefinition, arguments, captured ?? Surroundings(method, instance));
        CallStack = callers;
        return result;
    }

    // What a method sees beside its parameters: the record it belongs to, or the receiver that its extension block names.
    private static Variables Surroundings(IMethodSymbol method, object? instance)
    {
        if (method.OriginalDefinition.ContainingType?.ExtensionParameter is not { } receiver)
            return new Variables { Self = instance };
        var surroundings = new Variables();
        surroundings.Declare(receiver, instance);
        return surroundings;
    }

    private int depth;

    private void Deepen(IOperation site, string name)
    {
        if (depth >= StepBudget.DeepestCall)
            throw EvaluationStop.NotKnown(
                site,
                $"{(name.Length == 0 ? "This call" : $"The call of '{name}'")} is nested {StepBudget.DeepestCall} deep, the limit of Define: does the recursion end?");
    }

    private object? RunWith(IOperation body, IMethodSymbol method, object?[] arguments, Variables outer)
    {
        var caller = variables;
        variables = new Variables(outer);
        depth++;
        for (var i = 0; i < arguments.Length; i++)
            variables.Declare(method.Parameters[i], arguments[i]);
        var result = RunBody(body);
        depth--;
        variables = caller;
        return result;
    }

    private FunctionValue Refer(IMethodReferenceOperation reference) =>
        reference.Instance is null or IInstanceReferenceOperation
            ? new FunctionValue(reference.Method, null, reference.Method.MethodKind == MethodKind.LocalFunction ? CapturedBy(reference.Method) : null)
            : throw EvaluationStop.Outside(reference, "Only static methods and local functions can be passed on here.");

    private static string DisplayName(IMethodSymbol method) => method.AssociatedSymbol?.Name ?? method.Name;
}
