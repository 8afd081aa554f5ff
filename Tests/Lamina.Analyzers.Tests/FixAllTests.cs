using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>Fixing all where mistakes are mixed, with the key that the command line takes of the first of them.</summary>
public sealed class FixAllTests
{
    // No padding helps the first; the others need one, a smaller window, and their channels first.
    private const string WithoutFix = "[Network(1, 4, 4)] [Conv2d(8, 64)] public sealed partial class A;\n";
    private const string Padding = "[Network(1, 4, 4)] [Conv2d(8, 5{0})] public sealed partial class B;\n";
    private const string Window = "[Network(1, 4, 4)] [MaxPool2d({0})] public sealed partial class C;\n";
    private const string Channels = "[Network({0})] [Conv2d(8, 5)] public sealed partial class D;\n";

    private static readonly string[] Before = [File(WithoutFix, Text(Padding, ""), Text(Window, "5")), File(Text(Channels, "28, 28, 1")), File(Text(Window, "6").Replace('C', 'E'))];

    [Fact]
    public Task A_first_mistake_without_a_fix_does_not_keep_the_others_from_theirs() => VerifyFix.AppliesToProjectAsync(
        "LAM1003",
        null,
        Before,
        [File(WithoutFix, Text(Padding, ", Padding = 2"), Text(Window, "4")), File(Text(Channels, "1, 28, 28")), File(Text(Window, "4").Replace('C', 'E'))]);

    [Fact]
    public Task A_kind_of_repair_leaves_the_others_alone() => VerifyFix.AppliesToProjectAsync(
        "LAM1003",
        "SetInput",
        Before,
        [Before[0], File(Text(Channels, "1, 28, 28")), Before[2]]);

    [Fact]
    public Task A_kind_is_repaired_in_every_file_whatever_argument_and_value_it_sets() => VerifyFix.AppliesToProjectAsync(
        "LAM1003",
        "SetArgument",
        Before,
        [File(WithoutFix, Text(Padding, ", Padding = 2"), Text(Window, "4")), Before[1], File(Text(Window, "4").Replace('C', 'E'))]);

    [Fact]
    public Task An_edit_that_two_networks_ask_for_is_made_once() => VerifyFix.AppliesToProjectAsync(
        "LAM1003",
        null,
        [File("static class Blocks { public static Flow Block(Flow x) => x.Conv2d(8, 5); }\n", Define("A"), Define("B"))],
        [File("static class Blocks { public static Flow Block(Flow x) => x.Conv2d(8, 5, padding: 2); }\n", Define("A"), Define("B"))]);

    private static string Define(string name) => $"[Network(1, 4, 4)] public sealed partial class {name} {{ static Flow Define(Flow x) => Blocks.Block(x); }}\n";

    private static string Text(string network, string value) => network.Replace("{0}", value, StringComparison.Ordinal);

    private static string File(params string[] networks) => "using Lamina;\n" + string.Concat(networks);
}
