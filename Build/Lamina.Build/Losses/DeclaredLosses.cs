using Lamina.Core.Ops;

namespace Lamina.Build.Losses;

/// <summary>The losses of the language, each with its default arguments: what is printed of them depends on no argument.</summary>
internal static class DeclaredLosses
{
    public static IReadOnlyList<ElementLoss> OfElements { get; } = [.. All<ElementLoss>()];

    public static IReadOnlyList<ClassLoss> OfClasses { get; } = [.. All<ClassLoss>()];

    /// <summary>The terms of the element-wise losses; several losses may have the same.</summary>
    public static IEnumerable<LossTerm> Terms => OfElements
        .SelectMany(loss => loss.Alternative is { } other ? new[] { loss.Term, other.Term } : [loss.Term])
        .DistinctBy(term => term.Name);

    public static IEnumerable<ClassCoefficient> Coefficients => OfClasses.Select(loss => loss.Coefficient).DistinctBy(coefficient => coefficient.Name);

    private static IEnumerable<TLoss> All<TLoss>() =>
        from signature in OperatorTable.Signatures
        where signature.IsLoss
        let loss = signature.Create(new Dictionary<string, object?>())
        where loss is TLoss
        orderby signature.Kind
        select (TLoss)(object)loss;
}
