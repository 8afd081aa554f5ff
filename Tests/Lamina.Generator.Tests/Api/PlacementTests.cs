using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Api;

/// <summary>A network may stand wherever a class may; where its other half cannot be written, nothing is.</summary>
public sealed class PlacementTests
{
    private const string Layers = "[Network(4)] [Linear(3), Tanh, Linear(2)]";

    [Theory]
    [InlineData("public sealed partial class Net;", "Net")]
    [InlineData("namespace A.B { public partial class Net; }", "A.B.Net")]
    [InlineData("namespace A.B; public partial class Net;", "A.B.Net")]
    [InlineData("namespace @namespace.@class { internal sealed partial class Net; }", "namespace.class.Net")]
    [InlineData("internal partial struct Outer { internal partial class Net; }", "Outer.Net")]
    [InlineData("internal partial record Outer { internal partial class Net; }", "Outer.Net")]
    [InlineData("internal partial record struct Outer { internal partial class Net; }", "Outer.Net")]
    [InlineData("internal partial interface IOuter { internal partial class Net; }", "IOuter.Net")]
    [InlineData("internal static partial class Outer { internal partial class Inner { private sealed partial class Net; } }", "Outer.Inner.Net")]
    [InlineData("public sealed partial class @class;", "class")]
    [InlineData("public sealed partial class @record;", "record")]
    [InlineData("public sealed partial class Größe;", "Größe")]
    public void A_network_may_stand_there(string declaration, string hintName)
    {
        var at = declaration.LastIndexOf("partial class", StringComparison.Ordinal);
        var begin = declaration.LastIndexOfAny(['{', ';'], at) + 1;
        var run = GeneratorRun.Of($"using Lamina;\n{declaration[..begin]} {Layers} {declaration[begin..]}");
        // What the user leaves undocumented is the user's.
        Assert.DoesNotContain(run.Complaints, complaint => complaint.Id != "CS1591" || !complaint.Location.SourceTree!.FilePath.StartsWith("/src", StringComparison.Ordinal));
        Assert.Equal([hintName + ".ChannelLanes.g.cs", hintName + ".Programs.g.cs", hintName + ".SampleLanes.g.cs", hintName + ".g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("public sealed class Net;")]
    [InlineData("public sealed partial class Net<T>;")]
    [InlineData("public partial record Net;")]
    [InlineData("internal class Outer { LAYERS internal partial class Net; }")]
    [InlineData("internal partial class Outer<T> { LAYERS internal partial class Net; }")]
    [InlineData("file sealed partial class Net;")]
    [InlineData("public sealed partial class Net : System.Collections.Generic.List<int>;")]
    public void Where_the_other_half_would_be_an_error_none_is_written(string declaration)
    {
        var source = declaration.Contains("LAYERS", StringComparison.Ordinal) ? declaration.Replace("LAYERS", Layers, StringComparison.Ordinal) : $"{Layers} {declaration}";
        var run = GeneratorRun.Of($"using Lamina;\n{source}");
        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Files);
    }

    [Fact]
    public void Networks_of_one_name_in_different_places_have_files_of_their_own()
    {
        var run = GeneratorRun.Of(
            $$"""
            using Lamina;
            {{Layers}} internal sealed partial class Net;
            namespace A { {{Layers}} internal sealed partial class Net; }
            namespace B { internal static partial class Outer { {{Layers}} internal sealed partial class Net; } }
            namespace B.Outer2 { {{Layers}} internal sealed partial class Net; }
            """).AssertCompiles();
        Assert.Equal(16, run.Files.Count);
    }

    [Fact]
    public void Two_parts_of_one_network_give_one_other_half()
    {
        var run = GeneratorRun.Of(
            $$"""
            using Lamina;
            {{Layers}} internal sealed partial class Net;
            """,
            """
            internal sealed partial class Net { public static int Twice => 2; }
            """).AssertCompiles();
        Assert.Equal(4, run.Files.Count);
    }

    // Names that the generated code uses, taken by the user for something else.
    [Theory]
    [InlineData("Unsafe")]
    [InlineData("Vector512")]
    [InlineData("Math")]
    [InlineData("Operands")]
    [InlineData("ILanes")]
    [InlineData("V")]
    [InlineData("SumTiles")]
    [InlineData("ChannelConvolution")]
    [InlineData("KernelItem")]
    [InlineData("MethodImplAttribute")]
    public void A_users_type_may_have_the_name_of_one_that_generated_code_uses(string name)
    {
        foreach (var space in new[] { "", "namespace A;", "namespace A.B;" })
        {
            GeneratorRun.Of(
                $"""
                using Lamina;
                {space}
                {Layers}
                internal sealed partial class Net;
                """,
                $"{(space.Length == 0 ? "" : "namespace A;")} internal sealed class {name};").AssertCompiles();
        }
    }

    [Theory]
    [InlineData("Lamina")]
    [InlineData("System")]
    public void A_users_namespace_may_end_like_ours(string name) =>
        GeneratorRun.Of($"using Lamina;\nnamespace A.{name};\n{Layers}\ninternal sealed partial class Net;").AssertCompiles();
}
