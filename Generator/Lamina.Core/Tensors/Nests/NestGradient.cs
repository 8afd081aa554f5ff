using Lamina.Core.Model;

namespace Lamina.Core.Tensors;

/// <summary>
/// The gradient of a nest by one of its inputs, as a nest: every element of the input gathers what the terms that read it pass back,
/// ∂x[j] = Σ over those (i, r) with Reads[k](i, r) = j of ∂y[i] · ∂Body/∂operand k. Nothing is scattered, so that each element is written once and sums have one order.
/// </summary>
internal sealed class NestGradient
{
    private readonly TensorBuilder builder;
    private readonly Nest nest;
    private readonly Tensor result;
    private readonly InvertedAccess inverse;

    private NestGradient(TensorBuilder builder, Tensor result, int operand)
    {
        (this.builder, this.result, nest) = (builder, result, (Nest)result.Primitive);
        inverse = new InvertedAccess(nest, operand, builder.ShapeOf(result.Inputs[operand]));
    }

    /// <summary>States the gradient by input <paramref name="operand"/>; −1 where it is 0 everywhere.</summary>
    public static int State(TensorBuilder builder, Tensor result, int operand, int gradient)
    {
        var nest = (Nest)result.Primitive;
        var slope = Derivative.Of(nest.Body, operand);
        // The result itself stands for its one term.
        if (nest.IsElementWise)
            slope = slope.Replace(nest.Body, new Operand(result.Inputs.Count));
        return slope is Constant { Value: 0 } ? -1 : new NestGradient(builder, result, operand).State(slope, operand, gradient);
    }

    private int State(Expression slope, int operand, int gradient)
    {
        // Operand 0 is ∂y, then come those that the slope reads.
        var inputs = new List<int> { gradient };
        var reads = new List<Access> { new("dy", inverse.Domain, null, IsShared: false) };
        var body = slope.Rewrite(leaf => leaf switch
        {
            Operand own when own.Index == result.Inputs.Count => Read(result.Id, new("y", inverse.Domain, null, IsShared: false)),
            Operand other => Read(result.Inputs[other.Index], Inverted(nest.Reads[other.Index])),
            Position position => new Position(position.Of.Substitute(inverse.Of)),
            _ => leaf,
        });
        body = nest.Reducer switch
        {
            Reducer.None or Reducer.Sum => Derivative.Times(new Operand(0), body),
            Reducer.Max => new IfEqual(Read(First(), new("first", inverse.Domain, null, IsShared: false)), new Position(NumberOfTerm()), Derivative.Times(new Operand(0), body), 0),
            _ => throw new InvalidOperationException($"{nest.Reducer} has no gradient."),
        };
        var read = nest.Reads[operand];
        var over = read.IsShared ? inverse.Over.Append(Extent.Batch).ToArray() : inverse.Over;
        var guards = inverse.Guards;
        return builder.Add(
            new Nest(
                builder.ShapeOf(result.Inputs[operand]),
                over.ToEquatableArray(),
                over.Length == 0 && guards.Count == 0 ? Reducer.None : Reducer.Sum,
                guards.ToEquatableArray(),
                body,
                reads.ToEquatableArray(),
                nest.Label + "By" + (read.IsShared ? char.ToUpperInvariant(read.Name[0]) + read.Name.Substring(1) : "Data")),
            [.. inputs]);

        Expression Read(int input, Access access)
        {
            for (var known = 0; known < inputs.Count; known++)
            {
                if (inputs[known] == input && reads[known] with { Name = access.Name } == access)
                    return new Operand(known);
            }

            inputs.Add(input);
            reads.Add(access with { Name = Unique(access.Name) });
            return new Operand(inputs.Count - 1);
        }

        string Unique(string name)
        {
            var unique = name;
            for (var number = 2; reads.Any(each => each.Name == unique); number++)
                unique = FormattableString.Invariant($"{name}{number}");
            return unique;
        }
    }

    private Access Inverted(Access access) => access with { Axes = access.Axes.Select(index => index.Substitute(inverse.Of)).ToEquatableArray() };

    // Which term of each element is its greatest.
    private int First() => builder.Add(nest with { Reducer = Reducer.FirstMax, Label = nest.Label + "First" }, [.. result.Inputs]);

    private Index NumberOfTerm()
    {
        Index number = 0;
        for (var loop = 0; loop < nest.Over.Count; loop++)
            number = (number * nest.Over[loop].Size) + inverse.Of(nest.FirstOver + loop);
        return number;
    }
}
