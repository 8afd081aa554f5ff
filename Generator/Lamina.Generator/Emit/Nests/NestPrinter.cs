using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit.Nests;

/// <summary>
/// Prints one element of a nest for any target: loops over what is reduced, guards as early as they can be asked, and the value of the element in <c>s</c>.
/// </summary>
internal sealed class NestPrinter
{
    /// <summary>What the names of a term's repeated parts begin with; those of what is fused behind a nest stand in the same scope and begin otherwise.</summary>
    public const string SharedLetter = "part";

    private const string Value = "s";

    private readonly Nest nest;
    private readonly IReadOnlyList<Shape> inputs;
    private readonly NestTarget target;
    private readonly int[] extents;
    private readonly HashSet<int> loopsUsed = [];
    private readonly List<EquatableArray<int>> tables = [];
    private int guardsNamed;

    /// <param name="nest">The nest.</param>
    /// <param name="inputs">Shapes of what it reads.</param>
    /// <param name="target">How values and addresses are written.</param>
    public NestPrinter(Nest nest, IReadOnlyList<Shape> inputs, NestTarget target)
    {
        (this.nest, this.inputs, this.target, extents) = (nest, inputs, target, nest.Extents);
        Names = new(
            loop =>
            {
                loopsUsed.Add(loop);
                return NestLoops.NameOf(nest, loop);
            },
            (table, at) =>
            {
                if (!tables.Contains(table))
                    tables.Add(table);
                return target.Entry(tables.IndexOf(table), at);
            });
    }

    /// <summary>How the nest's indices are written; what a target has a name for already may be added.</summary>
    public IndexNames Names { get; }

    /// <summary>The loops whose names have been written so far.</summary>
    public IReadOnlyCollection<int> LoopsUsed => loopsUsed;

    /// <summary>The tables that have been written of so far; the target declares them.</summary>
    public IReadOnlyList<EquatableArray<int>> Tables => tables;

    /// <summary>Statements that declare <c>s</c> as the element's value, inside the loops of the domain.</summary>
    public void WriteElement(CodeWriter code)
    {
        if (nest.Reducer == Reducer.None)
        {
            WriteTerm(code, body => code.Line($"var {Value} = {body};"));
            return;
        }

        if (nest.Reducer == Reducer.FirstMax)
        {
            code.Line($"var largest = {target.Number(float.NegativeInfinity)};");
            code.Line($"var {Value} = {target.Number(-1)};");
        }
        else
        {
            code.Line($"var {Value} = {target.Number(nest.Reducer == Reducer.Max ? float.NegativeInfinity : 0)};");
        }

        WriteLoops(code, 0, nest.Guards.Where(guard => !guard.HoldsAlways(extents)).ToList());
    }

    /// <summary>Statements that declare <c>s</c> as one term, 0 where it does not count, inside all loops.</summary>
    public void WriteTermAlone(CodeWriter code)
    {
        var guards = nest.Guards.Where(guard => !guard.HoldsAlways(extents)).ToArray();
        if (guards.Length == 0)
        {
            WriteTerm(code, body => code.Line($"var {Value} = {body};"));
            return;
        }

        code.Line($"var {Value} = {target.Number(0)};");
        using (OpenGuards(code, guards))
            WriteTerm(code, body => code.Line($"{Value} = {body};"));
    }

    // The loop, then the guards that can be asked by now, then what lies inside.
    private void WriteLoops(CodeWriter code, int loop, List<Guard> open)
    {
        var bound = nest.FirstOver + loop;
        var ready = open.Where(guard => guard.Of.Loops.All(each => each < bound)).ToArray();
        var scope = ready.Length == 0 ? (CodeWriter.BlockScope?)null : OpenGuards(code, ready);
        using (scope)
        {
            if (loop == nest.Over.Count)
            {
                WriteTerm(code, body => Accumulate(code, body));
                return;
            }

            var rest = open.Except(ready).ToList();
            if (nest.Over[loop].IsBatch)
            {
                var scopes = target.OpenBatch(code);
                WriteLoops(code, loop + 1, rest);
                foreach (var each in scopes.Reverse())
                    each.Dispose();
                return;
            }

            var name = NestLoops.NameOf(nest, bound);
            using (code.Block($"for ({target.IndexType} {name} = 0; {name} < {IndexNames.Number(nest.Over[loop].Size)}; {name}++)"))
                WriteLoops(code, loop + 1, rest);
        }
    }

    private CodeWriter.BlockScope OpenGuards(CodeWriter code, IEnumerable<Guard> guards)
    {
        var conditions = new List<string>();
        foreach (var guard in guards)
        {
            var index = guard.Of.Write(Names);
            // What the guard asks for is what the reads are made of.
            if (guard.Of is not LoopIndex && !Names.Known.ContainsKey(guard.Of))
            {
                var name = FormattableString.Invariant($"at{++guardsNamed}");
                code.Line($"{target.IndexType} {name} = {index};");
                Names.Known.Add(guard.Of, name);
                index = name;
            }

            var (least, greatest) = guard.Of.Range(extents);
            if (least < 0)
                conditions.Add($"{index} >= 0");
            if (guard.Divisor > 1)
                conditions.Add($"{index} % {IndexNames.Number(guard.Divisor)} == 0");
            if (greatest >= (long)guard.Size * guard.Divisor)
                conditions.Add($"{index} < {IndexNames.Number((long)guard.Size * guard.Divisor)}");
        }

        return code.Block($"if ({string.Join(" && ", conditions)})");
    }

    private void WriteTerm(CodeWriter code, Action<string> take)
    {
        var operands = new List<string>();
        for (var read = 0; read < nest.Reads.Count; read++)
        {
            var name = "v" + nest.Reads[read].Name;
            code.Line($"var {name} = {Load(read)};");
            operands.Add(name);
        }

        var body = nest.Body.Rewrite(leaf =>
        {
            if (leaf is not Position position)
                return leaf;
            operands.Add(target.Position(position.Of.Write(Names)));
            return new Operand(operands.Count - 1);
        });
        var (declarations, result) = target.Formula(body, operands);
        foreach (var declaration in declarations)
            code.Line(declaration);
        take(result);
    }

    private string Load(int read)
    {
        var (access, shape) = (nest.Reads[read], inputs[read]);
        var load = target.Load(read, access.Axes, Names);
        if (access.Outside is not { } outside)
            return load;
        var conditions = new List<string>();
        for (var axis = 0; axis < access.Axes.Count; axis++)
        {
            var (least, greatest) = access.Axes[axis].Range(extents);
            if (least >= 0 && greatest < shape[axis])
                continue;
            var index = IndexNames.Enclosed(access.Axes[axis].Write(Names));
            if (least < 0)
                conditions.Add($"{index} >= 0");
            if (greatest >= shape[axis])
                conditions.Add($"{index} < {IndexNames.Number(shape[axis])}");
        }

        return conditions.Count == 0 ? load : $"{string.Join(" && ", conditions)} ? {load} : {target.Number(outside)}";
    }

    private void Accumulate(CodeWriter code, string body)
    {
        switch (nest.Reducer)
        {
            case Reducer.Sum:
                code.Line($"{Value} += {body};");
                break;
            case Reducer.Max:
                code.Line($"var term = {body};");
                code.Line($"{Value} = {target.Greater("term", Value)};");
                break;
            case Reducer.FirstMax:
                Index number = 0;
                for (var loop = 0; loop < nest.Over.Count; loop++)
                    number = (number * nest.Over[loop].Size) + Index.Loop(nest.FirstOver + loop);
                code.Line($"var term = {body};");
                code.Line($"var number = {target.Position(number.Write(Names))};");
                code.Line($"{Value} = {target.FirstOfGreatest("term", "largest", "number", Value)};");
                code.Line($"largest = {target.Greater("term", "largest")};");
                break;
            default:
                throw new InvalidOperationException($"No code for {nest.Reducer}.");
        }
    }
}
