using Lamina.Build.Optimizers.Rules;

namespace Lamina.Build.Optimizers;

/// <summary>All rules that are printed.</summary>
internal static class UpdateRules
{
    public static IReadOnlyList<UpdateRule> All { get; } =
    [
        SgdRule.State(),
        AdagradRule.State(),
        RMSpropRule.State(),
        AdamRule.State(),
        AdadeltaRule.State(),
        AdamaxRule.State(),
        NAdamRule.State(),
        RAdamRule.State(),
        LionRule.State(),
        LarsRule.State(),
    ];
}
