using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// new: lists, and records as configuration values.
internal sealed partial class Evaluator
{
    // Objects under construction, which 'Add(...)' and 'Width = 3' in an initializer mean.
    private readonly Stack<object> receivers = new();

    private object? Create(IObjectCreationOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol type || creation.Constructor is not { } constructor)
            throw EvaluationStop.CSharpError();
        if (Constructs.Elsewhere(creation, constructor, type.Name) is { } elsewhere)
            throw elsewhere;
        var values = creation.Arguments.Select(argument => (Parameter: argument.Parameter!, Value: ValueOf(argument))).ToArray();
        object created = type switch
        {
            _ when IsList(type) => new SequenceValue(values.SelectMany(value => value.Value is SequenceValue or QueryValue ? Items(value.Value, creation) : []), type),
            _ when Types.IsRecord(type) => CreateRecord(type, constructor, values, creation),
            _ => throw EvaluationStop.Outside(creation, $"Define cannot create a '{type.Name}': use numbers, tuples, arrays, List<T> or a positional record."),
        };
        return creation.Initializer is null ? created : Initialize(created, creation.Initializer);
    }

    private RecordValue CreateRecord(
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        IReadOnlyList<(IParameterSymbol Parameter, object? Value)> values,
        IOperation operation)
    {
        if (!Types.IsLaminaRecord(type) && Types.BaseRecord(type) is { } parent && Types.StateOf(parent).Any())
            throw EvaluationStop.Outside(
                operation,
                $"The record '{type.Name}' inherits state from '{parent.Name}', which Define does not follow: declare all its properties in one record.");
        var isPositional = SymbolEqualityComparer.Default.Equals(constructor, Types.PrimaryConstructor(type));
        if (!isPositional && constructor.Parameters.Length > 0)
            throw EvaluationStop.Outside(operation, $"Only the positional constructor of the record '{type.Name}' can be called here.");

        reach.Add(type);
        // Initializers see the parameters of the record's header.
        var outer = variables;
        variables = new Variables();
        foreach (var (parameter, value) in values)
            variables.Declare(constructor.OriginalDefinition.Parameters[parameter.Ordinal], value);
        var record = new RecordValue(type, ImmutableDictionary<string, object?>.Empty);
        foreach (var property in Types.StateOf(type))
        {
            var initial = bodies.InitializerOf(property) is { } initializer ? Evaluate(initializer) : DefaultOf(property.Type, operation);
            record = record.With(property.Name, initial);
        }

        variables = outer;
        return values
            .Where(value => !type.GetMembers(value.Parameter.Name).OfType<IPropertySymbol>().Any(Types.IsWritten))
            .Aggregate(record, (current, value) => current.With(value.Parameter.Name, value.Value));
    }

    private object? CopyWith(IWithOperation copy) =>
        Evaluate(copy.Operand) switch
        {
            RecordValue record => Initialize(record, copy.Initializer),
            null => throw Null(copy, "The record"),
            _ => throw Constructs.Outside(copy),
        };

    private object Initialize(object created, IObjectOrCollectionInitializerOperation initializer)
    {
        receivers.Push(created);
        foreach (var member in initializer.Initializers)
            Evaluate(member);
        return receivers.Pop();
    }

    private object? DefaultOf(ITypeSymbol? type, IOperation operation)
    {
        reach.AddDefault(type);
        return Types.DefaultOf(type, operation);
    }

    private static bool IsList(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "List", Arity: 1 } && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";
}
