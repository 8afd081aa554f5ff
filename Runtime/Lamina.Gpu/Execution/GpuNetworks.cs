using Lamina.GpuServices;

namespace Lamina;

/// <summary>Moves networks between the processor and devices.</summary>
public static class GpuNetworks
{
    /// <summary>
    /// Moves the network to a device, as torch.nn.Module.to does: the same network, with its parameters, then trains and infers there. Parameters, gradients,
    /// the optimizer's state and activations stay on the device; <see cref="Parameter.Values"/>, <see cref="Network.Save(string)"/> and the like bring home what
    /// they show. When the device is disposed, the network comes back to the processor.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="gpu">The device.</param>
    /// <returns>The same network.</returns>
    /// <exception cref="GpuException">The network has no kernels for devices, or the device has too little memory; it stays where it was.</exception>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    public static TNetwork To<TNetwork>(this TNetwork network, Gpu gpu)
        where TNetwork : Network
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(gpu);
        if (network.Architecture.Programs is not IGpuPrograms generated)
        {
            throw new GpuException(
                $"{network.Architecture.Name} has no kernels for devices. They are generated where the network is compiled: give that project a reference to Lamina.Gpu. " +
                "(A layer of more than 2³¹ numbers has none either.)");
        }

        if (network.Executor is GpuExecutor executor && executor.Gpu == gpu)
            return network;
        network.MoveTo(
            () =>
            {
                using (gpu.Enter())
                    return new GpuExecutor(network, generated.GpuProgram, gpu);
            },
            nameof(To));
        return network;
    }

    /// <summary>Moves the network back to the processor, with all that it has learnt.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The same network.</returns>
    /// <exception cref="InvalidOperationException">The network is in use.</exception>
    public static TNetwork ToProcessor<TNetwork>(this TNetwork network)
        where TNetwork : Network
    {
        ArgumentNullException.ThrowIfNull(network);
        if (network.Executor is not null)
            network.MoveTo(null, nameof(ToProcessor));
        return network;
    }
}
