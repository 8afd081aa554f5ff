namespace Lamina;

/// <summary>
/// A vector of floats of some width. An element-wise formula written once over this interface compiles to each width that the machine may have. Every
/// operation is correctly rounded and none is fused, so an element comes out with the same bits whatever the width.
/// </summary>
internal interface ILanes<TSelf>
    where TSelf : struct, ILanes<TSelf>
{
    /// <summary>Floats in the vector.</summary>
    static abstract int Count { get; }

    /// <summary>The value in every lane.</summary>
    static abstract TSelf All(float value);

    static abstract TSelf Load(ref float origin, nuint index);

    static abstract TSelf operator +(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf left, TSelf right);

    static abstract TSelf operator *(TSelf left, TSelf right);

    static abstract TSelf operator /(TSelf left, TSelf right);

    static abstract TSelf operator -(TSelf value);

    static abstract TSelf Sqrt(TSelf value);

    /// <summary>The larger of the two; NaN if either is.</summary>
    static abstract TSelf Max(TSelf left, TSelf right);

    void Store(ref float origin, nuint index);
}
