// Written from UpdateRules in Build/Lamina.Build; a test holds the two together. To write it anew:
// dotnet run --project Build/Lamina.Build
#nullable enable
namespace Lamina.GpuServices;

/// <summary>The kernels of all optimizers.</summary>
internal static class UpdateKernels
{
    /// <summary>Enqueues an update of a part of the arenas.</summary>
    public static void Run(DeviceKernels kernels, ArenaUpdate update, int run, in DeviceArenas at)
    {
        switch (update)
        {
            case ArenaUpdate<SgdUpdate> sgd:
                kernels.ForEach(new SgdKernel(sgd[run], at));
                break;
            case ArenaUpdate<AdamUpdate> adam:
                kernels.ForEach(new AdamKernel(adam[run], at));
                break;
            default:
                throw new NotSupportedException($"No kernel for {update}.");
        }
    }
}
