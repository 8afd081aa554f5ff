namespace Lamina.Build.Optimizers.Rules;

/// <summary>RMSprop (Hinton 2012), with momentum and centred (Graves 2013).</summary>
internal static class RMSpropRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("RMSprop", "torch.optim.RMSprop's update");
        var learningRate = rule.Number("LearningRate", "γ.");
        var weightDecay = rule.Number("WeightDecay", "λ.");
        var squareDecay = rule.Number("SquareDecay", "α.");
        var squareRate = rule.Number("SquareRate", "1 − α.");
        var epsilon = rule.Number("Epsilon", "ε.");
        var momentum = rule.Number("Momentum", "μ.");
        var centered = rule.Flag("Centered", "Whether the variance divides, not the mean of squares.");
        var hasMomentum = rule.Flag("HasMomentum", "Whether a velocity is kept.");
        var square = rule.State("v", "Square", "square_avg");
        var mean = rule.State("m", "Mean", "grad_avg", keptIf: centered);
        var velocity = rule.State("u", "Velocity", "momentum_buffer", keptIf: hasMomentum);

        var g = rule.Let("g", rule.Gradient + (weightDecay * rule.Parameter));
        var v = rule.Store(square, (squareDecay * square.Old) + (squareRate * g * g));
        var average = rule.Store(mean, "average", mean.Old + (squareRate * (g - mean.Old)), otherwise: 0);
        // A variance is never below 0, but as a difference of rounded numbers it can be.
        var variance = rule.Let("variance", v - (average * average));
        variance = rule.Let("variance", RuleBuilder.AtLeast0(variance));
        var way = rule.Let("way", g / (RuleBuilder.Sqrt(variance) + epsilon));
        way = rule.Store(velocity, "way", (momentum * velocity.Old) + way, otherwise: way);
        return rule.Update(rule.Parameter - (learningRate * way));
    }
}
