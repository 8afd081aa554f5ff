using Lamina.Core.Model;
using Lamina.Core.Tensors;

namespace Lamina.Core.Ops;

/// <summary>
/// What normalisations over parts of one sample share: y = (x − E[x])/√(Var[x] + ε) with mean and biased variance of each part, and an affine map behind it
/// (Ba et al. 2016; Ulyanov et al. 2016; Wu and He 2018). Unlike a batch norm, training and inference are the same.
/// </summary>
/// <param name="Parts">One element for each part.</param>
/// <param name="Over">What a part is summed over.</param>
/// <param name="InX">Where a part's elements lie: its loops, then those of <paramref name="Over"/>.</param>
/// <param name="OfElement">The part that an element of x belongs to.</param>
internal sealed record SampleStatistics(Shape Parts, EquatableArray<Extent> Over, EquatableArray<Index> InX, EquatableArray<Index> OfElement)
{
    /// <summary>Each part is what the last axes span, from <paramref name="first"/> on.</summary>
    public static SampleStatistics OfLastAxes(Shape shape, int first) => new(
        new(shape.Dimensions.Select((size, axis) => axis < first ? size : 1).ToEquatableArray()),
        shape.Dimensions.Skip(first).Select(size => new Extent(size, false)).ToEquatableArray(),
        Enumerable.Range(0, shape.Rank).Select(axis => Index.Loop(axis < first ? axis : shape.Rank + axis - first)).ToEquatableArray(),
        Enumerable.Range(0, shape.Rank).Select(axis => axis < first ? Index.Loop(axis) : 0).ToEquatableArray());

    /// <summary>Each part is a number of neighbouring channels.</summary>
    public static SampleStatistics OfGroups(Shape shape, int groups)
    {
        var channels = shape[0] / groups;
        var isSingle = channels == 1;
        var firstPixel = isSingle ? 1 : 2;
        return new(
            new(groups),
            shape.Dimensions.Skip(1).Select(size => new Extent(size, false)).Prepend(channels).Skip(isSingle ? 1 : 0).ToEquatableArray(),
            Enumerable.Range(0, shape.Rank).Select(axis => axis > 0 ? Index.Loop(axis - 1 + firstPixel) : isSingle ? Index.Loop(0) : (Index.Loop(0) * channels) + Index.Loop(1)).ToEquatableArray(),
            [Index.Quotient(Index.Loop(0), channels)]);
    }

    /// <summary>States the normalisation.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="epsilon">Added to the variance.</param>
    /// <param name="affine">Where weight and bias are read for an element of x.</param>
    /// <param name="hasWeight">Whether there is a weight.</param>
    /// <param name="hasBias">Whether there is a bias.</param>
    public int Normalize(LayerLowering layer, double epsilon, Index[] affine, bool hasWeight, bool hasBias)
    {
        var (builder, shape) = (layer.Builder, layer.InputShape);
        var share = (float)(1.0 / Over.Aggregate(1.0, (product, extent) => product * extent.Size));
        var x = new Read("x", layer.Input, [.. InX]);
        var own = Axes.All(Parts);
        var mean = builder.Nest("Mean", Parts, Reducer.Sum, Over, new Operand(0) * share, x);
        var distance = new Operand(0) - new Operand(1);
        var variance = builder.Nest("Variance", Parts, Reducer.Sum, Over, distance * distance * share, x, new Read("mean", mean, own));
        var scale = builder.Elements("Scale", Parts, (Expression)1 / new Unary(UnaryFunction.Sqrt, new Operand(0) + (float)epsilon), new Read("variance", variance, own));
        var reads = new List<Read> { new("x", layer.Input, Axes.All(shape)), new("mean", mean, [.. OfElement]), new("scale", scale, [.. OfElement]) };
        Expression y = distance * new Operand(2);
        if (hasWeight)
        {
            y *= new Operand(reads.Count);
            reads.Add(new("weight", layer.Parameter("weight"), affine));
        }

        if (hasBias)
        {
            y += new Operand(reads.Count);
            reads.Add(new("bias", layer.Parameter("bias"), affine));
        }

        return builder.Elements("", shape, y, [.. reads]);
    }
}
