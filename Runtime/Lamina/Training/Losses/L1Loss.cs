namespace Lamina;

/// <summary>torch.nn.L1Loss: the distance of output and target, |o − t|, averaged or summed over all elements of the batch; its gradient is the sign of o − t, 0 at 0.</summary>
public sealed partial class L1Loss : ElementLoss
{
    internal static L1Loss Default { get; } = new();
}
