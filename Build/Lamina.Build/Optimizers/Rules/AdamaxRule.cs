namespace Lamina.Build.Optimizers.Rules;

/// <summary>Adamax, which is Adam with the infinity norm (Kingma and Ba 2015, section 7).</summary>
internal static class AdamaxRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("Adamax", "torch.optim.Adamax's update");
        var weightDecay = rule.Number("WeightDecay", "λ.");
        var meanRate = rule.Number("MeanRate", "1 − β₁.");
        var largestDecay = rule.Number("LargestDecay", "β₂.");
        var epsilon = rule.Number("Epsilon", "ε.");
        var stepSize = rule.Number("StepSize", "γ/(1 − β₁ᵗ).");
        var mean = rule.State("m", "Mean", "exp_avg");
        var largest = rule.State("u", "Largest", "exp_inf");

        var g = rule.Let("g", rule.Gradient + (weightDecay * rule.Parameter));
        var m = rule.Store(mean, mean.Old + (meanRate * (g - mean.Old)));
        var size = rule.Let("size", RuleBuilder.Abs(g) + epsilon);
        var faded = rule.Let("faded", largestDecay * largest.Old);
        var u = rule.Store(largest, RuleBuilder.Max(faded, size));
        return rule.Update(rule.Parameter - (stepSize * m / u));
    }
}
