namespace Lamina.Build.Optimizers.Rules;

/// <summary>Adam (Kingma and Ba 2015), AMSGrad (Reddi, Kale and Kumar 2018) and decoupled weight decay (Loshchilov and Hutter 2019).</summary>
internal static class AdamRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("Adam", "torch.optim.Adam's and AdamW's update");
        var shrink = rule.Number("Shrink", "1 − γλ where decay is decoupled (AdamW), else 1.");
        var weightDecay = rule.Number("WeightDecay", "λ where it is added to the gradient (Adam), else 0.");
        var meanRate = rule.Number("MeanRate", "1 − β₁.");
        var squareDecay = rule.Number("SquareDecay", "β₂.");
        var squareRate = rule.Number("SquareRate", "1 − β₂.");
        var amsGrad = rule.Flag("AmsGrad", "Whether the largest running square so far divides.");
        // Numerator and denominator are multiplied by √(1 − β₂ᵗ): one division a number instead of two, and divisions are what the pass waits for.
        var stepSize = rule.Number("StepSize", "γ/(1 − β₁ᵗ)·√(1 − β₂ᵗ).");
        var epsilon = rule.Number("Epsilon", "ε·√(1 − β₂ᵗ).");
        var mean = rule.State("m", "Mean", "exp_avg");
        var square = rule.State("v", "Square", "exp_avg_sq");
        var largest = rule.State("largest", "LargestSquare", "max_exp_avg_sq", keptIf: amsGrad);

        var p = rule.Let("p", shrink * rule.Parameter);
        var g = rule.Let("g", rule.Gradient + (weightDecay * p));
        var m = rule.Store(mean, mean.Old + (meanRate * (g - mean.Old)));
        var v = rule.Store(square, (squareDecay * square.Old) + (squareRate * g * g));
        var divisor = rule.Store(largest, "divisor", RuleBuilder.Max(largest.Old, v), otherwise: v);
        return rule.Update(p - (stepSize * m / (RuleBuilder.Sqrt(divisor) + epsilon)));
    }
}
