namespace Lamina.Build.Optimizers.Rules;

/// <summary>RAdam (Liu et al. 2020): Adam that divides only once the variance of what it divides by is known well enough.</summary>
internal static class RAdamRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("RAdam", "torch.optim.RAdam's update");
        var shrink = rule.Number("Shrink", "1 − γλ where decay is decoupled, else 1.");
        var weightDecay = rule.Number("WeightDecay", "λ where it is added to the gradient, else 0.");
        var meanRate = rule.Number("MeanRate", "1 − β₁.");
        var squareDecay = rule.Number("SquareDecay", "β₂.");
        var squareRate = rule.Number("SquareRate", "1 − β₂.");
        var stepSize = rule.Number("StepSize", "γ/(1 − β₁ᵗ), and where it is divided, times r√(1 − β₂ᵗ).");
        var epsilon = rule.Number("Epsilon", "ε.");
        var rectified = rule.Flag("Rectified", "Whether enough steps are made to divide by the running square: ρₜ > 5.");
        var mean = rule.State("m", "Mean", "exp_avg");
        var square = rule.State("v", "Square", "exp_avg_sq");

        var p = rule.Let("p", shrink * rule.Parameter);
        var g = rule.Let("g", rule.Gradient + (weightDecay * p));
        var m = rule.Store(mean, mean.Old + (meanRate * (g - mean.Old)));
        var v = rule.Store(square, (squareDecay * square.Old) + (squareRate * g * g));
        var way = rule.Let("way", stepSize * m);
        way = rule.Let("way", rectified, way / (RuleBuilder.Sqrt(v) + epsilon), way);
        return rule.Update(p - way);
    }
}
