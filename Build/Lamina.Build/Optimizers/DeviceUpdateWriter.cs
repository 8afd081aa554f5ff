using Lamina.Generator.Emit;
using Lamina.Generator.Emit.Gpu;

namespace Lamina.Build.Optimizers;

/// <summary>Writes a rule as a device's work for one element: <c>AdamKernel</c>.</summary>
internal static class DeviceUpdateWriter
{
    private static readonly UpdateText Text = new(ScalarFormula.ToCode, arena => $"{arena}[index]", (arena, value) => $"{arena}[index] = {value};");

    public static string Write(UpdateRule rule)
    {
        var writer = new CodeWriter();
        writer.Line(UpdateText.Header($"{rule.Name}Rule"));
        writer.Line("using ILGPU;");
        writer.Line();
        writer.Line("namespace Lamina.GpuServices;");
        writer.Line();
        writer.Summary($"{rule.Summary} of a parameter p with gradient g, as <see cref=\"{rule.Name}Update\"/> has it on the processor.", isXml: true);
        using (writer.Block($"internal struct {rule.Name}Kernel(in {rule.Name}Update update, in DeviceArenas at) : IElementProblem"))
        {
            foreach (var (name, view) in Arenas(rule))
                writer.Line($"public ArrayView<float> {name} = at.{view};");
            writer.Line("public int First = at.First;");
            writer.Line("public int Length = at.Length;");
            foreach (var number in rule.Numbers)
                writer.Line($"public float {number.Name} = update.{number.Name};");
            // A kernel's argument cannot hold a bool.
            foreach (var flag in rule.Flags)
                writer.Line($"public int {flag.Name} = update.{flag.Name} ? 1 : 0;");
            writer.Line();
            writer.Line("public readonly int Count => Length;");
            writer.Line();
            using (writer.Block("public readonly void Run(int element)"))
            {
                writer.Line("var index = First + element;");
                foreach (var number in rule.Numbers)
                    writer.Line($"var {RuleBuilder.Camel(number.Name)} = {number.Name};");
                foreach (var flag in rule.Flags)
                    writer.Line($"var {RuleBuilder.Camel(flag.Name)} = {flag.Name} != 0;");
                Text.Element(writer, rule);
            }
        }

        return writer.ToString();
    }

    /// <summary>The list that finds an optimizer's kernel.</summary>
    public static string WriteList()
    {
        var writer = new CodeWriter();
        writer.Line(UpdateText.Header(nameof(UpdateRules)));
        writer.Line("namespace Lamina.GpuServices;");
        writer.Line();
        writer.Summary("The kernels of all optimizers.");
        using (writer.Block("internal static class UpdateKernels"))
        {
            writer.Summary("Enqueues an update of a part of the arenas.");
            using (writer.Block("public static void Run(DeviceKernels kernels, ArenaUpdate update, int run, in DeviceArenas at)"))
            using (writer.Block("switch (update)"))
            {
                foreach (var rule in UpdateRules.All)
                {
                    writer.Line($"case ArenaUpdate<{rule.Name}Update> {RuleBuilder.Camel(rule.Name)}:");
                    using (writer.Indent())
                    {
                        writer.Line($"kernels.ForEach(new {rule.Name}Kernel({RuleBuilder.Camel(rule.Name)}[run], at));");
                        writer.Line("break;");
                    }
                }

                writer.Line("default:");
                using (writer.Indent())
                    writer.Line("throw new NotSupportedException($\"No kernel for {update}.\");");
            }
        }

        return writer.ToString();
    }

    private static IEnumerable<(string Name, string View)> Arenas(UpdateRule rule) =>
        [("Parameters", "Parameters"), ("Gradients", "Gradients"), .. rule.States.Select((state, index) => (state.Name, $"State{index}"))];
}
