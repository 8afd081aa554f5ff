using Lamina.Core.Tensors;

namespace Lamina.Generator.Emit;

/// <summary>The formulas that kernels apply before they store, each a struct of its own, found by formula.</summary>
/// <param name="taken">The names of the class that they stand in.</param>
internal sealed class EpilogueSet(HashSet<string> taken)
{
    private static readonly string[] Members = ["A", "B", "C"];

    private readonly Dictionary<Expression, string> names = [];

    /// <summary>The name of the struct.</summary>
    /// <param name="epilogue">The formula, or null for none.</param>
    /// <param name="other">How to name a formula that does not say its name itself.</param>
    public string NameOf(Expression? epilogue, string other)
    {
        if (epilogue is null)
            return "NoEpilogue";
        if (!names.TryGetValue(epilogue, out var name))
            names.Add(epilogue, name = Names.Unique(EpilogueNames.Of(epilogue, other), taken, "_"));
        return name;
    }

    public void Write(CodeWriter code)
    {
        foreach (var pair in names.OrderBy(pair => pair.Value, StringComparer.Ordinal))
        {
            var (formula, name) = (pair.Key, pair.Value);
            var others = formula.Operands.Where(operand => operand > 0).OrderBy(operand => operand).ToArray();
            code.Summary($"{formula.ToText(["s", "A", "B", "C"])}, applied to each result s before it is stored.");
            using (code.Block($"private readonly struct {name} : IEpilogue"))
            {
                code.Line($"public static bool IsShort => {(Formula.IsShort(formula) ? "true" : "false")};");
                code.Line();
                code.Line("[MethodImpl(MethodImplOptions.AggressiveInlining)]");
                code.Line("public static V Apply<V>(V s, in Operands others, nint at)");
                using (code.Indent())
                    code.Line("where V : struct, ILanes<V>");
                using (code.Block())
                {
                    foreach (var other in others)
                        code.Line($"var {Local(other)} = V.Load(in others.{Members[other - 1]}, at);");
                    var (declarations, result) = Formula.ToStatements(formula, ["s", Local(1), Local(2), Local(3)]);
                    foreach (var declaration in declarations)
                        code.Line(declaration);
                    code.Line($"return {result};");
                }
            }

            code.Line();
        }
    }

    private static string Local(int operand) => Members[operand - 1].ToLowerInvariant();
}
