using System.Reflection;
using Lamina.Core.Ops;
using Lamina.Core.Tests.Support;

namespace Lamina.Core.Tests.Ops;

/// <summary>The operators, Flow's methods and the layer attributes say one thing: same layers, same parameters, same defaults.</summary>
public sealed class SignatureTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static MethodInfo[] Methods => typeof(Flow).GetMethods(Own).Where(method => !method.IsSpecialName && method.Name != "Scope").ToArray();

    private static Type[] Attributes => typeof(Flow).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(LayerAttribute))).ToArray();

    public static TheoryData<string> Kinds => [.. OperatorTable.Kinds];

    [Fact]
    public void All_three_have_the_same_layers()
    {
        var kinds = OperatorTable.Kinds.Order().ToArray();
        Assert.Equal(kinds, OperatorTable.Signatures.Select(signature => signature.Kind).Order());
        Assert.Equal(kinds, Methods.Select(method => method.Name).Order());
        Assert.Equal(kinds, Attributes.Select(type => type.Name[..^"Attribute".Length]).Order());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void All_three_have_the_same_parameters(string kind)
    {
        var parameters = OperatorTable.Find(kind)!.Arguments;
        Assert.Equal(parameters.Select(parameter => parameter.Name).Append("name"), Methods.Single(method => method.Name == kind).GetParameters().Select(parameter => parameter.Name!));
        var attribute = Attributes.Single(type => type.Name == kind + "Attribute");
        Assert.Equal(parameters.Where(parameter => parameter.IsPositional).Select(parameter => parameter.Name), attribute.GetConstructors().Single().GetParameters().Select(parameter => parameter.Name!));
        Assert.Equal(parameters.Select(parameter => parameter.Name), attribute.GetProperties(Own).Select(property => Core.Reading.Attributes.AttributeArguments.SignatureName(property.Name)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Enums_have_the_same_members_in_the_runtime(string kind)
    {
        foreach (var type in OperatorTable.Find(kind)!.Arguments.Select(parameter => parameter.Default?.EnumType).OfType<Type>())
            Assert.Equal(Enum.GetNames(type), Enum.GetNames(typeof(Flow).Assembly.GetType($"Lamina.{type.Name}", throwOnError: true)!));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Both_spellings_have_the_operators_defaults(string kind)
    {
        var required = new Dictionary<string, string> { ["outChannels"] = "4", ["kernelSize"] = "2", ["outFeatures"] = "3", ["outputSize"] = "2", ["numGroups"] = "2", ["size"] = "5", ["scaleFactor"] = "2", ["upscaleFactor"] = "1", ["left"] = "1", ["right"] = "2", ["top"] = "0", ["bottom"] = "1", ["dims"] = "new[] { 2, 3, 1 }", ["dim"] = "1" };
        var parameters = Methods.Single(method => method.Name == kind).GetParameters();
        var needed = string.Join(", ", parameters.Where(parameter => !parameter.HasDefaultValue).Select(parameter => required[parameter.Name!]));

        // Where a default is written out it must give the operator that leaving it out gives.
        var written = string.Join(", ", parameters.Where(parameter => parameter is { HasDefaultValue: true, Name: not "name" }).Select(parameter => $"{parameter.Name}: {Literal(parameter)}").Prepend(needed).Where(text => text.Length > 0));
        var attribute = Attributes.Single(type => type.Name == kind + "Attribute");
        var instance = Create(attribute);
        var settable = attribute.GetProperties(Own).Where(property => property.CanWrite && property.GetValue(instance) is not (null or Array));
        var named = string.Join(", ", settable.Select(property => $"{property.Name} = {Literal(property.GetValue(instance)!)}").Prepend(needed).Where(text => text.Length > 0));

        var shortest = Layer($"return x.{kind}({needed});");
        Assert.Equal(shortest, Layer($"return x.{kind}({written});"));
        Assert.Equal(shortest, Source.Attributes($"[{kind}({needed})]", "3, 8, 8").Declaration.Graph[1].Operator);
        Assert.Equal(shortest, Source.Attributes($"[{kind}({named})]", "3, 8, 8").Declaration.Graph[1].Operator);
    }

    private static Operator Layer(string body)
    {
        var reading = Source.Define(body, input: "3, 8, 8");
        Assert.DoesNotContain(reading.Problems, problem => problem.Id is Core.Model.RuleIds.OutsideTheLanguage or Core.Model.RuleIds.NotKnownAtCompileTime);
        return reading.Declaration.Graph[1].Operator;
    }

    private static object Create(Type attribute)
    {
        var constructor = attribute.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            parameter.HasDefaultValue ? parameter.DefaultValue : parameter.ParameterType == typeof(int) ? 2 : new[] { 2 })]);
    }

    private static string Literal(System.Reflection.ParameterInfo parameter) => parameter.DefaultValue is { } value
        ? Literal(parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : value)
        : parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null";

    private static string Literal(object value) => value switch
    {
        bool truth => truth ? "true" : "false",
        Enum member => $"{member.GetType().Name}.{member}",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(value.ToString()),
    };
}
