using Lamina.Build.Optimizers;
using Lamina.Build.Tiles;

namespace Lamina.Build;

/// <summary>All files that are printed.</summary>
internal static class PrintedFiles
{
    private const string Services = "Runtime/Lamina/CompilerServices";
    private const string DeviceTiles = "Runtime/Lamina.Gpu/Tiles";
    private const string Optimizers = "Runtime/Lamina/Training/Optimizers/Updates";
    private const string DeviceOptimizers = "Runtime/Lamina.Gpu/Optimizers/Updates";

    public static IReadOnlyList<PrintedFile> All { get; } =
    [
        new($"{Services}/Tiles/SumTiles.g.cs", SumTileWriter.Write),
        new($"{Services}/Tiles/CorrelationTiles.g.cs", CorrelationTileWriter.Write),
        new($"{Services}/Channels/ChannelTiles.g.cs", ChannelTileWriter.Write),
        new($"{Services}/Channels/ChannelGradientTiles.g.cs", ChannelGradientTileWriter.Write),
        new($"{Services}/Channels/DepthwiseTiles.g.cs", DepthwiseTileWriter.Write),
        new($"{DeviceTiles}/TileKernels.g.cs", DeviceTileWriter.Write),
        new($"{DeviceTiles}/TileKernels.Sizes.g.cs", DeviceTileWriter.WriteSizes),
        .. UpdateRules.All.Select(rule => new PrintedFile($"{Optimizers}/{rule.Name}Update.g.cs", () => CpuUpdateWriter.Write(rule))),
        .. UpdateRules.All.Select(rule => new PrintedFile($"{DeviceOptimizers}/{rule.Name}Kernel.g.cs", () => DeviceUpdateWriter.Write(rule))),
        new($"{DeviceOptimizers}/UpdateKernels.g.cs", DeviceUpdateWriter.WriteList),
    ];
}
