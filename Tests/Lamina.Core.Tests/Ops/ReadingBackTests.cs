using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Core.Reading;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Ops;

/// <summary>A signature makes an operator of its arguments, and reads the arguments back out of it.</summary>
public sealed class ReadingBackTests
{
    public static TheoryData<string> Kinds => [.. OperatorTable.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_argument_comes_back_as_it_was_given(string kind)
    {
        var signature = OperatorTable.Find(kind)!;
        var given = Given(signature);
        var layer = signature.Create(given);
        Assert.Equal(kind, layer.Kind);
        var read = OperatorTable.SignatureOf(layer)!.ArgumentsOf(layer);
        Assert.Equal(given, read);
        Assert.Equal(layer, signature.Create(read));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Defaults_come_back(string kind)
    {
        var signature = OperatorTable.Find(kind)!;
        var given = Given(signature);
        foreach (var argument in signature.Arguments.Where(argument => !argument.IsRequired))
            given.Remove(argument.Name);
        var layer = signature.Create(given);
        var read = signature.ArgumentsOf(layer);
        Assert.Equal(layer, signature.Create(read));
        foreach (var argument in signature.Arguments.Where(argument => !argument.IsRequired))
            Assert.Equal(argument.Default!.Argument is { } other ? read[other] : argument.Default.Value, read[argument.Name]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_argument_is_read_and_refused_in_a_wrong_form(string kind)
    {
        var signature = OperatorTable.Find(kind)!;
        foreach (var argument in signature.Arguments)
        {
            var given = Given(signature);
            given[argument.Name] = new object();
            Assert.Equal(argument.Name, Assert.Throws<InvalidArgumentException>(() => signature.Create(given)).Argument);
            given.Remove(argument.Name);
            if (argument.IsRequired)
                Assert.Equal((argument.Name, $"{argument.Name} must be given"), Told(() => signature.Create(given)));
            else
                signature.Create(given);
        }
    }

    [Fact]
    public void No_value_is_not_the_default_where_it_is_a_value_of_its_own()
    {
        var norm = Assert.IsType<BatchNorm2d>(OperatorTable.Create("BatchNorm2d", new Dictionary<string, object?> { ["momentum"] = null }));
        Assert.Null(norm.Momentum);
        Assert.Equal(norm, BatchNorm2d.Signature.Create(BatchNorm2d.Signature.ArgumentsOf(norm)));
        Assert.Equal(0.1, ((BatchNorm2d)BatchNorm2d.Signature.Without(norm, "momentum")).Momentum);
        Assert.Equal(1, ((Conv2d)OperatorTable.Create("Conv2d", new Dictionary<string, object?> { ["outChannels"] = 2, ["kernelSize"] = 3, ["stride"] = null })).Stride);
    }

    [Fact]
    public void A_layer_that_was_read_in_part_has_no_arguments() =>
        Assert.Null(OperatorTable.SignatureOf(new Misread(new ReLU())));

    [Fact]
    public void Every_layer_of_every_network_that_is_tested_comes_back()
    {
        string[] folders = ["Tests/Lamina.Execution.Tests/Networks", "Tests/Lamina.Gpu.Tests/Networks", "Samples/Zoo"];
        var files = folders.SelectMany(folder => Directory.EnumerateFiles(RepositoryFiles.At(folder.Split('/')), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        var compilation = Source.Compile([Usings, .. files.Select(File.ReadAllText)]);
        var layers = new HashSet<Operator>();
        foreach (var type in Source.Networks(compilation))
        {
            var declaration = NetworkReader.Read(type, compilation, CancellationToken.None).Declaration;
            layers.UnionWith(declaration.Graph.Nodes.Select(node => node.Operator).Where(layer => OperatorTable.SignatureOf(layer) is not null));
        }

        foreach (var layer in layers)
        {
            var signature = OperatorTable.SignatureOf(layer)!;
            Assert.Equal(layer, signature.Create(signature.ArgumentsOf(layer)));
        }

        Assert.Equal(OperatorTable.Kinds.Order(), layers.Select(layer => layer.Kind).Distinct().Order());
    }

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using Lamina;
        """;

    // Each other than the default, and than every other of its layer.
    private static Dictionary<string, object?> Given(Signature signature) => signature.Arguments
        .Select((argument, place) => (argument, place))
        .ToDictionary(item => item.argument.Name, item => Value(item.argument, item.place + 2));

    private static object? Value(Argument argument, int number) => argument.Type switch
    {
        ArgumentType.Int => number,
        ArgumentType.Bool => argument.Default?.Value is not true,
        ArgumentType.Double or ArgumentType.DoubleOrNull => number + 0.5,
        ArgumentType.Ints => new[] { 3, 1, 2 },
        ArgumentType.Doubles => new[] { 1.0, number },
        ArgumentType.Size2d or ArgumentType.Padding2d => new[] { number, number + 10 },
        ArgumentType.Size3d => new[] { number, number + 10, number + 20 },
        ArgumentType.Enum => Enum.GetNames(argument.Default!.EnumType!).Last(),
        _ => throw new NotSupportedException($"{argument.Type}"),
    };

    private static (string Argument, string Message) Told(Func<object> create)
    {
        var exception = Assert.Throws<InvalidArgumentException>(create);
        return (exception.Argument, exception.Message);
    }
}
