using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>
/// The variables of one block and, through its parent, of those around it. Each turn of a loop has its own, so that a lambda captures what C# says.
/// </summary>
internal sealed class Variables(Variables? parent = null)
{
    private Dictionary<ISymbol, object?>? values;

    /// <summary>The record whose own method or property runs; null in static code.</summary>
    public object? Self { get; set; } = parent?.Self;

    public void Declare(ISymbol symbol, object? value) => (values ??= new(SymbolEqualityComparer.Default))[symbol] = value;

    public bool TryRead(ISymbol symbol, out object? value)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.values is not null && scope.values.TryGetValue(symbol, out value))
                return true;
        }

        value = null;
        return false;
    }

    public void Write(ISymbol symbol, object? value)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope.values is null || !scope.values.ContainsKey(symbol))
                continue;
            scope.values[symbol] = value;
            return;
        }

        Declare(symbol, value);
    }

    private Variables? Parent { get; } = parent;
}
