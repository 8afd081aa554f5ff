namespace Lamina.Execution.Tests;

/// <summary>
/// Every gradient against central differences of the naive twin's loss. The twin is in doubles, so the differences are exact to many digits, and layers before a
/// layer make its gradient by the input count.
/// </summary>
public sealed class FiniteDifferenceTests
{
    private const double Step = 1e-6;

    [Theory]
    [MemberData(nameof(NetworkCases.Names), MemberType = typeof(NetworkCases))]
    public void Gradients_agree_with_finite_differences(string name)
    {
        var one = NetworkCases.Named(name);
        using var network = one.Create(11);
        var isLarge = one.Info.MultiplyAdds > 10_000;
        var batch = new Batch(one, isLarge ? 2 : 17, 5);
        var gradients = one.Layouts.ToDictionary(layout => layout, layout => GradientsIn(layout));
        var parameters = Twin.TensorsOf(network);
        var random = new Random(3);
        foreach (var parameter in network.Parameters)
        {
            var values = parameters[parameter.Name];
            var most = isLarge ? 8 : 40;
            var places = values.Length <= most ? Enumerable.Range(0, values.Length) : Enumerable.Range(0, most).Select(_ => random.Next(values.Length));
            foreach (var place in places)
            {
                var difference = Difference(values, place);
                foreach (var (layout, of) in gradients)
                    Close.Assert($"{name}, lanes from {layout}: ∂loss/∂{parameter.Name}[{place}]", [difference], of[parameter.Name].AsSpan(place, 1), 1e-3, 1e-5);
            }
        }

        Dictionary<string, float[]> GradientsIn(int layout)
        {
            network.LanesFrom = layout;
            batch.GradientsOf(network);
            return network.Parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Gradient.ToArray());
        }

        double Difference(double[] values, int place)
        {
            var value = values[place];
            values[place] = value + Step;
            var above = Twin.Loss(one, parameters, batch);
            values[place] = value - Step;
            var below = Twin.Loss(one, parameters, batch);
            values[place] = value;
            return (above - below) / (2 * Step);
        }
    }
}
