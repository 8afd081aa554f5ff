using Lamina.Core.Model;
using Lamina.Core.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Tests.Reading.Evaluation;

/// <summary>Blocks in a referenced project: an editor has their source and a build has not, so neither reads them, and both say what to do.</summary>
public sealed class ReferencedProjectTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_block_of_a_referenced_project_is_told_at_its_call(bool hasSource)
    {
        var blocks = Source.Compile("using Lamina; public static class Blocks { public static Flow Head(Flow x) => x.Linear(3); }").WithAssemblyName("Blocks");
        using var image = new MemoryStream();
        Assert.True(blocks.Emit(image).Success);
        MetadataReference reference = hasSource ? blocks.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray());
        var compilation = Source.Compile("using Lamina; [Network(8)] public sealed partial class Net { static Flow Define(Flow x) => Blocks.Head(x); }").AddReferences(reference);
        var problem = Assert.Single(Source.Read(compilation).Problems);
        Assert.Equal((RuleIds.NotKnownAtCompileTime, "Head"), (problem.Id, problem.Location.Text()));
        Assert.StartsWith("'Blocks.Head' stands in the assembly 'Blocks', of which a build sees no source: move it to this project", problem.Message);
    }

    [Theory]
    [InlineData("Blocks.Width", "Width", "'Blocks.Width'")]
    [InlineData("Blocks.Depth", "Depth", "'Blocks.Depth'")]
    [InlineData("Blocks.Count", "Count", "'Blocks.Count'")]
    [InlineData("Blocks.Half(8)", "Half", "'Blocks.Half'")]
    [InlineData("new Config(3).Width", "new", "'Config'")]
    [InlineData("Config.Default.Width", "Default", "'Config.Default'")]
    public void An_editor_and_a_build_say_the_same_of_what_stands_in_a_referenced_project(string value, string token, string name)
    {
        const string Blocks =
            """
            public static class Blocks
            {
                public static readonly int Width = 3;
                public static int Depth { get; } = 3;
                public static int Count => 3;
                public static int Half(int n) => n / 2;
            }

            public record Config(int Width)
            {
                public static Config Default { get; } = new(3);
            }
            """;
        var blocks = Source.Compile(Blocks).WithAssemblyName("Blocks");
        using var image = new MemoryStream();
        Assert.True(blocks.Emit(image).Success);
        foreach (var reference in new[] { blocks.ToMetadataReference(), (MetadataReference)MetadataReference.CreateFromImage(image.ToArray()) })
        {
            var compilation = Source.Compile($"using Lamina; [Network(8)] public sealed partial class Net {{ static Flow Define(Flow x) => x.Linear({value}); }}").AddReferences(reference);
            var problem = Assert.Single(Source.Read(compilation).Problems);
            Assert.Equal((RuleIds.NotKnownAtCompileTime, token), (problem.Id, problem.Location.Text()));
            Assert.StartsWith($"{name} stands in the assembly 'Blocks'", problem.Message);
        }
    }

    [Fact]
    public void A_constant_of_a_referenced_project_is_read()
    {
        var blocks = Source.Compile("public static class Blocks { public const int Width = 3; }").WithAssemblyName("Blocks");
        var compilation = Source.Compile("using Lamina; [Network(8)] public sealed partial class Net { static Flow Define(Flow x) => x.Linear(Blocks.Width); }").AddReferences(blocks.ToMetadataReference());
        Assert.Empty(Source.Read(compilation).Problems);
    }
}
