using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// Assignments: whatever can stand left of '='.
internal sealed partial class Evaluator
{
    /// <summary>A place that holds a value. Made once per assignment, so that <c>a[i++] += 2</c> counts once.</summary>
    private readonly record struct Place(Func<object?> Read, Action<object?> Write);

    private object? Assign(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef)
            throw EvaluationStop.Outside(assignment, "Define has no ref assignments: assign the value.");
        var place = PlaceOf(assignment.Target);
        var value = Evaluate(assignment.Value);
        place.Write(value);
        return value;
    }

    private object? Assign(ICompoundAssignmentOperation assignment)
    {
        var place = PlaceOf(assignment.Target);
        var value = Operate(assignment.OperatorKind, assignment.OperatorMethod, place.Read(), Evaluate(assignment.Value), assignment.IsChecked, assignment);
        value = Types.ConvertNumber(value, assignment.Type, assignment.IsChecked, assignment);
        place.Write(value);
        return value;
    }

    private object? Assign(ICoalesceAssignmentOperation assignment)
    {
        var place = PlaceOf(assignment.Target);
        if (place.Read() is { } present)
            return present;
        var value = Evaluate(assignment.Value);
        place.Write(value);
        return value;
    }

    private object? Assign(IDeconstructionAssignmentOperation assignment)
    {
        var value = Evaluate(assignment.Value);
        Store(assignment.Target, value);
        return value;
    }

    private object? Increment(IIncrementOrDecrementOperation increment)
    {
        var place = PlaceOf(increment.Target);
        var before = place.Read();
        var kind = increment.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = Operate(kind, increment.OperatorMethod, before, 1, increment.IsChecked, increment);
        after = Types.ConvertNumber(after, increment.Type, increment.IsChecked, increment);
        place.Write(after);
        return increment.IsPostfix ? before : after;
    }

    // Writes to a target that may be a tuple of targets.
    private void Store(IOperation target, object? value)
    {
        switch (target)
        {
            case IDeclarationExpressionOperation declaration:
                Store(declaration.Expression, value);
                break;
            case ITupleOperation tuple:
                var parts = Parts(value, tuple);
                if (parts.Count != tuple.Elements.Length)
                    throw Constructs.Outside(tuple);
                for (var i = 0; i < parts.Count; i++)
                    Store(tuple.Elements[i], parts[i]);
                break;
            case IConversionOperation conversion:
                Store(conversion.Operand, value);
                break;
            default:
                PlaceOf(target).Write(Types.ConvertImplicitly(value, target.Type));
                break;
        }
    }

    private static IReadOnlyList<object?> Parts(object? value, IOperation operation) => value switch
    {
        TupleValue tuple => tuple.Items,
        RecordValue record when Types.PositionalProperties(record.Type) is var properties && properties.All(record.Fields.ContainsKey) =>
            properties.Select(property => record.Fields[property]).ToArray(),
        null => throw Null(operation, "The value taken apart"),
        _ => throw EvaluationStop.Outside(operation, "Only tuples and positional records can be taken apart here."),
    };

    private void Write(ISymbol variable, object? value)
    {
        changes++;
        variables.Write(variable, value);
    }

    private Place PlaceOf(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation { IsDeclaration: true } local:
                return new(() => null, value => variables.Declare(local.Local, value));
            case ILocalReferenceOperation local:
                return new(() => Read(local.Local, local), value => Write(local.Local, value));
            case IParameterReferenceOperation parameter:
                return new(() => Read(parameter.Parameter, parameter), value => Write(parameter.Parameter, value));
            case IDeclarationExpressionOperation declaration:
                return PlaceOf(declaration.Expression);
            case IDiscardOperation:
                return new(() => null, _ => { });
            case IParenthesizedOperation parenthesized:
                return PlaceOf(parenthesized.Operand);
            case IArrayElementReferenceOperation { Indices: [var index] } element:
                return ElementOf(Evaluate(element.ArrayReference), Evaluate(index), element);
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list, Arguments: [var index] } element:
                return ElementOf(Evaluate(list), Evaluate(index.Value), element, IsList(element.Property.ContainingType));
            case IImplicitIndexerReferenceOperation element:
                return ElementOf(Evaluate(element.Instance), Evaluate(element.Argument), element, IsList(element.Instance.Type));
            case IFieldReferenceOperation { Instance: { } tuple } field when Types.TupleIndex(field.Field) is { } index:
                var whole = PlaceOf(tuple);
                return new(
                    () => ((TupleValue)whole.Read()!).Items[index],
                    value => whole.Write(new TupleValue(((TupleValue)whole.Read()!).Items.SetItem(index, value))));
            case IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } property:
                // In an initializer: new Block { Width = 3 }, block with { Width = 3 }.
                return new(() => ((RecordValue)receivers.Peek()).Fields[property.Property.Name], value =>
                {
                    if (receivers.Pop() is not RecordValue record)
                        throw Constructs.Outside(property);
                    receivers.Push(record.With(property.Property.Name, value));
                });
            case IInvalidOperation:
                throw EvaluationStop.CSharpError();
            default:
                throw EvaluationStop.Outside(target, "Define can assign only to its own variables, to elements of arrays and lists, and to tuples.");
        }
    }

    private Place ElementOf(object? list, object? index, IOperation operation, bool isList = false)
    {
        if (list is null)
            throw Null(operation, "The array");
        if (list is not SequenceValue sequence || AsIndex(index) is not { } position)
            throw Constructs.Outside(operation);
        var at = CheckIndex(position.In(sequence.Items.Count), sequence.Items.Count, operation);
        return new(() => sequence.Items[at], value =>
        {
            Change(sequence, isList, operation);
            sequence.Items[at] = value;
        });
    }
}
