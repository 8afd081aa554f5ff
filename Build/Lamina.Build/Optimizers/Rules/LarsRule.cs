namespace Lamina.Build.Optimizers.Rules;

/// <summary>LARS (You, Gitman and Ginsburg 2017): each tensor's step is in proportion to its norm.</summary>
internal static class LarsRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("Lars", "LARS's update");
        var learningRate = rule.Number("LearningRate", "γ.");
        var weightDecay = rule.Number("WeightDecay", "λ.");
        var trust = rule.Number("Trust", "η‖p‖/(‖g‖ + λ‖p‖ + ε) of the tensor.");
        var momentum = rule.Number("Momentum", "μ.");
        var nesterov = rule.Flag("Nesterov", "Whether the gradient is taken where the velocity leads.");
        var hasMomentum = rule.Flag("HasMomentum", "Whether a velocity is kept.");
        var velocity = rule.State("v", "Velocity", "momentum_buffer", keptIf: hasMomentum);

        var g = rule.Let("g", trust * (rule.Gradient + (weightDecay * rule.Parameter)));
        var way = rule.Store(velocity, "way", (momentum * velocity.Old) + g, otherwise: g);
        way = rule.Let("way", nesterov, g + (momentum * way), way);
        return rule.Update(rule.Parameter - (learningRate * way));
    }
}
