using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Generator.Emit.Api;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Emit.Gpu;
using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Gpu;
using Lamina.Generator.Tests.Support;
using Lamina.Tests.Shared;

namespace Lamina.Generator.Tests.Passes;

public sealed class ExtremeNetworksTests
{
    [Fact]
    public void A_network_of_500_layers_compiles_in_two_seconds()
    {
        var layers = Enumerable.Range(0, 250).SelectMany(_ => new Operator[] { Graphs.Conv(16, 3, padding: 1), new ReLU() }).ToArray();
        var declaration = Graphs.Chain(new Shape(3, 32, 32), layers);
        // The best of a few, in processor time: on a busy machine one run says little, and the clock nothing.
        var best = Enumerable.Range(0, 4).Min(turn => ProcessorTime.Of(() =>
        {
            var network = Compiled.InLanes(declaration);
            _ = ApiFile.Write(declaration);
            _ = ProgramsFile.Write(network);
            _ = SampleLanesFile.Write(network);
        }));
        Assert.True(best < TimeSpan.FromSeconds(2), $"took {best}");
    }

    [Fact]
    public void The_kernels_for_a_device_of_500_layers_are_written_in_two_seconds()
    {
        var layers = Enumerable.Range(0, 250).SelectMany(_ => new Operator[] { Graphs.Conv(16, 3, padding: 1), new ReLU() }).ToArray();
        var declaration = Graphs.Chain(new Shape(3, 32, 32), layers);
        var best = Enumerable.Range(0, 4).Min(turn => ProcessorTime.Of(() => GpuFile.Write(GpuCompiler.Compile(declaration))));
        Assert.True(best < TimeSpan.FromSeconds(2), $"took {best}");
    }

    [Fact]
    public void A_network_without_parameters_compiles_too()
    {
        const string Source = "using Lamina;\n[Network(1, 8, 8)]\n[Tanh, Flatten]\ninternal sealed partial class Net;";
        GeneratorRun.Of(Source).AssertCompiles();
        GeneratorRun.Of(GeneratorRun.CompileWithGpu(Source)).AssertCompiles();
    }

    [Fact]
    public void Layers_of_one_signature_share_their_kernels()
    {
        var layers = Enumerable.Range(0, 40).SelectMany(_ => new Operator[] { Graphs.Conv(16, 3, padding: 1), new ReLU() }).ToArray();
        var few = SampleLanesFile.Write(Compiled.InLanes(Graphs.Chain(new Shape(16, 8, 8), layers[..8])));
        var many = SampleLanesFile.Write(Compiled.InLanes(Graphs.Chain(new Shape(16, 8, 8), layers)));
        Assert.Equal(Kernels(few), Kernels(many));
        Assert.Equal(Structs(layers[..8]), Structs(layers));

        static int Structs(Operator[] layers) => GpuFile.Write(GpuCompiler.Compile(Graphs.Chain(new Shape(16, 8, 8), layers))).Split("public readonly struct").Length;

        static int Kernels(string source) => source.Split("KernelMethod.Options").Length;
    }
}
