using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Core.Reading.Evaluation;

// What an expression can be worth, beside C#'s own numbers, bool, char, string and null, which are boxed as they are.

/// <summary>A flow: the value that a node of the graph produces.</summary>
internal sealed record FlowValue(int Node);

/// <summary>A tuple. Immutable: assigning to an element replaces the whole tuple in its variable, which is what C#'s value types mean.</summary>
internal sealed record TupleValue(ImmutableArray<object?> Items);

/// <summary>An array, a list, a span or any other collection, shared by reference as in C#.</summary>
/// <param name="items">Its first elements.</param>
/// <param name="type">The array or the list type; null where C# leaves the type to the compiler.</param>
internal sealed class SequenceValue(IEnumerable<object?> items, ITypeSymbol? type = null)
{
    public List<object?> Items { get; } = items.ToList();

    public ITypeSymbol? Type => type;

    /// <summary>Counts the changes of a list: a loop over it goes no further after one. The elements of an array may change.</summary>
    public int Version { get; private set; }

    /// <summary>True for the contents of a <c>static readonly</c> member.</summary>
    public bool IsStatic { get; set; }

    public void CountChange() => Version++;
}

/// <summary>A query of LINQ: what it gives is computed each time it is enumerated, and only as far as it is.</summary>
internal sealed class QueryValue(Func<IEnumerable<object?>> run)
{
    public IEnumerable<object?> Run() => run();
}

/// <summary>A record, of the user or the runtime's <c>Size2d</c>, <c>Size3d</c> and <c>Padding2d</c>. Immutable, as <c>with</c> copies.</summary>
internal sealed record RecordValue(INamedTypeSymbol Type, ImmutableDictionary<string, object?> Fields)
{
    public RecordValue With(string field, object? value) => this with { Fields = Fields.SetItem(field, value) };
}

/// <summary>A member of an enum, or a combination of flags.</summary>
internal sealed record EnumValue(INamedTypeSymbol Type, object Number)
{
    /// <summary>The member's name; the number itself where none has it.</summary>
    public string Name =>
        Type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.HasConstantValue && Equals(member.ConstantValue, Number))?.Name
        ?? Text.Of(Number)!;
}

/// <summary>A lambda, a local function or a method, with the variables it sees.</summary>
/// <param name="Method">Its symbol.</param>
/// <param name="Lambda">Its body where it is a lambda.</param>
/// <param name="Captured">The variables around it; null for a method.</param>
internal sealed record FunctionValue(IMethodSymbol Method, IAnonymousFunctionOperation? Lambda, Variables? Captured);

/// <summary><c>^2</c> or 2 as an index.</summary>
internal sealed record IndexValue(int Offset, bool FromEnd)
{
    public int In(int length) => FromEnd ? length - Offset : Offset;
}

/// <summary><c>1..^1</c>.</summary>
internal sealed record RangeValue(IndexValue Start, IndexValue End);
