using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Onnx;

/// <summary>The graphs of networks, read from their declarations as the generator reads them.</summary>
internal static class Declarations
{
    private static readonly Lazy<Compilation> Sources = new(Compile);

    /// <summary>The declaration of a network's class.</summary>
    public static NetworkReading Read(Type network)
    {
        var type = Sources.Value.GetTypeByMetadataName(network.FullName!)
            ?? throw new ArgumentException($"The declaration of {network} is not among the sources embedded here.");
        var reading = NetworkReader.Read(type, Sources.Value, CancellationToken.None);
        return reading.Problems.IsEmpty ? reading : throw new InvalidOperationException(reading.Problems[0].Message);
    }

    private static CSharpCompilation Compile()
    {
        var assembly = typeof(Declarations).Assembly;
        var trees = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("declarations/", StringComparison.Ordinal))
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return CSharpSyntaxTree.ParseText(reader.ReadToEnd(), path: name);
            });
        var usings = CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.Linq;");
        // The platform's own assemblies, which are also those that this program runs on.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "Lamina.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("declarations", [usings, .. trees], references, new(OutputKind.DynamicallyLinkedLibrary));
    }
}
