using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Nests;

/// <summary>What the one printer of nests has to know of a target: how numbers are addressed, and how single values are written.</summary>
internal abstract class NestTarget
{
    /// <summary>The type of loop variables.</summary>
    public abstract string IndexType { get; }

    /// <summary>C# for what a nest reads.</summary>
    /// <param name="read">The number of the read.</param>
    /// <param name="axes">Where, along each axis.</param>
    /// <param name="names">How indices are written.</param>
    public abstract string Load(int read, IReadOnlyList<Index> axes, IndexNames names);

    /// <summary>A number.</summary>
    public abstract string Number(float value);

    /// <summary>A position as a number.</summary>
    public abstract string Position(string index);

    /// <summary>An entry of a table of literals, by its number among the nest's tables.</summary>
    public abstract string Entry(int table, string index);

    /// <summary>A formula over C# for its operands: the names that it gives to parts of it, and its result.</summary>
    public abstract (IReadOnlyList<string> Declarations, string Result) Formula(Expression formula, IReadOnlyList<string> operands);

    /// <summary>The greater of a term and the greatest so far; NaN wins.</summary>
    public abstract string Greater(string term, string largest);

    /// <summary>
    /// Which term is the greatest: the term's number where it is greater, is a NaN or is the first, else that of the greatest so far, below 0 before the first. The first of
    /// equal terms and the last NaN count, as in PyTorch.
    /// </summary>
    public abstract string FirstOfGreatest(string term, string largest, string number, string sofar);

    /// <summary>The loops over the samples of the batch; disposed when their body has been written.</summary>
    public abstract IReadOnlyList<CodeWriter.BlockScope> OpenBatch(CodeWriter code);
}
