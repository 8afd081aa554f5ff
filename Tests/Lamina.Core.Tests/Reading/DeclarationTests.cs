using Lamina.Core.Model;
using Lamina.Core.Reading;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Reading;

/// <summary>LAM1008: what the class itself may be.</summary>
public sealed class DeclarationTests
{
    private static LocatedProblem Single(string source, bool canEmit)
    {
        var reading = Source.Read("using Lamina;\n" + source);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(RuleIds.Declaration, problem.Id);
        Assert.False(reading.Declaration.IsValid);
        Assert.Equal(canEmit, reading.Declaration.CanEmit);
        return problem;
    }

    [Theory]
    [InlineData("[Network(4), Linear(2)] public class Net { }", "Net", "must be partial")]
    [InlineData("class Outer { [Network(4), Linear(2)] partial class Net { } }", "Outer", "'Outer' must be partial, because the network 'Net'")]
    [InlineData("[Network(4), Linear(2)] file partial class Net { }", "file", "remove 'file'")]
    [InlineData("[Network(4), Linear(2)] partial record Net;", "Net", "declare it as a class")]
    [InlineData("[Network(4), Linear(2)] partial class Net<T> { }", "Net", "remove the type parameters")]
    [InlineData("partial class Outer<T> { [Network(4), Linear(2)] partial class Net { } }", "Net", "inside the generic type 'Outer'")]
    [InlineData("class Base { } [Network(4), Linear(2)] partial class Net : Base { }", "Base", "derives from 'Base'")]
    [InlineData("[Network(4), Linear(2)] partial class Net { Net(int n) { } }", "Net", "declares a constructor")]
    public void A_class_that_cannot_have_a_generated_part_is_told_why(string source, string token, string message)
    {
        var problem = Single(source, canEmit: false);
        Assert.Equal(token, problem.Location.Text());
        Assert.Contains(message, problem.Message);
    }

    // What such a class can have is written into it, so that its users have no error of their own.
    [Theory]
    [InlineData("[Network(4), Linear(2)] static partial class Net { }", "static", "remove 'static'")]
    [InlineData("[Network(4), Linear(2)] abstract partial class Net { }", "abstract", "remove 'abstract'")]
    [InlineData("[Network(4), Linear(2)] partial class Net { const int Info = 3; }", "Info", "the name of a member that the generator writes")]
    [InlineData("[Network(4), Linear(2), MSELoss] partial class Net { const int DeclaredLoss = 3; }", "DeclaredLoss", "the name of a member that the generator writes")]
    public void A_class_that_can_have_its_members_is_told_why_it_is_no_network(string source, string token, string message)
    {
        var problem = Single(source, canEmit: true);
        Assert.Equal(token, problem.Location.Text());
        Assert.Contains(message, problem.Message);
    }

    [Theory]
    [InlineData("[Network(4)] partial class Net { }", "Net", "has no layers")]
    [InlineData("[Network(4), CrossEntropyLoss] partial class Net { }", "Net", "at least one layer before its loss")]
    [InlineData("[Network(4), Linear(2)] partial class Net { static Flow Define(Flow x) => x.Linear(2); }", "Define", "keep one of the two")]
    [InlineData("[Network(4), Linear(2)] partial class Net { } [Tanh] partial class Net { }", "Tanh", "more than one part")]
    [InlineData("[Network(4)] partial class Net { Flow Define(Flow x) => x.Linear(2); }", "Define", "must be static")]
    [InlineData("[Network(4)] partial class Net { static Flow Define() => null!; }", "Define", "takes 0 parameters")]
    [InlineData("[Network(4)] partial class Net { static Flow Define(int x) => null!; }", "Define", "takes 'int x'")]
    [InlineData("[Network(4)] partial class Net { static int Define(Flow x) => 1; }", "Define", "returns 'int'")]
    [InlineData("[Network(4)] partial class Net { static Flow Define<T>(Flow x) => x; }", "Define", "cannot be generic")]
    [InlineData("[Network] [Linear(2)] partial class Net { }", "Network", "shape of one input sample is missing")]
    [InlineData("[Network(4, 5, 1, 1, 2), Linear(2)] partial class Net { }", "4, 5, 1, 1, 2", "has 5 dimensions")]
    [InlineData("[Network(3, 0, 5), Linear(2)] partial class Net { }", "0", "dimension 2 is 0")]
    [InlineData("[Network(4), Linear(2, Name = \"a\"), Linear(2, Name = \"a\")] partial class Net { }", "\"a\"", "Two layers are named 'a'")]
    [InlineData("[Network(4), Linear(2, Name = \"\")] partial class Net { }", "\"\"", "cannot be empty")]
    [InlineData("[Network(4), Linear(2, Name = \"a..b\")] partial class Net { }", "\"a..b\"", "empty part")]
    [InlineData("[Network(4), Linear(2, Name = \"a-b\")] partial class Net { }", "\"a-b\"", "contains '-'")]
    [InlineData("[Network(4), Linear(2), MSELoss, Linear(2)] partial class Net { }", "MSELoss", "must be the last layer")]
    public void A_wrong_declaration_is_told_at_its_token(string source, string token, string message)
    {
        var problem = Single(source, canEmit: true);
        Assert.Equal(token, problem.Location.Text());
        Assert.Contains(message, problem.Message);
    }

    [Fact]
    public void Not_partial_names_its_fix() =>
        Assert.Equal(FixProperties.AddPartial, Single("[Network(4), Linear(2)] class Net { }", canEmit: false).Properties[FixProperties.Kind]);

    [Theory]
    [InlineData("[Network(4), Linear(2)] partial struct Net { }")]
    [InlineData("[Network(4), Linear(2), Line(3)] partial class Net { }")]
    [InlineData("[Network(4)] partial class Net { static Flo Define(Flow x) => x; }")]
    [InlineData("[Network(4), Linear(\"a\"), Conv2d(2, 3)] partial class Net { }")]
    [InlineData("[Network(4), Linear(2, Bais = true), Conv2d(2, 3)] partial class Net { }")]
    [InlineData("[Network(4), Linear(2, Bias = ), Conv2d(2, 3)] partial class Net { }")]
    [InlineData("[Network(\"4\"), Linear(2)] partial class Net { }")]
    public void What_the_compiler_reports_is_not_reported_again(string source)
    {
        var reading = Source.Read("using Lamina;\n" + source);
        Assert.Empty(reading.Problems);
        Assert.False(reading.Declaration.IsValid);
    }

    [Fact]
    public void Two_mistakes_are_two_problems_in_source_order()
    {
        var reading = Source.Read("using Lamina; [Network(4), Linear(0)] static class Net { }");
        Assert.Equal(["0", "static", "Net"], reading.Problems.Select(problem => problem.Location.Text()));
    }

    [Fact]
    public void The_generated_part_repeats_namespace_containers_and_modifiers()
    {
        var reading = Source.Read("""
            using Lamina;
            namespace A.@class;
            static partial class Models { partial record struct Inner { [Network(4), Linear(2)] internal sealed partial class Net; } }
            """);
        Assert.Empty(reading.Problems);
        var type = reading.Declaration.Type;
        Assert.Equal("A.@class", type.Namespace);
        Assert.Equal(["static partial class Models", "partial record struct Inner"], type.ContainingTypes);
        Assert.Equal("Net", type.Name);
        Assert.Equal("internal sealed", type.Modifiers);
    }
}
