using Basic.Reference.Assemblies;
using Lamina.Core.Model;
using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Core.Tests.Support;

/// <summary>Compiles source text against .NET and the runtime, and reads its network.</summary>
internal static class Source
{
    // Compilations made from this one share its references' symbols, which take most of the time otherwise.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Test",
        [],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Flow).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static CSharpCompilation Compile(params string[] files) => Empty.AddSyntaxTrees(
        files.Select((file, index) => CSharpSyntaxTree.ParseText(file, CSharpParseOptions.Default, index == 0 ? "Network.cs" : $"File{index}.cs")));

    /// <summary>Reads the first type with <c>[Network]</c>; <c>using Lamina;</c> must be in the source.</summary>
    public static NetworkReading Read(params string[] files) => Read(Compile(files));

    public static NetworkReading Read(CSharpCompilation compilation)
    {
        var reading = NetworkReader.Read(Networks(compilation).First(), compilation, CancellationToken.None);
        // A failure is told to users as LAM1000; no test may pass over it.
        Assert.DoesNotContain(reading.Problems, problem => problem.Id == RuleIds.Failure);
        return reading;
    }

    public static IEnumerable<INamedTypeSymbol> Networks(CSharpCompilation compilation) =>
        from tree in compilation.SyntaxTrees
        let model = compilation.GetSemanticModel(tree)
        from declaration in tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.TypeDeclarationSyntax>()
        let type = model.GetDeclaredSymbol(declaration)
        where type is not null && type.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == NetworkReader.AttributeName)
        select type;

    /// <summary>A network whose Define has this body, on the given input; other members may follow in <paramref name="members"/>.</summary>
    public static NetworkReading Define(string body, string members = "", string input = "3, 32, 32") => Read($$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Lamina;
        [Network({{input}})]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                {{body}}
            }

            {{members}}
        }
        """);

    /// <summary>A network of these attribute lists.</summary>
    public static NetworkReading Attributes(string layers, string input = "1, 28, 28") => Read($"""
        using Lamina;
        [Network({input})]
        {layers}
        public sealed partial class Net;
        """);

    /// <summary>The layers as <c>conv1 Conv2d(0)</c>, with the ids they read.</summary>
    public static IEnumerable<string> Layers(this NetworkReading reading) =>
        reading.Declaration.Graph.Nodes.Skip(1).Select(node => $"{node.Name} {node.Operator.Kind}({string.Join(",", node.Inputs)})");

    /// <summary>The names of the layers in order.</summary>
    public static string Names(this NetworkReading reading) =>
        string.Join(" ", reading.Declaration.Graph.Nodes.Skip(1).Select(node => node.Name));

    /// <summary>The text a problem's location covers.</summary>
    public static string Text(this Location location) => location.SourceTree!.GetText().ToString(location.SourceSpan);
}
