using System.Reflection;
using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Tests.Reading;

/// <summary>What the generator caches holds no compilation alive and compares by value.</summary>
public sealed class ModelPurityTests
{
    [Fact]
    public void A_declaration_reaches_no_Roslyn_type()
    {
        var reached = new HashSet<Type>();
        Visit(typeof(NetworkDeclaration), reached);
        foreach (var layer in typeof(Operator).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Operator)) && !type.IsAbstract))
            Visit(layer, reached);
        Assert.DoesNotContain(reached, type => type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true);
        Assert.Contains(typeof(Conv2d), reached);
        Assert.Contains(typeof(Node), reached);
    }

    [Fact]
    public void A_declaration_is_made_of_types_that_compare_by_value()
    {
        var reached = new HashSet<Type>();
        Visit(typeof(NetworkDeclaration), reached);
        foreach (var type in reached.Where(type => !type.IsArray && (type.Namespace == typeof(Node).Namespace || type.IsSubclassOf(typeof(Operator)))))
        {
            var equals = type.GetMethod("Equals", BindingFlags.Public | BindingFlags.Instance, [type]);
            Assert.True(type.IsEnum || (equals is not null && equals.DeclaringType != typeof(object) && equals.DeclaringType != typeof(ValueType)), type.Name);
        }
    }

    private static void Visit(Type type, HashSet<Type> reached)
    {
        if (!reached.Add(type) || type.IsPrimitive || type == typeof(string))
            return;
        foreach (var argument in type.GetGenericArguments())
            Visit(argument, reached);
        if (type.HasElementType)
            Visit(type.GetElementType()!, reached);
        if (type.Assembly != typeof(Node).Assembly)
            return;
        for (var current = type; current is not null && current.Assembly == type.Assembly; current = current.BaseType)
        {
            foreach (var field in current.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
                Visit(field.FieldType, reached);
        }
    }
}
