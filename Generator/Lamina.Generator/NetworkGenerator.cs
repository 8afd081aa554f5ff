using System.Text;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Lamina.Generator.Emit;
using Lamina.Generator.Emit.Api;
using Lamina.Generator.Emit.Channels;
using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Emit.Gpu;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Gpu;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Generator;

/// <summary>
/// Writes the other half of every class with <c>[Network]</c>. It reports nothing: the analyzers read the same declaration and do.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class NetworkGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                NetworkReader.AttributeName,
                static (_, _) => true,
                static (network, cancellation) => network.TargetSymbol is INamedTypeSymbol type
                    ? NetworkReader.Read(type, network.SemanticModel.Compilation, cancellation).Declaration
                    : null)
            .WithTrackingName(StepNames.Reading)
            .Where(static declaration => declaration is { CanEmit: true })
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(StepNames.Declaration);

        var api = declarations
            .Select(static (declaration, _) => new GeneratedSource(
                FileOf(declaration) + ".g.cs",
                declaration.IsValid ? ApiFile.Write(NetworkCompiler.Compile(declaration)) : ApiFile.WriteInvalid(declaration)))
            .WithTrackingName(StepNames.Api);
        context.RegisterSourceOutput(api, static (output, source) => source.AddTo(output));

        var kernels = declarations
            .Where(static declaration => declaration.IsValid)
            .Select(static (declaration, _) => Kernels(declaration))
            .WithTrackingName(StepNames.Kernels);
        context.RegisterImplementationSourceOutput(kernels, static (output, sources) =>
        {
            foreach (var source in sources)
                source.AddTo(output);
        });

        // Kernels for a device only where the project can run them; others keep what they had, and their promise of native compilation.
        var hasGpu = context.CompilationProvider
            .Select(static (compilation, _) => compilation.GetTypeByMetadataName(GpuFile.MarkerType) is not null)
            .WithTrackingName(StepNames.HasGpu);
        var gpu = declarations
            .Where(static declaration => declaration.IsValid)
            .Combine(hasGpu)
            .Select(static (pair, _) => pair.Right ? GpuKernels(pair.Left) : default)
            .WithTrackingName(StepNames.GpuKernels);
        context.RegisterImplementationSourceOutput(gpu, static (output, sources) =>
        {
            foreach (var source in sources)
                source.AddTo(output);
        });
    }

    // The compiler makes the file's name a part of the names of the classes that are local to it.
    private static string FileOf(NetworkDeclaration declaration) => Names.Short(declaration.Type.HintName, longest: 150);

    // A file for each layout that the network is compiled for.
    private static EquatableArray<GeneratedSource> Kernels(NetworkDeclaration declaration)
    {
        var network = NetworkCompiler.Compile(declaration);
        var sources = new List<GeneratedSource>();
        if (network.Lanes is not null)
            sources.Add(new(FileOf(declaration) + ".Kernels.g.cs", KernelsFile.Write(network)));
        if (network.Channels is not null)
            sources.Add(new(FileOf(declaration) + ".Channels.g.cs", ChannelsFile.Write(network)));
        return sources.ToEquatableArray();
    }

    private static EquatableArray<GeneratedSource> GpuKernels(NetworkDeclaration declaration)
    {
        var network = GpuCompiler.Compile(declaration);
        return network.Fits ? [new(FileOf(declaration) + ".Gpu.g.cs", GpuFile.Write(network))] : [];
    }

    /// <summary>A file to add.</summary>
    private sealed record GeneratedSource(string HintName, string Text)
    {
        public void AddTo(SourceProductionContext output) => output.AddSource(HintName, SourceText.From(Text, Encoding.UTF8));
    }
}
