using Lamina.Core.Reading;
using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Lamina.Generator.Tests.Robustness;

/// <summary>Whatever is wrong with a network, what can still be read of it keeps its members: other files that use them have no error, so that ours is the only one.</summary>
public sealed class MembersTests
{
    private const string User =
        """
        using Lamina;

        internal static class User
        {
            public static float Use(Net net)
            {
                using var other = new Net(seed: 3);
                var trainer = new Trainer<Net>(net, new Adam(1e-3f), Loss.CrossEntropy);
                other.Save("net.safetensors");
                return trainer.BatchSize + net.Conv1.Weight.Values[0] + net.Bn1.RunningMean.Values[0] + net.Fc1.Bias.Values[0] + Net.Info.InputSize + net.Infer(new float[192])[0];
            }
        }
        """;

    private const string Chain = "Conv2d(8, 3), BatchNorm2d, ReLU, Flatten, Linear(10)";

    /// <summary>Name, the network, and the ids of what is told of it.</summary>
    private static readonly Dictionary<string, (string Network, string Told)> Wrong = new()
    {
        ["a shape"] = ($"[Network(3, 8, 8), {Chain.Replace("Flatten, ", "", StringComparison.Ordinal)}] public sealed partial class Net;", "LAM1001"),
        ["no shape"] = ($"[Network(), {Chain}] public sealed partial class Net;", "LAM1008"),
        ["no shape at all"] = ($"[Network, {Chain}] public sealed partial class Net;", "LAM1008"),
        ["a dimension of 0"] = ($"[Network(3, 0, 8), {Chain}] public sealed partial class Net;", "LAM1008"),
        ["four dimensions"] = (Defined("return x.Conv2d(2 * x.Channels, 3).BatchNorm2d().Flatten().Linear(10);", "3, 8, 8, 8"), "LAM1008"),
        ["both spellings"] = ("[Network(3, 8, 8), Conv2d(8, 3)] public sealed partial class Net { static Flow Define(Flow x) => x.Conv2d(8, 3).BatchNorm2d().Flatten().Linear(10); }", "LAM1008"),
        ["a loss in the middle"] = ("[Network(3, 8, 8), Conv2d(8, 3), BatchNorm2d, Flatten, CrossEntropyLoss, Linear(10)] public sealed partial class Net;", "LAM1008"),
        ["layers on two parts"] = ("[Network(3, 8, 8), Conv2d(8, 3), BatchNorm2d] public sealed partial class Net; [Flatten, Linear(10)] public sealed partial class Net { }", "LAM1008"),
        ["a layer of the user's"] = ("internal sealed class MyAttribute : LayerAttribute; [Network(3, 8, 8), Conv2d(8, 3), My, BatchNorm2d, Flatten, Linear(10)] public sealed partial class Net;", "LAM1007"),
        ["an instance method"] = (Method("Flow Define(Flow x)"), "LAM1008"),
        ["two parameters"] = (Method("static Flow Define(Flow x, int classes)"), "LAM1008"),
        ["another result"] = (Method("static object Define(Flow x)"), "LAM1008"),
        ["a generic method"] = (Method("static Flow Define<T>(Flow x)"), "LAM1008"),
        ["an unknown variable"] = (Defined("var n = int.Parse(\"8\"); x = x.Conv2d(n, 3).BatchNorm2d(); return x.Flatten().Linear(10);"), "LAM1006"),
        ["an unknown argument"] = (Defined("return x.Conv2d(System.Environment.ProcessorCount, 3).BatchNorm2d().Flatten().Linear(10);"), "LAM1006"),
        ["an unknown condition"] = (Defined("if (System.Environment.Is64BitProcess) x = x.Conv2d(8, 3); return x.BatchNorm2d().Flatten().Linear(10);"), "LAM1006"),
        ["an unknown number of turns"] = (Defined("for (var i = 0; i < System.Environment.ProcessorCount; i++) x = x.Conv2d(8, 3).BatchNorm2d(); return x.Flatten().Linear(10);"), "LAM1006"),
        ["an unknown list"] = (Defined("foreach (var n in System.Environment.GetCommandLineArgs()) x = x.Conv2d(n.Length, 3).BatchNorm2d(); return x.Flatten().Linear(10);"), "LAM1006"),
        ["an unknown argument of a helper"] = (Defined("return Block(x, int.Parse(\"8\")).Flatten().Linear(10);", more: "static Flow Block(Flow x, int n) => n > 4 ? x.Conv2d(n, 3).BatchNorm2d() : x;"), "LAM1006"),
        ["an unknown branch"] = (Defined("return (int.Parse(\"8\") > 3 ? x.Conv2d(8, 3) : x.Conv2d(4, 3)).BatchNorm2d().Flatten().Linear(10);"), "LAM1006"),
        ["a thrown exception"] = (Defined("x = x.Conv2d(8, 3); if (x.Channels != 3) throw new System.ArgumentException(\"channels\"); return x.BatchNorm2d().Flatten().Linear(10);"), "LAM1006"),
        ["a statement outside the language"] = (Defined("try { x = x.Conv2d(8, 3); } finally { x = x.BatchNorm2d(); } return x.Flatten().Linear(10);"), "LAM1007"),
        ["a call outside the language"] = (Defined("x = x.Conv2d(8, 3); System.Console.WriteLine(x); return x.BatchNorm2d().Flatten().Linear(10);"), "LAM1007"),
        ["an endless loop"] = (Defined("x = x.Conv2d(8, 3).BatchNorm2d().Flatten().Linear(10); while (true) { }"), "LAM1006"),
        ["a member Info"] = ($"[Network(3, 8, 8), {Chain}] public sealed partial class Net {{ internal static NetworkInfo Info => null!; }}", "LAM1008"),
        ["a member DeclaredLoss"] = ($"[Network(3, 8, 8), {Chain}, CrossEntropyLoss] public sealed partial class Net {{ internal static new int DeclaredLoss => 3; }}", "LAM1008"),
        ["an impossible name"] = ("[Network(3, 8, 8), Conv2d(8, 3), BatchNorm2d, ReLU(Name = \"?\"), Flatten, Linear(10)] public sealed partial class Net;", "LAM1008"),
    };

    public static TheoryData<string> WrongNames => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(WrongNames))]
    public void A_wrong_network_has_its_members(string what)
    {
        var run = GeneratorRun.Of("using Lamina;\n" + Wrong[what].Network, User);
        run.AssertCompiles();
        Assert.Equal([Wrong[what].Told], Told(run));
    }

    /// <summary>In the middle of a word; what C# says of the network's own file is C#'s.</summary>
    public static TheoryData<string> HalfTyped =>
    [
        $"[Network(3, 8, 8), {Chain.Replace("3)", "", StringComparison.Ordinal)}] public sealed partial class Net;",
        $"[Network(3, 8, 8), {Chain.Replace("8, 3", "", StringComparison.Ordinal)}] public sealed partial class Net;",
        $"[Network(3, 8, 8), {Chain.Replace("ReLU", "ReL", StringComparison.Ordinal)}] public sealed partial class Net;",
        $"[Network(3, 8, 8), {Chain.Replace("ReLU", "", StringComparison.Ordinal)}] public sealed partial class Net;",
        $"[Network(3, 8, 8), {Chain.Replace("10", "Classes", StringComparison.Ordinal)}] public sealed partial class Net;",
        $"[Network(3, 8, 8, {Chain}] public sealed partial class Net;",
        $"[Network(3, 8, ), {Chain}] public sealed partial class Net;",
        Defined("x = x.Conv2d(8, 3).\nx = x.BatchNorm2d(); return x.Flatten().Linear(10);"),
        Defined("x = x.Conv2d(8, 3);\nx.\nx = x.BatchNorm2d(); return x.Flatten().Linear(10);"),
        Defined("x = x.Conv2d(8,\nx = x.BatchNorm2d(); return x.Flatten().Linear(10);"),
        Defined("x = x.Conv2d(8, 3).BatchNorm2d();\nx = x.Re\nreturn x.Flatten().Linear(10);"),
        Defined("x = x.Conv2d(8, 3).BatchNorm2d();\nforeach (var n in )\nreturn x.Flatten().Linear(10);"),
        Defined("x = x.Conv2d(8, 3).BatchNorm2d();\nif (x.Channels\nreturn x.Flatten().Linear(10);"),
        Defined("x = x.Conv2d().BatchNorm2d(); return x.Flatten().Linear(10);"),
        Defined("x = x.Conv2d(width, 3).BatchNorm2d(); return x.Flatten().Linear(10);"),
        Defined("x = Block(x, width); return x.Flatten().Linear(10);", more: "static Flow Block(Flow x, int n) => x.Conv2d(n, 3).BatchNorm2d();"),
        Defined("x = Block(x); return x.Flatten().Linear(10);", more: "static Flow Block(Flow x, int n) => x.Conv2d(n, 3).BatchNorm2d();"),
        Defined("return x.Conv2d(8, 3).BatchNorm2d().Flatten().Linear(10)"),
        Defined("x.Conv2d(8, 3).BatchNorm2d().Flatten().Linear(10);"),
        Defined("return x.Conv2d(8, 3).BatchNorm2d().Flatten().Linear("),
        Defined("x = x.Conv2d(8, 3, biass: false).BatchNorm2d(); return x.Flatten().Linear(10);"),
    ];

    [Theory]
    [MemberData(nameof(HalfTyped))]
    public void A_half_typed_network_has_its_members(string network)
    {
        var run = GeneratorRun.Of("using Lamina;\n" + network, User);
        Assert.Contains(run.Complaints, complaint => complaint.Location.SourceTree!.FilePath == "/src/File1.cs" && complaint.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(run.Complaints, complaint => complaint.Location.SourceTree!.FilePath != "/src/File1.cs");
        Assert.Empty(Told(run));
    }

    [Fact]
    public void Names_in_scopes_and_switches_of_a_layer_are_kept_behind_a_mistake()
    {
        var run = GeneratorRun.Of(
            "using Lamina;\n" + Defined(
                """
                x = x.Conv2d(int.Parse("8"), 3, bias: false, name: "stem");
                for (var i = 0; i < 2; i++)
                    x = x.Scope($"layer{i}", y => y.Scope("0", z => z.Conv2d(8, 3, padding: 1)).BatchNorm2d());
                return x.Flatten().Linear(10, name: "head");
                """),
            """
            internal static class User
            {
                public static object[] Use(Net net) => [net.Stem.Weight, net.Layer0_0_Conv1.Bias, net.Layer1_0_Conv1.Weight, net.Layer1_Bn1.RunningVar, net.Head.Bias];
            }
            """);
        run.AssertCompiles();
        Assert.Contains("public WeightLayer Stem =>", run.File("Net.g.cs"), StringComparison.Ordinal);
    }

    // Of a static class there is no instance; what is named without one is there.
    [Fact]
    public void A_static_class_has_its_description()
    {
        var run = GeneratorRun.Of($"using Lamina;\n[Network(3, 8, 8), {Chain}] public static partial class Net;", "class User { int Size => Net.Info.InputSize; }");
        run.AssertCompiles();
        Assert.Equal(["LAM1008"], Told(run));
    }

    [Fact]
    public void An_abstract_class_has_its_members()
    {
        var run = GeneratorRun.Of($"using Lamina;\n[Network(3, 8, 8), {Chain}] public abstract partial class Net;", User.Replace("new Net(seed: 3)", "net", StringComparison.Ordinal));
        run.AssertCompiles();
        Assert.Equal(["LAM1008"], Told(run));
    }

    private static string Defined(string body, string shape = "3, 8, 8", string more = "") =>
        $"[Network({shape})] public sealed partial class Net\n{{\n{more}\nstatic Flow Define(Flow x)\n{{\n{body}\n}}\n}}";

    private static string Method(string signature) =>
        $"[Network(3, 8, 8)] public sealed partial class Net {{ {signature} => x.Conv2d(8, 3).BatchNorm2d().Flatten().Linear(10); }}";

    private static IEnumerable<string> Told(GeneratorRun run) =>
        NetworkReader.Read(run.Output.GetTypeByMetadataName("Net")!, run.Output, CancellationToken.None).Problems.Select(problem => problem.Id).Distinct();
}
