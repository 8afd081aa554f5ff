// Written by HostLossWriter in Build/Lamina.Build from the statements of the losses in Generator/Lamina.Core/Ops/Losses; a test holds them together.
// To write it anew: dotnet run --project Build/Lamina.Build
#nullable enable
using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <summary>f = 0 − (t·(-100 &gt; log(o) ? -100 : log(o)) + (1 − t)·(-100 &gt; log(1 − o) ? -100 : log(1 − o))).</summary>
internal readonly struct BCETerm : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s1 = VectorMath.Log(o);
        var s2 = VectorMath.Log(V.One - o);
        return V.Zero - ((t * V.IfGreater(V.Broadcast(-100f), s1, V.Broadcast(-100f), s1)) + ((V.One - t) * V.IfGreater(V.Broadcast(-100f), s2, V.Broadcast(-100f), s2)));
    }

    /// <summary>∂f/∂o = (o − t)/(1E-12 &gt; o·(1 − o) ? 1E-12 : o·(1 − o)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s = o * (V.One - o);
        return (o - t) / V.IfGreater(V.Broadcast(1E-12f), s, V.Broadcast(1E-12f), s);
    }
}

/// <summary>f = p·t·softplus(0 − o) + (1 − t)·softplus(o).</summary>
internal readonly struct BCEWithLogitsTerm : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        return ((p * t) * VectorMath.Softplus(V.Zero - o)) + ((V.One - t) * VectorMath.Softplus(o));
    }

    /// <summary>∂f/∂o = p·t·sigmoid(0 − o)·-1 + (1 − t)·sigmoid(o).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        return ((p * t) * (VectorMath.Sigmoid(V.Zero - o) * V.Broadcast(-1f))) + ((V.One - t) * VectorMath.Sigmoid(o));
    }
}

/// <summary>f.</summary>
internal readonly struct FocalTerm(float alpha, float gamma) : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s1 = V.One - t;
        var s2 = V.Zero - o;
        var s3 = (t * VectorMath.Sigmoid(s2)) + (s1 * VectorMath.Sigmoid(o));
        return (V.IfGreater(V.Zero, V.Broadcast(alpha), V.One, (V.Broadcast(alpha) * t) + ((V.One - V.Broadcast(alpha)) * s1)) * VectorMath.Exp(V.Broadcast(gamma) * VectorMath.Log(V.IfGreater(V.Broadcast(1E-37f), s3, V.Broadcast(1E-37f), s3)))) * ((t * VectorMath.Softplus(s2)) + (s1 * VectorMath.Softplus(o)));
    }

    /// <summary>∂f/∂o.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s1 = V.Zero - o;
        var s2 = VectorMath.Sigmoid(s1);
        var s3 = V.One - t;
        var s4 = VectorMath.Sigmoid(o);
        var s5 = s3 * s4;
        var s6 = (t * s2) + s5;
        var s7 = V.IfGreater(V.Zero, V.Broadcast(alpha), V.One, (V.Broadcast(alpha) * t) + ((V.One - V.Broadcast(alpha)) * s3));
        var s8 = V.IfGreater(V.Broadcast(1E-37f), s6, V.Broadcast(1E-37f), s6);
        var s9 = VectorMath.Exp(V.Broadcast(gamma) * VectorMath.Log(s8));
        return V.IfGreater(V.Broadcast(1E-37f), s6, V.Zero, ((t * VectorMath.Softplus(s1)) + (s3 * VectorMath.Softplus(o))) * (s7 * (s9 * (V.Broadcast(gamma) * ((V.One / s8) * ((t * ((s2 * (V.One - s2)) * V.Broadcast(-1f))) + (s3 * (s4 * (V.One - s4))))))))) + ((s7 * s9) * ((t * (s2 * V.Broadcast(-1f))) + s5));
    }
}

/// <summary>f = (t = 1 ? 0 : relu(margin − o)) + (t = -1 ? 0 : o).</summary>
internal readonly struct HingeEmbeddingTerm(float margin) : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        return V.IfEqual(t, V.One, V.Zero, VectorMath.ReLU(V.Broadcast(margin) - o)) + V.IfEqual(t, V.Broadcast(-1f), V.Zero, o);
    }

    /// <summary>∂f/∂o = (t = 1 ? 0 : (relu(margin − o) &gt; 0 ? 1 : 0)·-1) + (t = -1 ? 0 : 1).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        return V.IfEqual(t, V.One, V.Zero, V.IfGreater(VectorMath.ReLU(V.Broadcast(margin) - o), V.Zero, V.One, V.Zero) * V.Broadcast(-1f)) + V.IfEqual(t, V.Broadcast(-1f), V.Zero, V.One);
    }
}

/// <summary>f = (|o − t| &gt; delta ? delta·(|o − t| − delta·0.5) : (o − t)²·0.5).</summary>
internal readonly struct HuberTerm(float delta) : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s1 = o - t;
        var s2 = V.Abs(s1);
        return V.IfGreater(s2, V.Broadcast(delta), V.Broadcast(delta) * (s2 - (V.Broadcast(delta) * V.Broadcast(0.5f))), (s1 * s1) * V.Broadcast(0.5f));
    }

    /// <summary>∂f/∂o = (|o − t| &gt; delta ? delta·(o − t &gt; 0 ? 1 : (0 &gt; o − t ? -1 : 0)) : 0.5·(o − t + o − t)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s = o - t;
        return V.IfGreater(V.Abs(s), V.Broadcast(delta), V.Broadcast(delta) * V.IfGreater(s, V.Zero, V.One, V.IfGreater(V.Zero, s, V.Broadcast(-1f), V.Zero)), V.Broadcast(0.5f) * (s + s));
    }
}

/// <summary>f = (t = 0 ? 0 : t·log(t)) − t·o.</summary>
internal readonly struct KLDivTerm : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        return V.IfEqual(t, V.Zero, V.Zero, t * VectorMath.Log(t)) - (t * o);
    }

    /// <summary>∂f/∂o = 0 − t.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        return V.Zero - t;
    }
}

/// <summary>f = exp(t)·(t − o).</summary>
internal readonly struct KLDivOfLogTargetsTerm : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        return VectorMath.Exp(t) * (t - o);
    }

    /// <summary>∂f/∂o = exp(t)·-1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        return VectorMath.Exp(t) * V.Broadcast(-1f);
    }
}

/// <summary>f = |o − t|.</summary>
internal readonly struct L1Term : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        return V.Abs(o - t);
    }

    /// <summary>∂f/∂o = (o − t &gt; 0 ? 1 : (0 &gt; o − t ? -1 : 0)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s = o - t;
        return V.IfGreater(s, V.Zero, V.One, V.IfGreater(V.Zero, s, V.Broadcast(-1f), V.Zero));
    }
}

/// <summary>f = (o − t)².</summary>
internal readonly struct MSETerm : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s = o - t;
        return s * s;
    }

    /// <summary>∂f/∂o = o − t + o − t.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s = o - t;
        return s + s;
    }
}

/// <summary>f = (beta &gt; |o − t| ? (o − t)²·0.5/beta : |o − t| − beta·0.5).</summary>
internal readonly struct SmoothL1Term(float beta) : IElementTerm
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Value<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s1 = o - t;
        var s2 = V.Abs(s1);
        return V.IfGreater(V.Broadcast(beta), s2, ((s1 * s1) * V.Broadcast(0.5f)) / V.Broadcast(beta), s2 - (V.Broadcast(beta) * V.Broadcast(0.5f)));
    }

    /// <summary>∂f/∂o = (beta &gt; |o − t| ? 0.5·(o − t + o − t)/beta : (o − t &gt; 0 ? 1 : (0 &gt; o − t ? -1 : 0))).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public V Slope<V>(V o, V t, V p)
        where V : struct, ILanes<V>
    {
        var s = o - t;
        return V.IfGreater(V.Broadcast(beta), V.Abs(s), (V.Broadcast(0.5f) * (s + s)) / V.Broadcast(beta), V.IfGreater(s, V.Zero, V.One, V.IfGreater(V.Zero, s, V.Broadcast(-1f), V.Zero)));
    }
}

/// <summary>a = (spread + own·t)·w.</summary>
internal readonly struct CrossEntropyCoefficient(double spread, double own)
{
    /// <summary>a.</summary>
    /// <param name="t">The target's share of the class.</param>
    /// <param name="w">The class's weight.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Of(double t, double w)
    {
        return (spread + (own * t)) * w;
    }

    /// <summary>∂a/∂t: what the class of a label gets beyond what all classes get.</summary>
    /// <param name="w">The class's weight.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Own(double w)
    {
        return w * own;
    }
}

/// <summary>a = w·t.</summary>
internal readonly struct NLLCoefficient
{
    /// <summary>a.</summary>
    /// <param name="t">The target's share of the class.</param>
    /// <param name="w">The class's weight.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Of(double t, double w)
    {
        return w * t;
    }

    /// <summary>∂a/∂t: what the class of a label gets beyond what all classes get.</summary>
    /// <param name="w">The class's weight.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Own(double w)
    {
        return w;
    }
}

/// <content>Which term it sums.</content>
public sealed partial class BCELoss
{
    private protected override double Sum(in ElementBatch batch) => batch.Sum(new BCETerm());
}

/// <content>Which term it sums.</content>
public sealed partial class BCEWithLogitsLoss
{
    private protected override double Sum(in ElementBatch batch) => batch.Sum(new BCEWithLogitsTerm());
}

/// <content>Which term it sums.</content>
public sealed partial class FocalLoss
{
    private protected override double Sum(in ElementBatch batch) => batch.Sum(new FocalTerm((float)Alpha, (float)Gamma));
}

/// <content>Which term it sums.</content>
public sealed partial class HingeEmbeddingLoss
{
    private protected override double Sum(in ElementBatch batch) => batch.Sum(new HingeEmbeddingTerm((float)Margin));
}

/// <content>Which term it sums.</content>
public sealed partial class HuberLoss
{
    private protected override double Sum(in ElementBatch batch) => batch.Sum(new HuberTerm((float)Delta));
}

/// <content>Which term it sums.</content>
public sealed partial class KLDivLoss
{
    private protected override double Sum(in ElementBatch batch) => LogTarget ? batch.Sum(new KLDivOfLogTargetsTerm()) : batch.Sum(new KLDivTerm());
}

/// <content>Which term it sums.</content>
public sealed partial class L1Loss
{
    private protected override double Sum(in ElementBatch batch) => batch.Sum(new L1Term());
}

/// <content>Which term it sums.</content>
public sealed partial class MSELoss
{
    private protected override double Sum(in ElementBatch batch) => batch.Sum(new MSETerm());
}

/// <content>Which term it sums.</content>
public sealed partial class MultiLabelSoftMarginLoss
{
    private protected override double Sum(in ElementBatch batch) => batch.Sum(new BCEWithLogitsTerm());
}

/// <content>Which term it sums.</content>
public sealed partial class SmoothL1Loss
{
    private protected override double Sum(in ElementBatch batch) => batch.Sum(new SmoothL1Term((float)Beta));
}
