using Lamina.Build.Losses;
using Lamina.Build.Optimizers;
using Lamina.Build.Signatures;
using Lamina.Build.Tiles;

namespace Lamina.Build;

/// <summary>All files that are printed.</summary>
internal static class PrintedFiles
{
    private const string Services = "Runtime/Lamina/CompilerServices";
    private const string Dsl = "Runtime/Lamina/Dsl";
    private const string DeviceTiles = "Runtime/Lamina.Gpu/Tiles";
    private const string Optimizers = "Runtime/Lamina/Training/Optimizers/Updates";
    private const string DeviceOptimizers = "Runtime/Lamina.Gpu/Optimizers/Updates";

    public static IReadOnlyList<PrintedFile> All { get; } =
    [
        new($"{Services}/Tiles/SumTiles.g.cs", SumTileWriter.Write),
        new($"{Services}/Tiles/CorrelationTiles.g.cs", CorrelationTileWriter.Write),
        new($"{Services}/Channels/Convolutions/ChannelTiles.g.cs", ChannelTileWriter.Write),
        new($"{Services}/Channels/Convolutions/ChannelGradientTiles.g.cs", ChannelGradientTileWriter.Write),
        new($"{Services}/Channels/Depthwise/DepthwiseTiles.g.cs", DepthwiseTileWriter.Write),
        new($"{DeviceTiles}/TileKernels.g.cs", DeviceTileWriter.Write),
        new($"{DeviceTiles}/TileKernels.Sizes.g.cs", DeviceTileWriter.WriteSizes),
        .. UpdateRules.All.Select(rule => new PrintedFile($"{Optimizers}/{rule.Name}Update.g.cs", () => CpuUpdateWriter.Write(rule))),
        .. UpdateRules.All.Select(rule => new PrintedFile($"{DeviceOptimizers}/{rule.Name}Kernel.g.cs", () => DeviceUpdateWriter.Write(rule))),
        new($"{DeviceOptimizers}/UpdateKernels.g.cs", DeviceUpdateWriter.WriteList),
        new("Runtime/Lamina/Training/Losses/LossTerms.g.cs", HostLossWriter.Write),
        new("Runtime/Lamina.Gpu/Losses/LossTerms.g.cs", DeviceLossWriter.Write),
        new($"{Dsl}/Flow.Layers.g.cs", FlowWriter.Write),
        new($"{Dsl}/LayerAttributes.g.cs", AttributeWriter.Write),
        new("docs/layers.md", LayerPageWriter.Write),
        new("docs/language.md", LayerTableWriter.WriteLayers) { Section = "layers" },
        new("docs/language.md", LayerTableWriter.WriteLosses) { Section = "losses" },
    ];
}
