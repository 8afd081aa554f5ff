using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Tests.Support;

/// <summary>What the tensors of a graph are for one sample, term by term and in doubles: the meaning of nests, views and formulas.</summary>
internal sealed class GraphValue(TensorBuilder graph, IReadOnlyDictionary<int, double[]> sources)
{
    private readonly Dictionary<int, double[]> known = new(sources);

    public double[] Of(int tensor)
    {
        if (known.TryGetValue(tensor, out var value))
            return value;
        var inputs = graph[tensor].Inputs;
        return known[tensor] = graph[tensor].Primitive switch
        {
            ConstantValue constant => [.. constant.Values.Select(number => (double)number)],
            View => Of(inputs[0]),
            Pointwise pointwise => [.. Enumerable.Range(0, (int)graph.ShapeOf(tensor).Size).Select(at => FormulaValue.Of(pointwise.Body, [.. inputs.Select(input => Of(input)[at])]))],
            Nest nest => Of(nest, inputs),
            var other => throw new NotSupportedException($"{other}"),
        };
    }

    private double[] Of(Nest nest, EquatableArray<int> inputs)
    {
        var extents = nest.Extents;
        var results = new double[(int)nest.Domain.Size];
        var result = 0;
        foreach (var element in Places(extents[..nest.FirstOver]))
        {
            double[] terms = [.. Places(extents[nest.FirstOver..]).Select(over => Term([.. element, .. over]))];
            results[result++] = nest.Reducer switch
            {
                Reducer.None => terms.Single(),
                Reducer.Sum => terms.Sum(),
                Reducer.Max => terms.Max(),
                _ => throw new NotSupportedException($"{nest.Reducer}"),
            };
        }

        return results;

        double Term(int[] loops) => FormulaValue.Of(nest.Body, [.. nest.Reads.Select((read, operand) => Read(read, inputs[operand], loops))], loops);

        double Read(Access read, int input, int[] loops)
        {
            var shape = graph.ShapeOf(input);
            var at = 0;
            for (var axis = 0; axis < shape.Rank; axis++)
                at = (at * shape[axis]) + (int)read.Axes[axis].Evaluate(loops);
            return Of(input)[at];
        }
    }

    private static IEnumerable<int[]> Places(int[] extents)
    {
        IEnumerable<int[]> places = [[]];
        foreach (var extent in extents)
            places = [.. places.SelectMany(place => Enumerable.Range(0, extent).Select(next => (int[])[.. place, next]))];
        return places;
    }
}
