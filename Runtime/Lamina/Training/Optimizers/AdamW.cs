namespace Lamina;

/// <summary>
/// Adam with decoupled weight decay (Loshchilov and Hutter 2019): each step first shrinks the parameters by 1 − γλ, and the gradient's moments never see
/// the decay. torch.optim.AdamW, formula for formula.
/// </summary>
/// <param name="learningRate">γ, the step size; at least 0.</param>
/// <param name="beta1">β₁, the decay of the gradient's running mean, in [0, 1).</param>
/// <param name="beta2">β₂, the decay of its square's running mean, in [0, 1).</param>
/// <param name="epsilon">ε, added to the denominator; at least 0.</param>
/// <param name="weightDecay">λ, at least 0.</param>
/// <param name="amsGrad">Divides by the largest running square so far.</param>
/// <param name="maximize">Climbs instead of descending.</param>
public sealed class AdamW(
    float learningRate = 1e-3f,
    double beta1 = 0.9,
    double beta2 = 0.999,
    double epsilon = 1e-8,
    double weightDecay = 1e-2,
    bool amsGrad = false,
    bool maximize = false)
    : Adam(true, learningRate, beta1, beta2, epsilon, weightDecay, amsGrad, maximize);
