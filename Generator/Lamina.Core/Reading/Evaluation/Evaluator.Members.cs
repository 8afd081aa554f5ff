using Lamina.Core.Model;
using Lamina.Core.Ops;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// Fields and properties.
internal sealed partial class Evaluator
{
    // What the ?. around it found.
    private readonly Stack<object> accessed = new();
    private readonly Dictionary<ISymbol, object?> statics = new(SymbolEqualityComparer.Default);
    private readonly List<ISymbol> initializing = [];
    private readonly HashSet<(ISymbol From, ISymbol To)> initializers = [];

    private object? Access(IConditionalAccessOperation access)
    {
        if (Evaluate(access.Operation) is not { } value)
            return null;
        accessed.Push(value);
        var result = Evaluate(access.WhenNotNull);
        accessed.Pop();
        return result;
    }

    private object? ReadField(IFieldReferenceOperation field)
    {
        if (field.Field.IsStatic)
            return ReadStatic(field);
        return ReadMember(Evaluate(field.Instance!), field.Field, field);
    }

    private object? ReadProperty(IPropertyReferenceOperation property)
    {
        if (property.Property.IsIndexer && property is { Instance: { } list, Arguments: [var index] })
            return ElementAt(Evaluate(list), Evaluate(index.Value), property);
        if (property.Instance is { } instance)
            return ReadMember(Evaluate(instance), property.Property, property);
        if (property.Property.GetMethod is { } getter && bodies.Of(getter) is not null && !Types.IsAuto(property.Property))
            return Call(getter, [], null, property);
        if (bodies.InitializerOf(property.Property) is { } initializer && property.Property.SetMethod is null)
            return Initial(property.Property, initializer, property);
        var what = $"{property.Property.ContainingType?.Name}.{property.Property.Name}";
        if (Constructs.Elsewhere(property, property.Property, what) is { } elsewhere)
            throw elsewhere;
        if (!property.Property.Locations.Any(location => location.IsInSource))
            throw EvaluationStop.NotKnown(property, $"'{what}' is not known at compile time: use a constant.");
        if (bodies.InitializerOf(property.Property) is null)
            throw EvaluationStop.NotKnown(property, $"'{what}' has no initializer that can be read, so its value is not known at compile time: give it one and no 'set', or use a constant.");
        throw EvaluationStop.NotKnown(property, $"'{what}' can change at run time, so its value is not known at compile time: leave out its 'set'.").With(FixProperties.AddReadonly);
    }

    private object? ReadStatic(IFieldReferenceOperation reference)
    {
        var field = reference.Field;
        if (field is { ContainingType.SpecialType: SpecialType.System_String, Name: "Empty" })
            return "";
        if (Constructs.Elsewhere(reference, field, $"{field.ContainingType.Name}.{field.Name}") is { } elsewhere)
            throw elsewhere;
        if (!field.IsReadOnly)
        {
            var stop = EvaluationStop.NotKnown(
                reference,
                $"'{field.Name}' can change at run time, so its value is not known at compile time: make it {(CanBeConst(field) ? "const or " : "")}static readonly{(bodies.InitializerOf(field) is null ? " and give it a value" : "")}.");
            throw bodies.InitializerOf(field) is null ? stop : stop.With(FixProperties.AddReadonly);
        }

        return bodies.InitializerOf(field) is { } initializer
            ? Initial(field, initializer, reference)
            : throw EvaluationStop.NotKnown(
                reference,
                $"'{field.Name}' has no initializer that can be read, so its value is not known at compile time: give it one, or use a constant.");
    }

    private static bool CanBeConst(IFieldSymbol field) => field.Type.SpecialType is SpecialType.System_String || field.Type.TypeKind == TypeKind.Enum || Numbers.IsNumeric(field.Type.SpecialType) || field.Type.SpecialType == SpecialType.System_Boolean;

    // Once per evaluation, so that all see the same array. C# runs a type's initializers in the order of the source when the type is first needed; here each
    // runs when it is needed, which is the same as long as none looks at what comes after it.
    private object? Initial(ISymbol member, IOperation initializer, IOperation reference)
    {
        if (initializing.Contains(member, SymbolEqualityComparer.Default))
            throw EvaluationStop.NotKnown(reference, $"'{member.Name}' depends on itself.");
        foreach (var running in initializing)
            RequireOrder(running, member, reference);
        if (statics.TryGetValue(member, out var known))
            return known;
        if (member.ContainingType.StaticConstructors.FirstOrDefault(constructor => !constructor.IsImplicitlyDeclared) is not null)
            throw EvaluationStop.NotKnown(
                reference,
                $"'{member.ContainingType.Name}' has a static constructor, which may change '{member.Name}': remove the constructor, or make '{member.Name}' const.");
        initializing.Add(member);
        var (outer, scope) = (variables, recorder.Scope);
        variables = new Variables();
        var value = Evaluate(initializer);
        variables = outer;
        recorder.Scope = scope;
        initializing.RemoveAt(initializing.Count - 1);
        if (value is SequenceValue sequence)
            sequence.IsStatic = true;
        return statics[member] = value;
    }

    private void RequireOrder(ISymbol running, ISymbol member, IOperation reference)
    {
        var (from, to) = (running.ContainingType.OriginalDefinition, member.ContainingType.OriginalDefinition);
        if (SymbolEqualityComparer.Default.Equals(from, to))
        {
            if (IsBefore(member, running))
                return;
            if (bodies.InitializerOf(member)?.DescendantsAndSelf().OfType<IMemberReferenceOperation>().Any(read => SymbolEqualityComparer.Default.Equals(read.Member, running)) == true)
                throw EvaluationStop.NotKnown(reference, $"'{running.Name}' and '{member.Name}' need each other's value, and neither has one: write one of them as a number.");
            throw EvaluationStop.NotKnown(
                reference,
                $"'{running.Name}' needs '{member.Name}', which gets its value after it: C# initializes static members in the order of the source. Move '{member.Name}' before '{running.Name}'.").With(FixProperties.MakeConst);
        }

        initializers.Add((from, to));
        if (initializers.Contains((to, from)))
            throw EvaluationStop.NotKnown(
                reference,
                $"Static members of '{from.Name}' and '{to.Name}' need each other, so that their values depend on which type is used first: move '{member.Name}' out of '{to.Name}'.");
    }

    // Between the parts of a class there is no order.
    private static bool IsBefore(ISymbol first, ISymbol second) =>
        first.DeclaringSyntaxReferences is [var a] && second.DeclaringSyntaxReferences is [var b] && a.SyntaxTree == b.SyntaxTree && a.Span.Start < b.Span.Start;

    private object? ReadMember(object? value, ISymbol member, IOperation operation)
    {
        switch (value, member.Name)
        {
            // T? has members of its own, which also exist on null.
            case (_, "HasValue") when Types.IsNullable(member.ContainingType):
                return value is not null;
            case (not null, "Value") when Types.IsNullable(member.ContainingType):
                return value;
            case (_, _) when member is IPropertySymbol { ContainingType.ExtensionParameter: not null, GetMethod: { } extension }
                && bodies.Of(extension) is not null:
                return Call(extension, [], value, operation);
            case (null, _):
                throw Null(operation, "The value left of the dot");
            case (FlowValue flow, var name):
                return ReadSize(flow, name, operation);
            case (TupleValue tuple, _) when member is IFieldSymbol field && Types.TupleIndex(field) is { } index:
                return tuple.Items[index];
            case (RecordValue record, var name) when record.Fields.TryGetValue(name, out var content):
                return content;
            case (RecordValue record, _) when member is IPropertySymbol { GetMethod: { } getter }
                && bodies.Of(Types.ImplementationOf(getter, record.Type)) is not null:
                return Call(getter, [], record, operation);
            case (SequenceValue sequence, "Length" or "Count"):
                return sequence.Items.Count;
            case (string text, "Length"):
                return text.Length;
            default:
                throw Constructs.OutsideMember(operation, member);
        }
    }

    private object ReadSize(FlowValue flow, string name, IOperation operation)
    {
        if (recorder.ShapeOf(flow.Node) is not { } shape)
            throw EvaluationStop.AlreadyTold();
        if (name == "Features")
            return shape.Size <= int.MaxValue ? (int)shape.Size : throw EvaluationStop.NotKnown(operation, $"{shape.Product} does not fit an int.");
        if (name == "Channels" && shape.Rank > 0)
            return shape.Channels;
        if (shape.IsMap)
            return name == "Height" ? shape.Height : shape.Width;
        var producer = recorder[flow.Node];
        var from = producer.Operator is Input ? "the input" : $"'{producer.Name}' ({producer.Operator.Kind})";
        throw EvaluationStop.WrongRank(operation, $"{name} is asked of {from}, which gives {shape}: only a map of channels × height × width has it.");
    }
}
