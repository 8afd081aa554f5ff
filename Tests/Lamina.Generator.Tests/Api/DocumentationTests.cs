using System.Xml.Linq;
using Lamina.Generator.Tests.Support;

namespace Lamina.Generator.Tests.Api;

/// <summary>What an editor shows where the mouse rests on a network's name: a summary, the user's if there is one, and the table of layers in the remarks.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void A_summary_of_the_users_does_not_hide_the_table()
    {
        var documentation = Document("/// <summary>Reads digits.</summary>\n", "Flatten, Linear(10)");
        Assert.Equal("Reads digits.", documentation.Elements("summary").First().Value);
        Assert.Contains("fc1       Linear   10            100", Assert.Single(documentation.Elements("remarks")).Element("code")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_one_the_network_has_a_summary_of_its_own()
    {
        var documentation = Document("", "Flatten, Linear(10)");
        Assert.Equal("The network Net.", Assert.Single(documentation.Elements("summary")).Value);
        Assert.Contains("total", Assert.Single(documentation.Elements("remarks")).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_network_shows_the_table_as_far_as_it_goes()
    {
        var documentation = Document("/// <summary>Reads digits.</summary>\n", "ReLU, Linear(10)");
        Assert.Contains("relu1  ReLU    1×3×3", Assert.Single(documentation.Elements("remarks")).Value, StringComparison.Ordinal);
    }

    private static XElement Document(string comment, string layers)
    {
        var run = GeneratorRun.Of(
            $"""
            using Lamina;

            {comment}[Network(1, 3, 3), {layers}]
            public sealed partial class Net;
            """);
        return XElement.Parse(run.Output.GetTypeByMetadataName("Net")!.GetDocumentationCommentXml()!);
    }
}
