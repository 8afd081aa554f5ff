using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lamina.Generator.Tests.Api;

/// <summary>What an editor waits for, and what its analyzers read at each edit, are a network's public members and nothing more.</summary>
public sealed class EditorTests
{
    private const string Networks =
        """
        using Lamina;

        [Network(1, 8, 8)]
        [Conv2d(2, 3), Tanh, Flatten, Linear(3)]
        public sealed partial class First;

        namespace Nets
        {
            internal static partial class Outer
            {
                [Network(3, 8, 8)]
                [Conv2d(8, 3), BatchNorm2d, ReLU, Flatten, Linear(3), CrossEntropyLoss]
                internal sealed partial class Second;
            }
        }
        """;

    private static readonly string[] Classes = ["First", "Nets.Outer+Second"];

    [Fact]
    public void Without_what_an_editor_need_not_ask_for_all_compiles_and_no_pass_has_run()
    {
        var compilation = GeneratorRun.CompileWithGpu(Networks, "class User { void Use(First net) => net.Fc1.Weight.ToString(); int Size => First.Info.InputSize; }");
        var driver = CSharpGeneratorDriver.Create(
                [new NetworkGenerator(_ => throw new InvalidOperationException("a pass")).AsSourceGenerator()],
                parseOptions: GeneratorRun.StrictParsing,
                driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.Implementation, trackIncrementalGeneratorSteps: true))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        var result = driver.GetRunResult().Results.Single();

        Assert.Empty(diagnostics);
        Assert.Empty(output.GetDiagnostics().Where(complaint => complaint.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(["First.g.cs", "Nets.Outer.Second.g.cs"], result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(StepNames.Lowered, result.TrackedSteps.Keys);
        Assert.DoesNotContain(StepNames.Kernels, result.TrackedSteps.Keys);
        Assert.DoesNotContain(StepNames.GpuKernels, result.TrackedSteps.Keys);
    }

    [Fact]
    public void A_networks_class_has_no_part_in_a_file_with_kernels()
    {
        var run = GeneratorRun.Of(GeneratorRun.CompileWithGpu(Networks)).AssertCompiles();
        Assert.Equal(9, run.Files.Count);
        foreach (var name in Classes)
        {
            var type = run.Output.GetTypeByMetadataName(name)!;
            var parts = type.DeclaringSyntaxReferences.Select(part => Path.GetFileName(part.SyntaxTree.FilePath));
            Assert.Equal(["File1.cs", name.Replace('+', '.') + ".g.cs"], parts.Order(StringComparer.Ordinal));
        }
    }

    // Only classes of ours: what the attribute stands on is no more looked at by analyzers, and the network's class is the user's.
    [Fact]
    public void Classes_with_kernels_are_marked_as_generated_and_the_networks_own_is_not()
    {
        var run = GeneratorRun.Of(GeneratorRun.CompileWithGpu(Networks));
        Assert.All(Classes, name => Assert.DoesNotContain(run.Output.GetTypeByMetadataName(name)!.GetAttributes(), IsMark));
        var ours = run.Output.GlobalNamespace.GetNamespaceMembers().Single(space => space.Name == "Lamina").GetNamespaceMembers().Single(space => space.Name == "Kernels").GetTypeMembers()
            .Where(type => type.Locations[0].IsInSource)
            .ToArray();
        Assert.Equal(7, ours.Length); // the programs, a class for each of a network's layouts, and one for a device
        Assert.All(ours, type => Assert.Single(type.GetAttributes(), IsMark));

        static bool IsMark(AttributeData attribute) => attribute.AttributeClass!.Name == "GeneratedCodeAttribute";
    }

    [Fact]
    public void Members_of_the_users_may_have_the_names_of_what_runs_a_network()
    {
        var run = GeneratorRun.Of(
            """
            using Lamina;

            [Network(1, 8, 8)]
            [Conv2d(Channels, 3), Tanh, Flatten, Linear(3)]
            public sealed partial class Net
            {
                private const int Channels = 2;

                internal static int Program => Channels;

                internal int CountItems() => Kernels() + Invalid.Length;

                private int Kernels() => Fc1.Weight.Values.Length;

                private string Invalid => Info.Name;

                internal static NetworkInfo Create() => Info;

                internal sealed class Programs;
            }
            """).AssertCompiles();
        using var network = new LoadedNetwork(run, "Net");
        Assert.True(float.IsFinite(network.TrainStep(samples: 3)));
    }

    // Both see the other's classes; a name that both have is no error in either.
    [Fact]
    public void Projects_that_are_friends_may_have_networks_of_one_name()
    {
        const string Net = "using Lamina; [Network(4)] [Linear(2)] internal sealed partial class Net;";
        var library = GeneratorRun.Of(Net, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Networks\")]").AssertCompiles().Output.WithAssemblyName("Library");
        GeneratorRun.Of(GeneratorRun.Compile("namespace Other { " + Net + " }", Net).AddReferences(library.ToMetadataReference())).AssertCompiles();
    }
}
