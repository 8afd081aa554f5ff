namespace Lamina.Build.Optimizers.Rules;

/// <summary>Stochastic gradient descent with momentum (Polyak 1964) and Nesterov's form of it (Sutskever et al. 2013).</summary>
internal static class SgdRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("Sgd", "torch.optim.SGD's update");
        var learningRate = rule.Number("LearningRate", "γ.");
        var weightDecay = rule.Number("WeightDecay", "λ.");
        var momentum = rule.Number("Momentum", "μ.");
        var undamped = rule.Number("Undamped", "1 − τ; 1 at the first step, where the velocity is the gradient.");
        var nesterov = rule.Flag("Nesterov", "Whether the gradient is taken where the velocity leads.");
        var hasMomentum = rule.Flag("HasMomentum", "Whether a velocity is kept.");
        var velocity = rule.State("v", "Velocity", "momentum_buffer", keptIf: hasMomentum);

        var g = rule.Let("g", rule.Gradient + (weightDecay * rule.Parameter));
        var way = rule.Store(velocity, "way", (momentum * velocity.Old) + (undamped * g), otherwise: g);
        way = rule.Let("way", nesterov, g + (momentum * way), way);
        return rule.Update(rule.Parameter - (learningRate * way));
    }
}
