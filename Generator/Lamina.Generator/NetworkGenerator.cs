using System.Collections.Immutable;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Lamina.Core.Reading.Reuse;
using Lamina.Generator.Emit.Api;
using Lamina.Generator.Emit.ChannelLanes;
using Lamina.Generator.Emit.SampleLanes;
using Lamina.Generator.Emit.Gpu;
using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes;
using Lamina.Generator.Passes.Gpu;
using Microsoft.CodeAnalysis;

namespace Lamina.Generator;

/// <summary>
/// Writes the other half of every class with <c>[Network]</c>. It reports nothing but its own failure: the analyzers read the same declaration and do.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class NetworkGenerator : IIncrementalGenerator
{
    private readonly Func<NetworkDeclaration, LoweredNetwork> lower;

    /// <inheritdoc cref="NetworkGenerator"/>
    public NetworkGenerator() : this(static declaration => NetworkCompiler.Lower(declaration))
    {
    }

    /// <summary>For tests of what happens where the compiler fails.</summary>
    internal NetworkGenerator(Func<NetworkDeclaration, LoweredNetwork> lower) => this.lower = lower;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                NetworkReader.AttributeName,
                static (_, _) => true,
                // A class that carries the attribute on two parts, which C# refuses, is one network.
                static (network, cancellation) => network.TargetSymbol is INamedTypeSymbol type && NetworkReader.IsDeclaredAt(type, network.TargetNode)
                    ? Readings.Of(network.SemanticModel.Compilation).Get(type, cancellation).Declaration
                    : null)
            .WithTrackingName(StepNames.Reading)
            .Where(static declaration => declaration is { CanEmit: true })
            .Select(static (declaration, _) => declaration!)
            .WithTrackingName(StepNames.Declaration);
        var renamed = declarations
            .Collect()
            .Select(static (all, _) => HintNames.Resolve(all.Select(declaration => declaration.Type)))
            .WithTrackingName(StepNames.FileNames);

        var api = declarations
            .Select(static (declaration, _) => Attempt.At(declaration, Api, InvalidApi))
            .WithTrackingName(StepNames.Api);
        context.RegisterSourceOutput(api.Combine(renamed), static (output, pair) => AddAll(output, pair.Left, pair.Right));

        // An editor need not ask for what follows: nothing that it waits for may, and so failures of these are told with them.
        var lowered = declarations
            .Where(static declaration => declaration.IsValid)
            .Select((declaration, _) => Lowering.Of(declaration, lower))
            .WithTrackingName(StepNames.Lowered);
        var kernels = lowered
            .Select(static (lowering, _) => lowering.Then(Kernels))
            .WithTrackingName(StepNames.Kernels);
        context.RegisterImplementationSourceOutput(kernels.Combine(renamed), static (output, pair) => AddAll(output, pair.Left, pair.Right));

        // Kernels for a device only where the project can run them; others keep what they had, and their promise of native compilation.
        var hasGpu = context.CompilationProvider
            .Select(static (compilation, _) => compilation.GetTypeByMetadataName(GpuFile.MarkerType) is not null)
            .WithTrackingName(StepNames.HasGpu);
        var gpu = lowered
            .Combine(hasGpu)
            .Select(static (pair, _) => pair.Left.Then(network => pair.Right ? GpuKernels(network) : default))
            .WithTrackingName(StepNames.GpuKernels);
        context.RegisterImplementationSourceOutput(gpu.Combine(renamed), static (output, pair) => AddAll(output, pair.Left, pair.Right));

        // A network is told once: what failed for its members has failed for its kernels too.
        context.RegisterSourceOutput(Failed(context, api), Report);
        var toldOfApi = Identities(api);
        context.RegisterImplementationSourceOutput(Failed(context, Untold(kernels, toldOfApi)), Report);
        context.RegisterImplementationSourceOutput(Failed(context, Untold(Untold(gpu, toldOfApi), Identities(kernels))), Report);
    }

    private static EquatableArray<GeneratedSource> Api(NetworkDeclaration declaration) =>
        declaration.IsValid ? [new(declaration.Type, HintNames.Api, ApiFile.Write(declaration))] : InvalidApi(declaration);

    private static EquatableArray<GeneratedSource> InvalidApi(NetworkDeclaration declaration) =>
        [new(declaration.Type, HintNames.Api, ApiFile.WriteInvalid(declaration))];

    // What the engine has to know, and a file for each layout that the network is compiled for.
    private static EquatableArray<GeneratedSource> Kernels(LoweredNetwork lowered)
    {
        var (network, type) = (NetworkCompiler.Compile(lowered), lowered.Declaration.Type);
        var sources = new List<GeneratedSource> { new(type, HintNames.Programs, ProgramsFile.Write(network)) };
        if (network.SampleLanes is not null)
            sources.Add(new(type, HintNames.SampleLanes, SampleLanesFile.Write(network)));
        if (network.ChannelLanes is not null)
            sources.Add(new(type, HintNames.ChannelLanes, ChannelLanesFile.Write(network)));
        return sources.ToEquatableArray();
    }

    private static EquatableArray<GeneratedSource> GpuKernels(LoweredNetwork lowered)
    {
        var network = GpuCompiler.Compile(lowered);
        return network.Fits ? [new(lowered.Declaration.Type, HintNames.Gpu, GpuFile.Write(network))] : [];
    }

    private static void AddAll(SourceProductionContext output, Attempt attempt, EquatableArray<HintNames.Renamed> renamed)
    {
        foreach (var source in attempt.Sources)
            source.AddTo(output, renamed);
    }

    private static IncrementalValueProvider<ImmutableArray<string>> Identities(IncrementalValuesProvider<Attempt> failed) =>
        failed.Where(static attempt => attempt.Failure is not null).Select(static (attempt, _) => attempt.Type.Identity).Collect();

    private static IncrementalValuesProvider<Attempt> Untold(IncrementalValuesProvider<Attempt> attempts, IncrementalValueProvider<ImmutableArray<string>> told) =>
        attempts
            .Where(static attempt => attempt.Failure is not null)
            .Combine(told)
            .Where(static pair => !pair.Right.Contains(pair.Left.Type.Identity))
            .Select(static (pair, _) => pair.Left);

    // The class is looked up only where something failed, so that the compilation is no input of anything else.
    private static IncrementalValuesProvider<(Attempt Attempt, Compilation Compilation)> Failed(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<Attempt> attempts) =>
        attempts.Where(static attempt => attempt.Failure is not null).Combine(context.CompilationProvider);

    private static void Report(SourceProductionContext output, (Attempt Attempt, Compilation Compilation) failed) =>
        output.ReportDiagnostic(Diagnostic.Create(
            FailureRule,
            failed.Compilation.GetTypeByMetadataName(failed.Attempt.Type.MetadataName)?.Locations.FirstOrDefault(),
            ReadingFailure.Message(failed.Attempt.Type.Name, failed.Attempt.Failure!)));

    // Listed with the rules of the analyzers, which report the same where they read the network.
#pragma warning disable RS2008
    private static readonly DiagnosticDescriptor FailureRule = new(
        RuleIds.Failure,
        "Lamina failed",
        "{0}",
        "Lamina",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Lamina itself has thrown; the network's members exist and throw.",
        $"https://github.com/lamina-lang/lamina/blob/main/docs/diagnostics/{RuleIds.Failure}.md");
#pragma warning restore RS2008
}
