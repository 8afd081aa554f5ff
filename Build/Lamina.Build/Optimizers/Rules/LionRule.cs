namespace Lamina.Build.Optimizers.Rules;

/// <summary>Lion (Chen et al. 2023, algorithm 2): the sign of a mean, whose own decay is slower.</summary>
internal static class LionRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("Lion", "Lion's update");
        var learningRate = rule.Number("LearningRate", "γ.");
        var shrink = rule.Number("Shrink", "1 − γλ.");
        var wayRate = rule.Number("WayRate", "1 − β₁.");
        var meanRate = rule.Number("MeanRate", "1 − β₂.");
        var mean = rule.State("m", "Mean", "exp_avg");

        var p = rule.Let("p", shrink * rule.Parameter);
        var way = rule.Let("way", mean.Old + (wayRate * (rule.Gradient - mean.Old)));
        rule.Store(mean, mean.Old + (meanRate * (rule.Gradient - mean.Old)));
        return rule.Update(p - (learningRate * RuleBuilder.Sign(way)));
    }
}
