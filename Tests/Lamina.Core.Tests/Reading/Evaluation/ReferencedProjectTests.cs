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
}
