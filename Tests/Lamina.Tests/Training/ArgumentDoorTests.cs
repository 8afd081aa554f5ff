using System.Globalization;
using System.Reflection;

namespace Lamina.Tests.Training;

/// <summary>
/// Every number of every optimizer and loss has doors: a constructor, an initialiser, a setter. What one of them refuses all do, so they are walked by
/// reflection, and a class that is added is held to the same.
/// </summary>
public class ArgumentDoorTests
{
    private static readonly Type[] Kinds = [.. typeof(Network).Assembly.GetExportedTypes().Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Optimizer)) || type.IsSubclassOf(typeof(Loss))))];

    // torch.optim.SGD takes any dampening, and torch.nn.HingeEmbeddingLoss any margin.
    private static readonly string[] MayBeNegative = ["dampening", nameof(HingeEmbeddingLoss.Margin)];

    // torch.nn.HuberLoss divides nothing by δ, but wants one.
    private static readonly string[] MayNotBeZero = [nameof(HuberLoss.Delta)];

    private static readonly (Type Kind, string Name)[] Arguments =
        [.. Kinds.SelectMany(kind => Constructor(kind).GetParameters().Where(parameter => IsNumber(parameter.ParameterType)), (kind, parameter) => (kind, parameter.Name!))];

    private static readonly (Type Kind, string Name)[] Properties =
        [.. Kinds.SelectMany(kind => kind.GetProperties().Where(property => property.SetMethod is { IsPublic: true } && IsNumber(property.PropertyType)), (kind, property) => (kind, property.Name))];

    public static IEnumerable<object[]> ConstructorNumbers => Rows(Arguments);

    public static IEnumerable<object[]> PropertyNumbers => Rows(Properties);

    public static TheoryData<Type> WithReduction => [.. Kinds.Where(kind => kind.GetProperty("Reduction") is not null)];

    [Fact]
    public void All_optimizers_and_losses_are_walked()
    {
        Assert.Superset(new HashSet<Type> { typeof(Sgd), typeof(Adam), typeof(AdamW), typeof(CrossEntropyLoss), typeof(MSELoss) }, Kinds.ToHashSet());
        Assert.Contains((typeof(AdamW), "epsilon"), Arguments);
        Assert.Contains((typeof(Adam), "LearningRate"), Properties);
        Assert.Contains((typeof(CrossEntropyLoss), "LabelSmoothing"), Properties);
    }

    [Theory]
    [MemberData(nameof(ConstructorNumbers))]
    public void A_constructor_refuses_what_is_no_number_of_its_range(Type kind, string name)
    {
        foreach (var value in Refused(name))
        {
            var error = Assert.Throws<TargetInvocationException>(() => Create(kind, name, value));
            Assert.Equal(name, Assert.IsType<ArgumentOutOfRangeException>(error.InnerException).ParamName);
        }

        Assert.NotNull(Create(kind, name, 0.0));
        Assert.NotNull(Create(kind, name, 0.25));
    }

    [Theory]
    [MemberData(nameof(PropertyNumbers))]
    public void A_property_refuses_the_same_and_keeps_what_it_had(Type kind, string name)
    {
        var (property, one) = (kind.GetProperty(name)!, Create(kind));
        property.SetValue(one, As(property.PropertyType, 0.25));
        foreach (var value in Refused(name))
        {
            var error = Assert.Throws<TargetInvocationException>(() => property.SetValue(one, As(property.PropertyType, value)));
            Assert.Equal(name, Assert.IsType<ArgumentOutOfRangeException>(error.InnerException).ParamName);
            Assert.Equal(As(property.PropertyType, 0.25), property.GetValue(one));
        }

        if (MayNotBeZero.Contains(name))
            Assert.Throws<TargetInvocationException>(() => property.SetValue(one, As(property.PropertyType, 0)));
        else
            property.SetValue(one, As(property.PropertyType, 0));
    }

    [Theory]
    [MemberData(nameof(WithReduction))]
    public void A_reduction_that_there_is_not_is_refused(Type kind)
    {
        var error = Assert.Throws<TargetInvocationException>(() => kind.GetProperty("Reduction")!.SetValue(Create(kind), (Reduction)7));
        Assert.IsType<ArgumentOutOfRangeException>(error.InnerException);
    }

    [Fact]
    public void Decays_stay_below_one_and_label_smoothing_at_most_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdamW(beta1: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Adam(beta2: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CrossEntropyLoss { LabelSmoothing = 1.0001 });
    }

    [Fact]
    public void A_number_that_no_float_holds_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sgd(0.1f, weightDecay: 1e39));

    [Fact]
    public void Class_weights_cannot_be_changed_behind_the_loss()
    {
        var loss = new CrossEntropyLoss { Weight = [1f, 2f] };
        Assert.IsNotType<float[]>(loss.Weight);
        Assert.Throws<NotSupportedException>(() => ((IList<float>)loss.Weight!)[0] = float.NaN);
    }

    [Fact]
    public void An_initialiser_is_a_door_as_the_others_are()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Adam { LearningRate = float.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Sgd(0.1f) { LearningRate = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new AdamW { LearningRate = float.PositiveInfinity });
    }

    // −1 is torchvision's word for a focal loss without α.
    private static IEnumerable<double> Refused(string name) =>
        MayBeNegative.Contains(name) ? [double.NaN, double.PositiveInfinity, double.NegativeInfinity]
        : name == nameof(FocalLoss.Alpha) ? [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1e-6, 1.1]
        : [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1, -1e-6];

    private static IEnumerable<object[]> Rows((Type Kind, string Name)[] numbers) => numbers.Select(number => new object[] { number.Kind, number.Name });

    private static bool IsNumber(Type type) => type == typeof(float) || type == typeof(double);

    private static object As(Type type, double value) => Convert.ChangeType(value, type, CultureInfo.InvariantCulture);

    private static ConstructorInfo Constructor(Type kind) => kind.GetConstructors().Single();

    private static object Create(Type kind, string? name = null, double value = 0) => Constructor(kind).Invoke([.. Constructor(kind).GetParameters().Select(parameter =>
        parameter.Name == name ? As(parameter.ParameterType, value) : parameter.HasDefaultValue ? parameter.DefaultValue : As(parameter.ParameterType, 0.1))]);
}
