using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Emit.Nests;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Generator.Emit.ChannelLanes;

/// <summary>
/// Nests with channels in lanes, each a struct that computes one element, or sixteen channels of it where they do the same: the runtime's <c>ChannelNest</c> goes through
/// the elements.
/// </summary>
internal sealed class ChannelLanesNest : NestTarget
{
    private readonly Nest nest;
    private readonly Shape[] inputs;

    private ChannelLanesNest(Nest nest, Shape[] inputs) => (this.nest, this.inputs) = (nest, inputs);

    public override string IndexType => "nint";

    /// <summary>The members of the struct.</summary>
    /// <param name="nest">The nest.</param>
    /// <param name="inputs">Shapes of what it reads.</param>
    public static string Members(Nest nest, Shape[] inputs)
    {
        var domain = BlockedShape.Of(nest.Domain);
        var printer = new NestPrinter(nest, inputs, new ChannelLanesNest(nest, inputs));
        if (nest.Domain.Rank > 2)
            printer.Names.Known[Index.RowMajor(nest.Domain, [.. Enumerable.Range(0, nest.Domain.Rank).Select(Index.Loop)], first: 1)] = "pixel";
        var element = new CodeWriter();
        printer.WriteElement(element);

        var code = new CodeWriter();
        code.Line($"public static int Channels => {domain.Channels};");
        code.Line($"public static int Pixels => {domain.Pixels};");
        code.Line($"public static bool IsLaneParallel => {(LaneParallel.Is(nest) ? "true" : "false")};");
        code.Line();
        code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
        code.Line("public static V Compute<V>(nint channel, nint pixel, nint sample, in KernelItem at)");
        using (code.Indent())
            code.Line("where V : struct, ILanes<V>");
        using (code.Block())
        {
            for (var read = 0; read < nest.Reads.Count; read++)
                code.Line($"ref var {nest.Reads[read].Name} = ref at.Input({read});");
            SampleLanesNest.WriteTables(code, printer.Tables);
            var stride = nest.Domain.Size / Math.Max(1, nest.Domain.Rank == 0 ? 1 : nest.Domain[0]);
            for (var axis = 0; axis < nest.Domain.Rank; axis++)
            {
                var size = axis == 0 ? 1 : nest.Domain[axis];
                stride = axis == 0 ? stride : stride / size;
                if (!printer.LoopsUsed.Contains(axis))
                    continue;
                var name = NestLoops.NameOf(nest, axis);
                var above = stride == 1 ? "pixel" : $"pixel / {stride}";
                code.Line(axis == 0 ? $"var {name} = channel;" : axis == 1 ? $"var {name} = {above};" : $"var {name} = {(stride == 1 ? above : $"({above})")} % {size};");
            }

            code.Line(element.ToString().TrimEnd('\n'));
            code.Line("return s;");
        }

        return code.ToString();
    }

    public override string Load(int read, IReadOnlyList<Index> axes, IndexNames names)
    {
        var (access, shape) = (nest.Reads[read], inputs[read]);
        var isInLanes = axes.Any(axis => axis.Loops.Contains(0)) && nest.Domain.Rank > 0;
        if (access.IsShared)
        {
            var index = Index.RowMajor(shape, axes);
            return isInLanes ? $"V.Load(ref {access.Name}, {index.Write(names)})" : $"V.Broadcast(Unsafe.Add(ref {access.Name}, {index.Write(names)}))";
        }

        var blocked = BlockedShape.Of(shape);
        var channel = shape.Rank == 0 ? "0" : axes[0].Write(names);
        var place = $"ChannelNest.Place({channel}, {Index.RowMajor(shape, axes, first: 1).Write(names)}, pixels: {blocked.Pixels}, sample, at.Samples)";
        return isInLanes ? $"V.Load(ref {access.Name}, {place})" : $"V.Broadcast(Unsafe.Add(ref {access.Name}, {place}))";
    }

    public override string Number(float value) => Emit.Formula.Number(value);

    public override string Position(string index) => $"V.Broadcast({index})";

    public override string Entry(int table, string index) => FormattableString.Invariant($"table{table + 1}[(int)({index})]");

    public override (IReadOnlyList<string> Declarations, string Result) Formula(Expression formula, IReadOnlyList<string> operands) =>
        Emit.Formula.ToStatements(formula, operands, NestPrinter.SharedLetter);

    public override string Greater(string term, string largest) => $"V.Max({largest}, {term})";

    public override string FirstOfGreatest(string term, string largest, string number, string sofar) =>
        $"V.IfGreater({term}, {largest}, {number}, V.IfEqual({term}, {term}, V.IfGreater(V.Zero, {sofar}, {number}, {sofar}), {number}))";

    public override IReadOnlyList<CodeWriter.BlockScope> OpenBatch(CodeWriter code) => [code.Block("for (sample = 0; sample < at.Samples; sample++)")];
}
