using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Reuse;

/// <summary>All that a compilation is made of, and what was read in it: without the compilation, and without symbols.</summary>
internal sealed class Snapshot
{
    private readonly ConcurrentDictionary<string, NetworkReading> readings = new(StringComparer.Ordinal);
    private readonly string? assemblyName;
    private readonly CompilationOptions options;
    // A reference to another project holds that project's compilation: so it is held weakly.
    private readonly ImmutableArray<object> references;

    private Snapshot(Compilation compilation)
    {
        assemblyName = compilation.AssemblyName;
        options = compilation.Options;
        references = [.. compilation.References.Select(reference =>
            reference is CompilationReference project ? new WeakReference<Compilation>(project.Compilation) : (object)reference)];
        Files = [.. compilation.SyntaxTrees];
    }

    public ImmutableArray<SyntaxTree> Files { get; }

    public static Snapshot Of(Compilation compilation) => new(compilation);

    /// <summary>The name by which a network is found again: file-local classes may share one, but not a file.</summary>
    public static string KeyOf(INamedTypeSymbol network) =>
        $"{network.GetDocumentationCommentId()} {network.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath}";

    public NetworkReading? Find(string key) => readings.TryGetValue(key, out var reading) ? reading : null;

    public void Keep(string key, NetworkReading reading) => readings[key] = reading;

    /// <summary>True where the compilation has the same name, options and references, and as many files: where it may differ in the contents of files alone.</summary>
    public bool IsComparable(Compilation compilation) =>
        compilation.AssemblyName == assemblyName
        && (ReferenceEquals(compilation.Options, options) || (compilation.Options.Equals(options) && Equals(compilation.Options.SyntaxTreeOptionsProvider, options.SyntaxTreeOptionsProvider)))
        && compilation.SyntaxTrees.Count() == Files.Length
        && HasReferences(compilation);

    private bool HasReferences(Compilation compilation)
    {
        var position = 0;
        foreach (var reference in compilation.References)
        {
            if (position == references.Length || !IsSame(references[position++], reference))
                return false;
        }

        return position == references.Length;
    }

    private static bool IsSame(object known, MetadataReference reference) => known switch
    {
        WeakReference<Compilation> project => reference is CompilationReference other && project.TryGetTarget(out var compilation) && ReferenceEquals(compilation, other.Compilation),
        _ => ReferenceEquals(known, reference),
    };
}
