using Lamina.Generator.Emit;

namespace Lamina.Build.Optimizers;

/// <summary>Writes a rule as one fused pass of vectors: <c>AdamUpdate</c>.</summary>
internal static class CpuUpdateWriter
{
    private static readonly UpdateText Text = new(
        Formula.ToCode,
        arena => $"V.Load(ref {RuleBuilder.Camel(arena)}, index)",
        (arena, value) => $"V.Store({value}, ref {RuleBuilder.Camel(arena)}, index);");

    public static string Write(UpdateRule rule)
    {
        var writer = new CodeWriter();
        writer.Line(UpdateText.Header($"{rule.Name}Rule"));
        writer.Line("using System.Runtime.CompilerServices;");
        writer.Line("using Lamina.CompilerServices;");
        writer.Line();
        writer.Line("namespace Lamina;");
        writer.Line();
        writer.Summary($"{rule.Summary} of parameters p with gradient g, with the numbers of one step.");
        writer.Remarks($"<code>\n{CodeWriter.Escape(UpdateText.Formulas(rule))}\n</code>");
        using (writer.Block($"internal struct {rule.Name}Update(in UpdateStep step) : IUpdate"))
        {
            foreach (var number in rule.Numbers)
                Member(writer, "float", number.Name, number.Meaning, Common(number.Name));
            foreach (var flag in rule.Flags)
                Member(writer, "bool", flag.Name, flag.Meaning, Common(flag.Name));
            States(writer, rule);
            writer.Line("/// <inheritdoc/>");
            writer.Line("[MethodImpl(KernelMethod.Options)]");
            writer.Line("public readonly nint Run<V>(in UpdateArenas at, nint index, nint end)");
            using (writer.Indent())
                writer.Line("where V : struct, ILanes<V>");
            using (writer.Block())
                Body(writer, rule);
        }

        return writer.ToString();
    }

    /// <summary>What every rule has, and the step knows.</summary>
    private static bool Common(string name) => name is "GradientScale" or "Limit" or "Clips";

    private static void Member(CodeWriter writer, string type, string name, string meaning, bool isOfStep)
    {
        writer.Summary(meaning);
        writer.Line(isOfStep ? $"public {type} {name} = step.{name};" : $"public required {type} {name};");
        writer.Line();
    }

    private static void States(CodeWriter writer, UpdateRule rule)
    {
        var flags = rule.States.Where(state => state.KeptIf is not null).Select(state => $"bool {RuleBuilder.Camel(state.KeptIf!.Name)}").Distinct();
        var names = rule.States.Select(state => state.KeptIf is { } flag ? $"{RuleBuilder.Camel(flag.Name)} ? \"{state.TorchName}\" : null" : $"\"{state.TorchName}\"");
        writer.Summary("PyTorch's names of what is kept, in the order of the arenas; null for what is not.");
        writer.Line($"public static string?[] States({string.Join(", ", flags)}) => [{string.Join(", ", names)}];");
        writer.Line();
    }

    private static void Body(CodeWriter writer, UpdateRule rule)
    {
        writer.Line("ref var parameters = ref at.Parameters;");
        writer.Line("ref var gradients = ref at.Gradients;");
        for (var state = 0; state < rule.States.Count; state++)
            writer.Line($"ref var {RuleBuilder.Camel(rule.States[state].Name)} = ref at.State{state};");
        foreach (var number in rule.Numbers)
            writer.Line($"var {RuleBuilder.Camel(number.Name)} = V.Broadcast({number.Name});");
        foreach (var flag in rule.Flags)
            writer.Line($"var {RuleBuilder.Camel(flag.Name)} = {flag.Name};");
        using (writer.Block("for (; index <= end - V.Count; index += V.Count)"))
            Text.Element(writer, rule);
        writer.Line();
        writer.Line("return index;");
    }
}
