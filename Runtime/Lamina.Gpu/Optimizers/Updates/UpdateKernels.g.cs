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
            case ArenaUpdate<AdagradUpdate> adagrad:
                kernels.ForEach(new AdagradKernel(adagrad[run], at));
                break;
            case ArenaUpdate<RMSpropUpdate> rMSprop:
                kernels.ForEach(new RMSpropKernel(rMSprop[run], at));
                break;
            case ArenaUpdate<AdamUpdate> adam:
                kernels.ForEach(new AdamKernel(adam[run], at));
                break;
            case ArenaUpdate<AdadeltaUpdate> adadelta:
                kernels.ForEach(new AdadeltaKernel(adadelta[run], at));
                break;
            case ArenaUpdate<AdamaxUpdate> adamax:
                kernels.ForEach(new AdamaxKernel(adamax[run], at));
                break;
            case ArenaUpdate<NAdamUpdate> nAdam:
                kernels.ForEach(new NAdamKernel(nAdam[run], at));
                break;
            case ArenaUpdate<RAdamUpdate> rAdam:
                kernels.ForEach(new RAdamKernel(rAdam[run], at));
                break;
            case ArenaUpdate<LionUpdate> lion:
                kernels.ForEach(new LionKernel(lion[run], at));
                break;
            case ArenaUpdate<LarsUpdate> lars:
                kernels.ForEach(new LarsKernel(lars[run], at));
                break;
            default:
                throw new NotSupportedException($"No kernel for {update}.");
        }
    }
}
