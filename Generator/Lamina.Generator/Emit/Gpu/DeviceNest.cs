using Lamina.Core.Model;
using Lamina.Core.Tensors;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Emit.Nests;

namespace Lamina.Generator.Emit.Gpu;

/// <summary>Nests on a device: one thread for each element of the result; a parameter's gradient is one of the library's sums over samples.</summary>
internal sealed class DeviceNest : NestTarget
{
    private readonly GpuStep step;
    private readonly Nest nest;
    private readonly string sample;

    private DeviceNest(GpuStep step, Nest nest, string sample) => (this.step, this.nest, this.sample) = (step, nest, sample);

    public override string IndexType => "int";

    public static GpuKernel Write(GpuStep step, Nest nest)
    {
        var result = NestText.ResultName(nest);
        var kernel = new GpuKernel(nest.IsParameterGradient ? KernelForm.Sum : KernelForm.Elements, $"{result} = {NestText.Of(nest)}{step.Then}").Samples();
        for (var read = 0; read < nest.Reads.Count; read++)
            step.Read(kernel, nest.Reads[read].Name, read);
        step.Write(kernel, result);
        return nest.IsParameterGradient ? WriteSum(kernel, step, nest, result) : WriteElements(kernel, step, nest, result);
    }

    public override string Load(int read, IReadOnlyList<Index> axes, IndexNames names)
    {
        var (access, shape) = (nest.Reads[read], step.Input(read));
        var index = Index.RowMajor(shape, axes);
        return access.IsShared ? $"{access.Name}[{index.Write(names)}]" : $"{access.Name}[{Ix.Plus(Ix.Times(sample, shape.Size), index.Write(names))}]";
    }

    public override string Number(float value) => Emit.Formula.Literal(value);

    public override string Position(string index) => $"(float)({index})";

    public override string Entry(int table, string index) => FormattableString.Invariant($"Table{table + 1}({index})");

    public override (IReadOnlyList<string> Declarations, string Result) Formula(Expression formula, IReadOnlyList<string> operands) =>
        ScalarFormula.ToStatements(formula, operands, NestPrinter.SharedLetter);

    public override string Greater(string term, string largest) => $"{term} > {largest} || float.IsNaN({term}) ? {term} : {largest}";

    public override string FirstOfGreatest(string term, string largest, string number, string sofar) =>
        $"{term} > {largest} || float.IsNaN({term}) || {sofar} < 0f ? {number} : {sofar}";

    public override IReadOnlyList<CodeWriter.BlockScope> OpenBatch(CodeWriter code) => throw new InvalidOperationException("Sums over the batch are the library's.");

    private static GpuKernel WriteElements(GpuKernel kernel, GpuStep step, Nest nest, string result)
    {
        var printer = new NestPrinter(nest, [.. Enumerable.Range(0, nest.Reads.Count).Select(step.Input)], new DeviceNest(step, nest, "sample"));
        var element = new CodeWriter();
        printer.WriteElement(element);
        kernel.Member($"public int Count => {Ix.Times("samples", step.Shape.Size)};\n");
        using (kernel.Members.Block("public void Run(int index)"))
        {
            kernel.Member($"var sample = {Ix.Over("index", step.Shape.Size)};");
            WriteCoordinates(kernel, nest, "index", printer.LoopsUsed);
            kernel.Member(element.ToString().TrimEnd('\n'));
            foreach (var statement in step.Store(result, "index", "s"))
                kernel.Member(statement);
        }

        WriteTables(kernel, printer.Tables);
        return kernel;
    }

    // Term number index of a sum: the sample, then the other loops of the reduction.
    private static GpuKernel WriteSum(GpuKernel kernel, GpuStep step, Nest nest, string result)
    {
        var loops = Enumerable.Range(0, nest.Over.Count).Where(loop => !nest.Over[loop].IsBatch).ToArray();
        var terms = loops.Aggregate(1L, (product, loop) => product * nest.Over[loop].Size);
        var printer = new NestPrinter(nest, [.. Enumerable.Range(0, nest.Reads.Count).Select(step.Input)], new DeviceNest(step, nest, "sample"));
        var element = new CodeWriter();
        printer.WriteTermAlone(element);
        kernel
            .Member($"public int Channels => {IndexNames.Number(nest.Domain.Size)};\n")
            .Member($"public int Count => {Ix.Times("samples", terms)};\n")
            .Member($"public bool ChannelsAreInnermost => {(terms == 1 ? "true" : "false")};\n");
        using (kernel.Members.Block("public float Load(int channel, int index)"))
        {
            kernel.Member($"var sample = {Ix.Over("index", terms)};");
            WriteCoordinates(kernel, nest, "channel", printer.LoopsUsed);
            var below = terms;
            foreach (var loop in loops)
            {
                below /= nest.Over[loop].Size;
                if (printer.LoopsUsed.Contains(nest.FirstOver + loop))
                    kernel.Member($"var {NestLoops.NameOf(nest, nest.FirstOver + loop)} = {Ix.Digit("index", below, nest.Over[loop].Size)};");
            }

            kernel.Member(element.ToString().TrimEnd('\n'));
            kernel.Member("return s;");
        }

        kernel.Method("public void Store(int channel, float sum)", $"{result}[channel] = sum;");
        WriteTables(kernel, printer.Tables);
        return kernel;
    }

    private static void WriteCoordinates(GpuKernel kernel, Nest nest, string index, IReadOnlyCollection<int> used)
    {
        var below = nest.Domain.Size;
        for (var axis = 0; axis < nest.Domain.Rank; axis++)
        {
            below /= nest.Domain[axis];
            if (used.Contains(axis))
                kernel.Member($"var {NestLoops.NameOf(nest, axis)} = {Ix.Digit(index, below, nest.Domain[axis], isBounded: axis == 0 && index == "channel")};");
        }
    }

    // As a method: kernels have no constants of more than one number. Chosen without a branch, behind which ILGPU would take a number for the same in all threads.
    private static void WriteTables(GpuKernel kernel, IReadOnlyList<EquatableArray<int>> tables)
    {
        for (var table = 0; table < tables.Count; table++)
        {
            kernel.Members.Line();
            using (kernel.Members.Block($"private static int Table{IndexNames.Number(table + 1)}(int at)"))
            {
                var values = tables[table];
                kernel.Member($"var value = {IndexNames.Number(values[values.Count - 1])};");
                for (var at = values.Count - 2; at >= 0; at--)
                {
                    if (values[at] != values[at + 1])
                        kernel.Member($"value = Utilities.Select(at < {IndexNames.Number(at + 1)}, {IndexNames.Number(values[at])}, value);");
                }

                kernel.Member("return value;");
            }
        }
    }
}
