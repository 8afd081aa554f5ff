namespace Lamina.Build.Optimizers.Rules;

/// <summary>Adagrad (Duchi, Hazan and Singer 2011).</summary>
internal static class AdagradRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("Adagrad", "torch.optim.Adagrad's update");
        var weightDecay = rule.Number("WeightDecay", "λ.");
        var stepSize = rule.Number("StepSize", "γ/(1 + (t − 1)η).");
        var epsilon = rule.Number("Epsilon", "ε.");
        var sum = rule.State("s", "Sum", "sum");

        var g = rule.Let("g", rule.Gradient + (weightDecay * rule.Parameter));
        var s = rule.Store(sum, sum.Old + (g * g));
        return rule.Update(rule.Parameter - (stepSize * g / (RuleBuilder.Sqrt(s) + epsilon)));
    }
}
