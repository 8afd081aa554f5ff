using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>
/// The interpreter of Define: walks Roslyn's operations, in which names, types, overloads and conversions are resolved already, and records
/// layers as it meets them. One file per family of operations; whatever has no case in any of them is outside the language.
/// </summary>
internal sealed partial class Evaluator(GraphRecorder recorder, SourceReach reach, Compilation compilation, CancellationToken cancellation, bool isLenient = false)
{
    private readonly StepBudget budget = new(cancellation);
    private readonly MethodBodies bodies = new(compilation, reach, cancellation, isLenient);
    private Variables variables = new();

    // Assignments to variables and elements so far: whether something had an effect.
    private int changes;

    /// <summary>
    /// The calls that are running, innermost first. Popped only when a call ends well: after an <see cref="EvaluationStop"/> it still
    /// tells where the mistake was.
    /// </summary>
    public ImmutableStack<CallSite> CallStack { get; private set; } = [];

    /// <summary>Evaluates <c>Define(x)</c>.</summary>
    public object? Run(IMethodSymbol define, FlowValue input)
    {
        variables.Declare(define.Parameters[0], input);
        return RunBody(bodies.Of(define) ?? throw EvaluationStop.CSharpError());
    }

    private object? Evaluate(IOperation operation) => isLenient ? EvaluateLeniently(operation) : EvaluateStrictly(operation);

    private object? EvaluateStrictly(IOperation operation)
    {
        Step(operation);
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return ConstantOf(operation.Type, constant);
        var value = Dispatch(operation);
        CheckSize(value, operation);
        return value;
    }

    private object? Dispatch(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => Read(local.Local, local),
        IParameterReferenceOperation parameter => Read(parameter.Parameter, parameter),
        IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
        IConversionOperation conversion => Convert(conversion),
        IInvocationOperation invocation => Invoke(invocation),
        IPropertyReferenceOperation property => ReadProperty(property),
        IFieldReferenceOperation field => ReadField(field),
        IBinaryOperation binary => Binary(binary),
        IUnaryOperation unary => Unary(unary),
        ITupleBinaryOperation comparison => CompareTuples(comparison),
        ISimpleAssignmentOperation assignment => Assign(assignment),
        ICompoundAssignmentOperation assignment => Assign(assignment),
        IDeconstructionAssignmentOperation assignment => Assign(assignment),
        ICoalesceAssignmentOperation assignment => Assign(assignment),
        IIncrementOrDecrementOperation increment => Increment(increment),
        IConditionalOperation { WhenFalse: { } whenFalse } choice => IsTrue(choice.Condition) ? Evaluate(choice.WhenTrue) : Evaluate(whenFalse),
        ISwitchExpressionOperation choice => Choose(choice),
        IIsPatternOperation test => Matches(Evaluate(test.Value), test.Pattern),
        IIsTypeOperation test => Is(Evaluate(test.ValueOperand), test.TypeOperand, test) != test.IsNegated,
        ICoalesceOperation coalesce => Evaluate(coalesce.Value) ?? Evaluate(coalesce.WhenNull),
        IConditionalAccessOperation access => Access(access),
        IConditionalAccessInstanceOperation => accessed.Peek(),
        ITupleOperation tuple => new TupleValue([.. tuple.Elements.Select(Evaluate)]),
        IInterpolatedStringOperation text => Interpolate(text),
        IArrayCreationOperation array => CreateArray(array),
        ICollectionExpressionOperation collection => CreateCollection(collection),
        IArrayElementReferenceOperation element => ReadElement(element),
        IImplicitIndexerReferenceOperation element => ReadElement(element),
        IRangeOperation range => CreateRange(range),
        IObjectCreationOperation creation => Create(creation),
        IWithOperation copy => CopyWith(copy),
        IDefaultValueOperation missing => DefaultOf(missing.Type, missing),
        IDelegateCreationOperation creation => Evaluate(creation.Target),
        IAnonymousFunctionOperation lambda => new FunctionValue(lambda.Symbol, lambda, variables),
        IMethodReferenceOperation method => Refer(method),
        IInstanceReferenceOperation self => ReadThis(self),
        IThrowOperation thrown => throw Thrown(thrown),
        IInvalidOperation => throw EvaluationStop.CSharpError(),
        _ => throw Constructs.Outside(operation),
    };

    // Doubling a list or a text in a loop would fill the memory long before the steps run out.
    private static void CheckSize(object? value, IOperation operation)
    {
        if (value is SequenceValue { Items.Count: > LongestArray })
            throw EvaluationStop.NotKnown(operation, $"A collection here has at most {LongestArray} elements.");
        if (value is string { Length: > LongestText })
            throw EvaluationStop.NotKnown(operation, $"A text here has at most {LongestText} characters.");
    }

    /// <param name="size">Elements that the step goes through.</param>
    private void Step(IOperation operation, int size = 0)
    {
        const int ElementsPerStep = 8;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (budget.Spend(1 + (size / ElementsPerStep)))
            return;
        const string Message = "takes Define past {0} evaluation steps, the limit that keeps the editor responsive: is it endless?";
        var message = Message.Replace("{0}", StepBudget.MostSteps.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (budget.Busiest is { } loop)
            throw EvaluationStop.NotKnown(loop, $"This loop {message}");
        throw CallStack.IsEmpty
            ? EvaluationStop.NotKnown(operation, $"This {message}")
            : EvaluationStop.NotKnown(CallStack.Peek().Location, $"The call of '{CallStack.Peek().Method}' {message}");
    }

    private static object? ConstantOf(ITypeSymbol? type, object? value) =>
        value is not null && Types.Underlying(type) is INamedTypeSymbol { TypeKind: TypeKind.Enum } named ? new EnumValue(named, value) : value;

    private bool IsTrue(IOperation condition) => Evaluate(condition) is bool truth ? truth : throw Null(condition, "This condition");

    private int WholeNumber(IOperation operation) => Evaluate(operation) is int number ? number : throw Constructs.Outside(operation);

    private object? Read(ISymbol symbol, IOperation operation) =>
        variables.TryRead(symbol, out var value)
            ? value
            : throw EvaluationStop.NotKnown(operation, $"'{symbol.Name}' is not known at compile time.");

    private object ReadThis(IInstanceReferenceOperation self) =>
        (self.ReferenceKind == InstanceReferenceKind.ImplicitReceiver ? receivers.Peek() : variables.Self)
        ?? throw EvaluationStop.NotKnown(self, "There is no instance at compile time: Define and what it uses must be static.");

    private static EvaluationStop Null(IOperation operation, string what) => EvaluationStop.NotKnown(operation, $"{what} is null here.");

    // A helper may refuse its arguments as C# code does; its message is shown where it throws.
    private EvaluationStop Thrown(IThrowOperation thrown)
    {
        var exception = thrown.Exception is IConversionOperation conversion ? conversion.Operand : thrown.Exception;
        if (exception is not IObjectCreationOperation creation)
            return Constructs.Outside(thrown);
        var message = creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "message")?.Value;
        var text = message is null ? null : Evaluate(message) as string;
        return EvaluationStop.NotKnown(
            thrown.Syntax.GetFirstToken().GetLocation(),
            text is null ? $"The network throws {creation.Type?.Name} here." : $"The network throws here: {text}");
    }
}
