namespace Lamina.Build.Optimizers.Rules;

/// <summary>Adadelta (Zeiler 2012).</summary>
internal static class AdadeltaRule
{
    public static UpdateRule State()
    {
        var rule = new RuleBuilder("Adadelta", "torch.optim.Adadelta's update");
        var learningRate = rule.Number("LearningRate", "γ.");
        var weightDecay = rule.Number("WeightDecay", "λ.");
        var decay = rule.Number("Decay", "ρ.");
        var rate = rule.Number("Rate", "1 − ρ.");
        var epsilon = rule.Number("Epsilon", "ε.");
        var square = rule.State("v", "Square", "square_avg");
        var step = rule.State("u", "StepSquare", "acc_delta");

        var g = rule.Let("g", rule.Gradient + (weightDecay * rule.Parameter));
        var v = rule.Store(square, (decay * square.Old) + (rate * g * g));
        var way = rule.Let("way", RuleBuilder.Sqrt(step.Old + epsilon) / RuleBuilder.Sqrt(v + epsilon) * g);
        rule.Store(step, (decay * step.Old) + (rate * way * way));
        return rule.Update(rule.Parameter - (learningRate * way));
    }
}
