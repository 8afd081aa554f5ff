namespace Lamina.Editor.Tests;

/// <summary>A mistake is shown while one types, where it was made, with nothing else beside it, and is gone after the repair.</summary>
[Collection(EditorCollection.Name)]
public sealed class MistakeTests(EditorFixture editors)
{
    // What the rest of a program does with a network; none of it may become an error of its own.
    private const string Uses =
        """
        internal static class Uses
        {
            public static float[] Ask(Net net) => net.Infer(new float[Net.Info.InputSize]);
            public static int Weights(Net net) => net.Parameters.Count + net.Conv1.Weight.Values.Length + net.Fc1.Bias.Values.Length;
        }
        """;

    [SkippableTheory, InBoth]
    public async Task In_a_list_of_attributes(Client client)
    {
        var session = await editors.OpenAsync(client);
        await session.StartAsync(
            (Session.Network,
            """
            using Lamina;

            [Network(1, 28, 28)]
            [Conv2d(6, 5, Padding = 2), Tanh, AvgPool2d(2)]
            [{|LAM1001:Linear|}(10)]
            public sealed partial class Net;
            """),
            (Session.Use, Uses));
        await session.AssertToldAsync();
        await session.ReplaceAsync(Session.Network, "[{|LAM1001:Linear|}(10)]", "[Flatten, Linear(10)]");
        await session.AssertToldAsync();
    }

    [SkippableTheory, InBoth]
    public async Task In_the_method_of_the_network(Client client)
    {
        var session = await editors.OpenAsync(client);
        await session.StartAsync(
            (Session.Network,
            """
            using Lamina;

            [Network(3, 8, 8)]
            public sealed partial class Net
            {
                static Flow Define(Flow x)
                {
                    x = x.Conv2d(4, 3).ReLU();
                    return x.Conv2d(8, {|LAM1003:7|}).Flatten().Linear(10);
                }
            }
            """),
            (Session.Use, Uses));
        await session.AssertToldAsync();
        await session.ReplaceAsync(Session.Network, "{|LAM1003:7|}", "5");
        await session.AssertToldAsync();
    }

    [SkippableTheory, InBoth]
    public async Task In_a_helper_in_the_same_file(Client client)
    {
        var session = await editors.OpenAsync(client);
        await session.StartAsync((Session.Network, CallsHelper("Helpers") + Helpers("Helpers").Replace("using Lamina;", "", StringComparison.Ordinal)), (Session.Use, Uses));
        await session.AssertToldAsync();
        await session.ReplaceAsync(Session.Network, "{|LAM1001:Linear|}", "Flatten().Linear");
        await session.AssertToldAsync();
    }

    [SkippableTheory, InBoth]
    public async Task In_a_helper_in_another_file(Client client)
    {
        var session = await editors.OpenAsync(client);
        await session.StartAsync((Session.Network, CallsHelper("Helpers")), (Session.Helper, Helpers("Helpers")), (Session.Use, Uses));
        await session.AssertToldAsync();
        await session.ReplaceAsync(Session.Helper, "{|LAM1001:Linear|}", "Flatten().Linear");
        await session.AssertToldAsync();
    }

    // A build sees no source of another project, so an editor that does says what the build will say.
    [SkippableTheory, InBoth]
    public async Task A_helper_of_another_project_is_told_where_it_is_called(Client client)
    {
        var session = await editors.OpenAsync(client);
        await session.StartAsync(
            (Session.Network, CallsHelper("Blocks").Replace("Stem", "{|LAM1006:Stem|}", StringComparison.Ordinal)),
            (Session.Blocks, Helpers("Blocks").Replace("{|LAM1001:Linear|}", "Flatten().Linear", StringComparison.Ordinal)));
        await session.AssertToldAsync();
        await session.ReplaceAsync(Session.Network, "Blocks.Head(Blocks.{|LAM1006:Stem|}(x))", "x.Conv2d(4, 3).ReLU().Flatten().Linear(10)");
        await session.AssertToldAsync();
    }

    [SkippableTheory, InBoth]
    public async Task In_a_helper_that_two_networks_share_it_is_one(Client client)
    {
        var session = await editors.OpenAsync(client);
        await session.StartAsync(
            (Session.Network, CallsHelper("Helpers") + CallsHelper("Helpers").Replace("using Lamina;", "", StringComparison.Ordinal).Replace("class Net", "class Other", StringComparison.Ordinal)),
            (Session.Helper, Helpers("Helpers")),
            (Session.Use, Uses));
        await session.AssertToldAsync();
    }

    [SkippableTheory, InBoth]
    public async Task Two_that_have_nothing_to_do_with_each_other_are_two(Client client)
    {
        var session = await editors.OpenAsync(client);
        await session.StartAsync(
            (Session.Network,
            """
            using Lamina;

            [Network(1, 28, 28)]
            [Conv2d(6, 5, Stride = {|LAM1005:0|}), Tanh, Dropout({|LAM1005:1.5|})]
            [Flatten, Linear(10)]
            public sealed partial class Net;
            """),
            (Session.Use, Uses));
        await session.AssertToldAsync();
        await session.ReplaceAsync(Session.Network, "{|LAM1005:0|}", "1");
        await session.AssertToldAsync();
        await session.ReplaceAsync(Session.Network, "{|LAM1005:1.5|}", "0.5");
        await session.AssertToldAsync();
    }

    private static string CallsHelper(string helper) =>
        $$"""
        using Lamina;

        [Network(3, 8, 8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => {{helper}}.Head({{helper}}.Stem(x));
        }

        """;

    private static string Helpers(string name) =>
        $$"""
        using Lamina;

        public static class {{name}}
        {
            public static Flow Stem(Flow x) => x.Conv2d(4, 3).ReLU();
            public static Flow Head(Flow x) => x.{|LAM1001:Linear|}(10);
        }
        """;
}
