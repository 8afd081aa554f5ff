namespace Lamina.Tests.Training;

/// <summary>torch.optim's update of a single parameter, line for line from the algorithm boxes of PyTorch's documentation, in double.</summary>
internal sealed class TorchSgd(double lr, double momentum, double dampening, double weightDecay, bool nesterov, bool maximize)
{
    private double? buffer;

    public double Step(double p, double g)
    {
        if (maximize)
            g = -g;
        if (weightDecay != 0)
            g += weightDecay * p;
        if (momentum != 0)
        {
            buffer = buffer is { } b ? (momentum * b) + ((1 - dampening) * g) : g;
            g = nesterov ? g + (momentum * buffer.Value) : buffer.Value;
        }

        return p - (lr * g);
    }
}

/// <inheritdoc cref="TorchSgd"/>
internal sealed class TorchAdam(double lr, double beta1, double beta2, double epsilon, double weightDecay, bool amsGrad, bool maximize, bool decoupled)
{
    private double m, v, largest;
    private int t;

    public double Step(double p, double g)
    {
        t++;
        if (maximize)
            g = -g;
        if (decoupled)
            p -= lr * weightDecay * p;
        else
            g += weightDecay * p;
        m = (beta1 * m) + ((1 - beta1) * g);
        v = (beta2 * v) + ((1 - beta2) * g * g);
        largest = Math.Max(largest, v);
        var mHat = m / (1 - Math.Pow(beta1, t));
        var vHat = (amsGrad ? largest : v) / (1 - Math.Pow(beta2, t));
        return p - (lr * mHat / (Math.Sqrt(vHat) + epsilon));
    }
}
