namespace Lamina;

/// <summary>
/// torch.nn.MSELoss: the squared difference of output and target, (o − t)², averaged or summed over all elements of the batch; its gradient is
/// 2·(o − t), divided likewise. Targets are floats.
/// </summary>
public sealed partial class MSELoss : ElementLoss
{
    // Here and not in Loss, so that a program keeps only the losses that it names.
    internal static MSELoss Default { get; } = new();
}
