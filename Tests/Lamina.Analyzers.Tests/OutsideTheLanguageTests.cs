using Lamina.Analyzers.Tests.Verification;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM1007.</summary>
public sealed class OutsideTheLanguageTests
{
    [Theory]
    [InlineData("{|LAM1007:try|} { x = x.ReLU(); } finally { }", "Define has no try: nothing is caught at compile time. Check the condition with 'if' instead.")]
    [InlineData("{|LAM1007:lock|} (gate) x = x.ReLU();", "Define has no lock: it is read by one thread.")]
    [InlineData(
        "System.Console.{|LAM1007:WriteLine|}(x);",
        "'Console.WriteLine' does something at run time, but Define only describes the network: remove the call.")]
    [InlineData("var shape = {|LAM1007:new { x.Features }|};", "Define has no anonymous types: use a tuple, (channels: 64, stride: 2).")]
    [InlineData("{|LAM1007:goto|} end; end: x = x.ReLU();", "Define has no goto: use a loop, break or continue.")]
    public Task A_construct_outside_the_language_is_reported_at_its_token(string statement, string message) => Verify.ReportsAsync(
        $$"""
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static readonly object gate = new();

            static Flow Define(Flow x)
            {
                {{statement}}
                return x.Linear(10);
            }
        }
        """,
        message);

    [Fact]
    public Task A_layer_of_the_users_own_is_reported() => Verify.ReportsAsync(
        """
        using Lamina;
        public sealed class SwishAttribute : LayerAttribute;
        [Network(6)]
        [Linear(3), {|LAM1007:Swish|}, Linear(2)]
        public sealed partial class Net;
        """,
        "'Swish' is not a layer of the language, which has 46, from Conv2d and Linear to the losses: docs/language.md lists them.");

    [Fact]
    public Task A_name_that_differs_in_a_few_letters_is_said_to_be_meant() => Verify.ReportsAsync(
        """
        using Lamina;
        public sealed class LinearsAttribute : LayerAttribute;
        [Network(6)]
        [Linear(3), {|LAM1007:Linears|}, Linear(2)]
        public sealed partial class Net;
        """,
        "'Linears' is not a layer of the language: is Linear meant?");

    [Fact]
    public Task The_same_construct_outside_of_Define_is_right() => Verify.AcceptsAsync(
        """
        using System;
        using Lamina;
        [Network(8)]
        public sealed partial class Net
        {
            static Flow Define(Flow x) => x.Linear(10);

            public static void Print()
            {
                try
                {
                    Console.WriteLine(new { Name = "net" });
                }
                finally
                {
                    Console.WriteLine();
                }
            }
        }
        """);
}
