using System.Runtime.CompilerServices;
using Lamina.Core.Reading.Evaluation;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading;

/// <summary>
/// What a reading has looked into: of these files it knows the bodies and initializers, of all others what they declare and no more. So it still holds after an edit
/// that changes no declaration and none of these files.
/// </summary>
internal sealed class SourceReach
{
    private readonly HashSet<SyntaxTree> files = [];

    public IReadOnlyCollection<SyntaxTree> Files => files;

    /// <summary>True where a value depends on the very text around it, as a caller's line number does: a comment may change it.</summary>
    public bool IsTiedToText { get; private set; }

    public bool Contains(SyntaxTree file) => files.Contains(file);

    public void Add(SyntaxTree file) => files.Add(file);

    /// <summary>Adds every file in which the symbol has a part.</summary>
    public void Add(ISymbol symbol)
    {
        foreach (var part in symbol.DeclaringSyntaxReferences)
            files.Add(part.SyntaxTree);
    }

    /// <summary>Adds the files of a type whose default value is made: which properties hold its state is to be seen in their accessors.</summary>
    public void AddDefault(ITypeSymbol? type) => AddDefault(type, new(SymbolEqualityComparer.Default));

    /// <summary>Notes the default value of a parameter, which may be the caller's line, file or expression.</summary>
    public void AddDefault(IParameterSymbol parameter) =>
        IsTiedToText |= parameter.GetAttributes().Any(attribute => attribute.AttributeClass?.Name.StartsWith("Caller", StringComparison.Ordinal) == true);

    private void AddDefault(ITypeSymbol? type, HashSet<ISymbol> seen)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (type)
        {
            case INamedTypeSymbol { IsTupleType: true } tuple:
                foreach (var element in tuple.TupleElements)
                    AddDefault(element.Type, seen);
                break;
            case INamedTypeSymbol { IsRecord: true, IsValueType: true } record when seen.Add(record):
                Add(record);
                foreach (var property in Types.StateOf(record))
                    AddDefault(property.Type, seen);
                break;
        }
    }
}
