namespace Lamina.Generator.Emit.SampleLanes;

/// <summary>How a kernel with samples in lanes stores an element: the value <c>s</c>, behind the formula that is fused to it.</summary>
internal static class LaneStore
{
    /// <summary>Stores <c>s</c>; a place that the formula reads at too gets the name <c>at</c>.</summary>
    public static void Write(CodeWriter code, Kernel kernel, string target, string at)
    {
        if (kernel.Epilogue is null)
        {
            code.Line($"V.Store(s, ref {target}, {at});");
            return;
        }

        code.Line($"nint at = {at};");
        code.Line(Statements(kernel, target, "at"));
    }

    /// <summary>The statements alone.</summary>
    public static string Statements(Kernel kernel, string target, string at)
    {
        var operands = KernelDescription.OperandNames(kernel.Operands).Select(name => $"V.Load(ref {name}, {at})");
        var (declarations, value) = kernel.Epilogue is null ? ([], "s") : Formula.ToStatements(kernel.Epilogue, ["s", .. operands]);
        return string.Join("\n", [.. declarations, $"V.Store({value}, ref {target}, {at});"]);
    }
}
