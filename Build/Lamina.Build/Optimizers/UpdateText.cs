using Lamina.Core.Tensors;
using Lamina.Generator.Emit;

namespace Lamina.Build.Optimizers;

/// <summary>What the printed updates of all targets have in common.</summary>
/// <param name="Code">A target's C# for a formula.</param>
/// <param name="Load">Its C# that reads an element of an arena, by the arena's name.</param>
/// <param name="Store">Its C# that writes one: the arena's name, the value.</param>
internal sealed record UpdateText(Func<Expression, IReadOnlyList<string>, string> Code, Func<string, string> Load, Func<string, string, string> Store)
{
    /// <summary>The lines at the head of a printed file.</summary>
    public static string Header(string source) => $"// Written from {source} in Build/Lamina.Build; a test holds the two together. To write it anew:\n// dotnet run --project Build/Lamina.Build\n#nullable enable";

    /// <summary>The update as mathematics, a line a statement.</summary>
    public static string Formulas(UpdateRule rule) => string.Join("\n", rule.Statements.Select(statement =>
    {
        var text = $"{statement.Symbol} ← {statement.Value.ToText(rule.Names)}";
        return statement.If is { } flag ? $"{text} if {RuleBuilder.Camel(flag.Name)}, else {statement.Otherwise!.ToText(rule.Names)}" : text;
    }));

    /// <summary>The work of one element.</summary>
    public void Element(CodeWriter writer, UpdateRule rule)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        Set("p", Load("Parameters"));
        Set("g", Load("Gradients"));
        foreach (var state in rule.States.Where(state => state.KeptIf is null))
            Set(state.Symbol, Load(state.Name));
        foreach (var statement in rule.Statements)
        {
            var value = Code(statement.Value, rule.Names);
            switch (statement)
            {
                case { Store.KeptIf: { } kept }:
                    if (!Holds(statement.Symbol, statement.Otherwise!))
                        Set(statement.Symbol, Code(statement.Otherwise!, rule.Names));
                    using (writer.Block($"if ({RuleBuilder.Camel(kept.Name)})"))
                    {
                        writer.Line($"var {statement.Store.Symbol} = {Load(statement.Store.Name)};");
                        writer.Line($"{statement.Symbol} = {value};");
                        writer.Line(Store(statement.Store.Name, statement.Symbol));
                    }

                    writer.Line();
                    break;
                case { If: { } flag, Otherwise: { } otherwise } when Holds(statement.Symbol, otherwise):
                    writer.Line($"if ({RuleBuilder.Camel(flag.Name)})");
                    using (writer.Indent())
                        Set(statement.Symbol, value);
                    break;
                case { If: { } flag }:
                    Set(statement.Symbol, $"{RuleBuilder.Camel(flag.Name)} ? {value} : {Code(statement.Otherwise!, rule.Names)}");
                    break;
                default:
                    Set(statement.Symbol, value);
                    if (statement.Store is { } store)
                        writer.Line(Store(store.Name, statement.Symbol));
                    break;
            }
        }

        writer.Line(Store("Parameters", "p"));

        // Whether a variable has that value already.
        bool Holds(string symbol, Expression value) => value is Operand same && rule.Names[same.Index] == symbol && known.Contains(symbol);

        void Set(string symbol, string code) => writer.Line($"{(known.Add(symbol) ? "var " : "")}{symbol} = {code};");
    }
}
