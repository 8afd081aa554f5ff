using System.Reflection;
using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers.Tests;

/// <summary>Rules, descriptors, pages and test files stay together.</summary>
public sealed class RuleDescriptorsTests
{
    public static TheoryData<string, string> Rules
    {
        get
        {
            var rules = new TheoryData<string, string>();
            foreach (var rule in typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static))
                rules.Add(rule.Name, (string)rule.GetRawConstantValue()!);
            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_descriptor_of_its_name(string name, string id)
    {
        var descriptor = Descriptor(name);
        Assert.Equal(id, descriptor.Id);
        Assert.Equal("Lamina", descriptor.Category);
        Assert.True(descriptor.IsEnabledByDefault);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_supported_by_exactly_one_analyzer(string name, string id)
    {
        var descriptor = Assert.Single(TestProject.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics), rule => rule.Id == id);
        Assert.Same(Descriptor(name), descriptor);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_help_link_names_a_page_that_exists_and_opens_with_the_rule(string name, string id)
    {
        const string Blob = "https://github.com/lamina-lang/lamina/blob/main/";
        var descriptor = Descriptor(name);
        Assert.StartsWith(Blob, descriptor.HelpLinkUri, StringComparison.Ordinal);
        var page = Path.Combine(Repository.Root, descriptor.HelpLinkUri[Blob.Length..]);
        Assert.True(File.Exists(page), $"{page} is missing");
        Assert.StartsWith($"# {id}: ", File.ReadLines(page).First(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_is_listed_in_the_index_of_pages(string name, string id) => Assert.True(
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", "README.md")).Contains($"[{id}]({id}.md)", StringComparison.Ordinal),
        $"{name} is not listed");

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_test_file(string name, string id) =>
        Assert.True(Type.GetType($"Lamina.Analyzers.Tests.{name}Tests") is not null, $"{id} has no tests: {name}Tests is missing");

    [Fact]
    public void Every_analyzer_is_among_those_tested() =>
        Assert.Equal(
            typeof(ShapeAnalyzer).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(NetworkAnalyzer)) && !type.IsAbstract).Select(type => type.Name).Order(),
            TestProject.Analyzers.Select(analyzer => analyzer.GetType().Name).Order());

    private static DiagnosticDescriptor Descriptor(string name) =>
        (DiagnosticDescriptor)typeof(RuleDescriptors).GetField(name)!.GetValue(null)!;
}
