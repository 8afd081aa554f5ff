namespace Lamina.Build.Optimizers.Rules;

/// <summary>NAdam, which is Adam with Nesterov's momentum (Dozat 2016).</summary>
internal static class NAdamRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("NAdam", "torch.optim.NAdam's update");
        var shrink = rule.Number("Shrink", "1 − γλ where decay is decoupled, else 1.");
        var weightDecay = rule.Number("WeightDecay", "λ where it is added to the gradient, else 0.");
        var meanRate = rule.Number("MeanRate", "1 − β₁.");
        var squareDecay = rule.Number("SquareDecay", "β₂.");
        var squareRate = rule.Number("SquareRate", "1 − β₂.");
        // Numerators and denominator are multiplied by √(1 − β₂ᵗ), which saves a division.
        var gradientStep = rule.Number("GradientStep", "γ(1 − μₜ)/(1 − μ₁…μₜ)·√(1 − β₂ᵗ).");
        var meanStep = rule.Number("MeanStep", "γμₜ₊₁/(1 − μ₁…μₜ₊₁)·√(1 − β₂ᵗ).");
        var epsilon = rule.Number("Epsilon", "ε·√(1 − β₂ᵗ).");
        var mean = rule.State("m", "Mean", "exp_avg");
        var square = rule.State("v", "Square", "exp_avg_sq");

        var p = rule.Let("p", shrink * rule.Parameter);
        var g = rule.Let("g", rule.Gradient + (weightDecay * p));
        var m = rule.Store(mean, mean.Old + (meanRate * (g - mean.Old)));
        var v = rule.Store(square, (squareDecay * square.Old) + (squareRate * g * g));
        return rule.Update(p - (((gradientStep * g) + (meanStep * m)) / (RuleBuilder.Sqrt(v) + epsilon)));
    }
}
