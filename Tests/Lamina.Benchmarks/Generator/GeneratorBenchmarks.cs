using Basic.Reference.Assemblies;
using BenchmarkDotNet.Attributes;
using Lamina.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Benchmarks;

/// <summary>The generator as an editor runs it: from nothing, and after an edit that leaves the network as it was.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private const string LeNet5Source = """
        using Lamina;
        [Network(1, 28, 28)]
        [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
        [Conv2d(16, 5), Tanh, AvgPool2d(2)]
        [Flatten]
        [Linear(120), Tanh, Linear(84), Tanh, Linear(10)]
        public sealed partial class Net;
        """;

    private const string FiftyLayersSource = """
        using Lamina;
        [Network(3, 32, 32)]
        public sealed partial class Net
        {
            static Flow Define(Flow x)
            {
                x = x.Conv2d(16, 3, padding: 1).ReLU();
                for (var block = 0; block < 24; block++)
                    x = (x.Conv2d(16, 3, padding: 1).ReLU().Conv2d(16, 3, padding: 1) + x).ReLU();
                return x.AvgPool2d(32).Flatten().Linear(10);
            }
        }
        """;

    private Compilation leNet5 = null!;
    private Compilation leNet5Commented = null!;
    private Compilation fiftyLayers = null!;
    private GeneratorDriver warm = null!;

    [GlobalSetup]
    public void Compile()
    {
        var references = Net100.References.All.Append<MetadataReference>(MetadataReference.CreateFromFile(typeof(Network).Assembly.Location));
        leNet5 = CSharpCompilation.Create("benchmark", [CSharpSyntaxTree.ParseText(LeNet5Source)], references, new(OutputKind.DynamicallyLinkedLibrary));
        leNet5Commented = leNet5.ReplaceSyntaxTree(leNet5.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText("// edited\n" + LeNet5Source));
        fiftyLayers = leNet5.ReplaceSyntaxTree(leNet5.SyntaxTrees.Single(), CSharpSyntaxTree.ParseText(FiftyLayersSource));
        warm = Driver().RunGenerators(leNet5);
    }

    [Benchmark]
    public GeneratorDriver LeNet5FromNothing() => Driver().RunGenerators(leNet5);

    [Benchmark]
    public GeneratorDriver LeNet5AfterACommentEdit() => warm.RunGenerators(leNet5Commented);

    [Benchmark]
    public GeneratorDriver FiftyLayersFromNothing() => Driver().RunGenerators(fiftyLayers);

    private static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(new NetworkGenerator());
}
