using System.Collections;
using System.Reflection;
using Lamina.Core.Model;
using Lamina.Core.Ops;
using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace Lamina.Generator.Tests.Incrementality;

/// <summary>
/// What the pipeline caches is plain data. A symbol, a syntax node or a location in it would keep a whole compilation alive; a mutable collection, or one
/// that compares by reference, would make every edit look like a change.
/// </summary>
public sealed class CachedModelTests
{
    private static readonly Type[] Plain = [typeof(string), typeof(int), typeof(long), typeof(float), typeof(double), typeof(bool)];

    [Theory]
    [MemberData(nameof(SampleNetworks.Names), MemberType = typeof(SampleNetworks))]
    public void Cached_values_hold_nothing_but_plain_data(string name)
    {
        var result = GeneratorRun.Driver().RunGenerators(GeneratorRun.CompileWithGpu(SampleNetworks.All[name].Source)).GetRunResult().Results.Single();
        var values = new[] { StepNames.Reading, StepNames.Declaration, StepNames.Api, StepNames.Lowered, StepNames.Kernels, StepNames.HasGpu, StepNames.GpuKernels }
            .SelectMany(step => result.TrackedSteps.GetValueOrDefault(step, []))
            .SelectMany(step => step.Outputs)
            .Select(output => output.Value)
            .ToArray();
        Assert.NotEmpty(values);
        foreach (var value in values)
            AssertPlain(value, value.GetType().Name, []);
    }

    // By type, so that an operator no sample uses is held to it too.
    [Fact]
    public void Every_operator_holds_nothing_but_plain_data()
    {
        var operators = typeof(Operator).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Operator)) && !type.IsAbstract).ToArray();
        Assert.NotEmpty(operators);
        foreach (var type in operators)
            AssertPlainType(type, type.Name, []);
    }

    private static void AssertPlain(object? value, string path, HashSet<object> seen)
    {
        if (value is null || Plain.Contains(value.GetType()) || value.GetType().IsEnum)
            return;
        var type = value.GetType();
        if (!type.IsValueType && !seen.Add(value))
            return;
        if (value is Array items)
        {
            // Only inside an EquatableArray, which never lets it be written.
            Assert.Contains("EquatableArray", path, StringComparison.Ordinal);
            foreach (var item in (IEnumerable)items)
                AssertPlain(item, $"{path}[]", seen);
            return;
        }

        AssertOurs(type, path);
        foreach (var field in Fields(type))
        {
            AssertReadOnly(field, path);
            AssertPlain(field.GetValue(value), $"{path}.{(type.Name.StartsWith("EquatableArray", StringComparison.Ordinal) ? "EquatableArray." : "")}{field.Name}", seen);
        }
    }

    private static void AssertPlainType(Type type, string path, HashSet<Type> seen)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Plain.Contains(type) || type.IsEnum || !seen.Add(type))
            return;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            AssertPlainType(type.GetGenericArguments()[0], $"{path}[]", seen);
            return;
        }

        AssertOurs(type, path);
        foreach (var field in Fields(type))
        {
            AssertReadOnly(field, path);
            AssertPlainType(field.FieldType, $"{path}.{field.Name}", seen);
        }
    }

    private static void AssertOurs(Type type, string path)
    {
        Assert.True(type.Assembly == typeof(NetworkDeclaration).Assembly || type.Assembly == typeof(NetworkGenerator).Assembly, $"{path} is a {type}");
        Assert.True(
            typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type),
            $"{path} is a {type}, which is not equal by value");
    }

    private static void AssertReadOnly(FieldInfo field, string path) => Assert.True(field.IsInitOnly, $"{path}.{field.Name} can be written");

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var current = type; current is not null && current != typeof(object) && current != typeof(ValueType); current = current.BaseType)
        {
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }
}
