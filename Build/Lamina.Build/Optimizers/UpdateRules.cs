using Lamina.Build.Optimizers.Rules;

namespace Lamina.Build.Optimizers;

/// <summary>All rules that are printed.</summary>
internal static class UpdateRules
{
    public static IReadOnlyList<UpdateRule> All { get; } =
    [
        SgdRule.State(),
        AdamRule.State(),
    ];
}
