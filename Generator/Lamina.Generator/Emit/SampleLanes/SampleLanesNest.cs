using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.Nests;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>Nests with samples in lanes: every number is a vector of samples, whatever a nest does with indices.</summary>
internal sealed class SampleLanesNest(Nest nest, Kernel kernel) : NestTarget
{
    private const int Lanes = SampleLanesMemory.Lanes;

    public override string IndexType => "nint";

    /// <summary>The whole kernel: loops over the domain around the elements.</summary>
    public static bool Write(CodeWriter code, Kernel kernel)
    {
        if (kernel.Anchor is not Nest nest)
            return false;
        var printer = new NestPrinter(nest, kernel.Inputs, new SampleLanesNest(nest, kernel));
        var loops = new CodeWriter();
        WriteLoops(loops, nest, kernel, printer);
        WriteTables(code, printer.Tables);
        code.Line(loops.ToString().TrimEnd('\n'));
        return true;
    }

    /// <summary>Tables as spans over constants of the program.</summary>
    public static void WriteTables(CodeWriter code, IReadOnlyList<EquatableArray<int>> tables)
    {
        for (var table = 0; table < tables.Count; table++)
            code.Line($"ReadOnlySpan<int> {TableName(table)} = [{string.Join(", ", tables[table].Select(value => IndexNames.Number(value)))}];");
    }

    private static void WriteLoops(CodeWriter code, Nest nest, Kernel kernel, NestPrinter printer)
    {
        var result = NestText.ResultName(nest);
        var place = Index.RowMajor(nest.Domain, [.. Enumerable.Range(0, nest.Domain.Rank).Select(Index.Loop)]);
        var scopes = new List<CodeWriter.BlockScope>();
        if (!nest.IsParameterGradient)
            scopes.Add(code.Block("for (nint lane = 0; lane < 16; lane += V.Count) // all sixteen samples"));
        for (var axis = 0; axis < nest.Domain.Rank; axis++)
        {
            var name = NestLoops.NameOf(nest, axis);
            scopes.Add(code.Block($"for (nint {name} = 0; {name} < {nest.Domain[axis]}; {name}++)"));
        }

        printer.WriteElement(code);
        if (nest.IsParameterGradient)
            code.Line($"Unsafe.Add(ref {result}, {place.Write(printer.Names)}) = V.Sum(s);");
        else
            LaneStore.Write(code, kernel, result, InLanes(place, printer.Names));
        foreach (var scope in scopes.AsEnumerable().Reverse())
            scope.Dispose();
    }

    public override string Load(int read, IReadOnlyList<Index> axes, IndexNames names)
    {
        var access = nest.Reads[read];
        var index = Index.RowMajor(kernel.Inputs[read], axes);
        if (access.IsShared)
            return $"V.Broadcast(Unsafe.Add(ref {access.Name}, {index.Write(names)}))";
        var group = nest.IsParameterGradient ? FormattableString.Invariant($"(group * {kernel.GroupStride}) + ") : "";
        return $"V.Load(ref {access.Name}, {group}{InLanes(index, names)})";
    }

    public override string Number(float value) => Emit.Formula.Number(value);

    public override string Position(string index) => $"V.Broadcast({index})";

    public override string Entry(int table, string index) => $"{TableName(table)}[(int)({index})]";

    public override (IReadOnlyList<string> Declarations, string Result) Formula(Expression formula, IReadOnlyList<string> operands) =>
        Emit.Formula.ToStatements(formula, operands, NestPrinter.SharedLetter);

    public override string Greater(string term, string largest) => $"V.Max({largest}, {term})";

    public override string FirstOfGreatest(string term, string largest, string number, string sofar) =>
        $"V.IfGreater({term}, {largest}, {number}, V.IfEqual({term}, {term}, V.IfGreater(V.Zero, {sofar}, {number}, {sofar}), {number}))";

    public override IReadOnlyList<CodeWriter.BlockScope> OpenBatch(CodeWriter code) =>
    [
        code.Block("for (nint group = 0; group < groups; group++)"),
        code.Block("for (nint lane = 0; lane < 16; lane += V.Count)"),
    ];

    private static string TableName(int table) => FormattableString.Invariant($"table{table + 1}");

    private static string InLanes(Index index, IndexNames names)
    {
        var place = (index * Lanes).Write(names);
        return place == "0" ? "lane" : $"lane + {(place.IndexOf(" + ", StringComparison.Ordinal) >= 0 || place.IndexOf(" - ", StringComparison.Ordinal) >= 0 ? place : IndexNames.Enclosed(place))}";
    }
}
