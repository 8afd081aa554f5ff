using System.Text;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Lamina.Generator.Emit.Api;
using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Passes;
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
                declaration.Type.HintName + ".g.cs",
                declaration.IsValid ? ApiFile.Write(NetworkCompiler.Compile(declaration)) : ApiFile.WriteInvalid(declaration)))
            .WithTrackingName(StepNames.Api);
        context.RegisterSourceOutput(api, static (output, source) => source.AddTo(output));

        var kernels = declarations
            .Where(static declaration => declaration.IsValid)
            .Select(static (declaration, _) => new GeneratedSource(
                declaration.Type.HintName + ".Kernels.g.cs",
                KernelsFile.Write(NetworkCompiler.Compile(declaration))))
            .WithTrackingName(StepNames.Kernels);
        context.RegisterImplementationSourceOutput(kernels, static (output, source) => source.AddTo(output));
    }

    /// <summary>A file to add.</summary>
    private sealed record GeneratedSource(string HintName, string Text)
    {
        public void AddTo(SourceProductionContext output) => output.AddSource(HintName, SourceText.From(Text, Encoding.UTF8));
    }
}
