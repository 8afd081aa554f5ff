// Written by DeviceLossWriter in Build/Lamina.Build from the statements of the losses in Generator/Lamina.Core/Ops/Losses; a test holds them together.
// To write it anew: dotnet run --project Build/Lamina.Build
#nullable enable
namespace Lamina.GpuServices;

/// <summary>f = 0 − (t·(-100 &gt; log(o) ? -100 : log(o)) + (1 − t)·(-100 &gt; log(1 − o) ? -100 : log(1 − o))).</summary>
internal struct BCETerm : IDeviceElementTerm
{
    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        var s1 = DeviceMath.Log(o);
        var s2 = DeviceMath.Log(1f - o);
        return 0f - ((t * (-100f > s1 ? -100f : s1)) + ((1f - t) * (-100f > s2 ? -100f : s2)));
    }

    /// <summary>∂f/∂o = (o − t)/(1E-12 &gt; o·(1 − o) ? 1E-12 : o·(1 − o)).</summary>
    public readonly float Slope(float o, float t, float p)
    {
        var s = o * (1f - o);
        return (o - t) / (1E-12f > s ? 1E-12f : s);
    }
}

/// <summary>f = p·t·softplus(0 − o) + (1 − t)·softplus(o).</summary>
internal struct BCEWithLogitsTerm : IDeviceElementTerm
{
    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        return ((p * t) * DeviceMath.Softplus(0f - o)) + ((1f - t) * DeviceMath.Softplus(o));
    }

    /// <summary>∂f/∂o = p·t·sigmoid(0 − o)·-1 + (1 − t)·sigmoid(o).</summary>
    public readonly float Slope(float o, float t, float p)
    {
        return ((p * t) * (DeviceMath.Sigmoid(0f - o) * -1f)) + ((1f - t) * DeviceMath.Sigmoid(o));
    }
}

/// <summary>f.</summary>
internal struct FocalTerm : IDeviceElementTerm
{
    public float Alpha;

    public float Gamma;

    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        var s1 = 1f - t;
        var s2 = 0f - o;
        var s3 = (t * DeviceMath.Sigmoid(s2)) + (s1 * DeviceMath.Sigmoid(o));
        return ((0f > Alpha ? 1f : ((Alpha * t) + ((1f - Alpha) * s1))) * DeviceMath.Exp(Gamma * DeviceMath.Log(1E-37f > s3 ? 1E-37f : s3))) * ((t * DeviceMath.Softplus(s2)) + (s1 * DeviceMath.Softplus(o)));
    }

    /// <summary>∂f/∂o.</summary>
    public readonly float Slope(float o, float t, float p)
    {
        var s1 = 0f - o;
        var s2 = DeviceMath.Sigmoid(s1);
        var s3 = 1f - t;
        var s4 = DeviceMath.Sigmoid(o);
        var s5 = s3 * s4;
        var s6 = (t * s2) + s5;
        var s7 = 0f > Alpha ? 1f : ((Alpha * t) + ((1f - Alpha) * s3));
        var s8 = 1E-37f > s6 ? 1E-37f : s6;
        var s9 = DeviceMath.Exp(Gamma * DeviceMath.Log(s8));
        return (1E-37f > s6 ? 0f : (((t * DeviceMath.Softplus(s1)) + (s3 * DeviceMath.Softplus(o))) * (s7 * (s9 * (Gamma * ((1f / s8) * ((t * ((s2 * (1f - s2)) * -1f)) + (s3 * (s4 * (1f - s4)))))))))) + ((s7 * s9) * ((t * (s2 * -1f)) + s5));
    }
}

/// <summary>f = (t = 1 ? 0 : relu(margin − o)) + (t = -1 ? 0 : o).</summary>
internal struct HingeEmbeddingTerm : IDeviceElementTerm
{
    public float Margin;

    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        return (t == 1f ? 0f : DeviceMath.ReLU(Margin - o)) + (t == -1f ? 0f : o);
    }

    /// <summary>∂f/∂o = (t = 1 ? 0 : (relu(margin − o) &gt; 0 ? 1 : 0)·-1) + (t = -1 ? 0 : 1).</summary>
    public readonly float Slope(float o, float t, float p)
    {
        return (t == 1f ? 0f : ((DeviceMath.ReLU(Margin - o) > 0f ? 1f : 0f) * -1f)) + (t == -1f ? 0f : 1f);
    }
}

/// <summary>f = (|o − t| &gt; delta ? delta·(|o − t| − delta·0.5) : (o − t)²·0.5).</summary>
internal struct HuberTerm : IDeviceElementTerm
{
    public float Delta;

    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        var s1 = o - t;
        var s2 = DeviceMath.Abs(s1);
        return s2 > Delta ? (Delta * (s2 - (Delta * 0.5f))) : ((s1 * s1) * 0.5f);
    }

    /// <summary>∂f/∂o = (|o − t| &gt; delta ? delta·(o − t &gt; 0 ? 1 : (0 &gt; o − t ? -1 : 0)) : 0.5·(o − t + o − t)).</summary>
    public readonly float Slope(float o, float t, float p)
    {
        var s = o - t;
        return DeviceMath.Abs(s) > Delta ? (Delta * (s > 0f ? 1f : (0f > s ? -1f : 0f))) : (0.5f * (s + s));
    }
}

/// <summary>f = (t = 0 ? 0 : t·log(t)) − t·o.</summary>
internal struct KLDivTerm : IDeviceElementTerm
{
    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        return (t == 0f ? 0f : (t * DeviceMath.Log(t))) - (t * o);
    }

    /// <summary>∂f/∂o = 0 − t.</summary>
    public readonly float Slope(float o, float t, float p)
    {
        return 0f - t;
    }
}

/// <summary>f = exp(t)·(t − o).</summary>
internal struct KLDivOfLogTargetsTerm : IDeviceElementTerm
{
    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        return DeviceMath.Exp(t) * (t - o);
    }

    /// <summary>∂f/∂o = exp(t)·-1.</summary>
    public readonly float Slope(float o, float t, float p)
    {
        return DeviceMath.Exp(t) * -1f;
    }
}

/// <summary>f = |o − t|.</summary>
internal struct L1Term : IDeviceElementTerm
{
    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        return DeviceMath.Abs(o - t);
    }

    /// <summary>∂f/∂o = (o − t &gt; 0 ? 1 : (0 &gt; o − t ? -1 : 0)).</summary>
    public readonly float Slope(float o, float t, float p)
    {
        var s = o - t;
        return s > 0f ? 1f : (0f > s ? -1f : 0f);
    }
}

/// <summary>f = (o − t)².</summary>
internal struct MSETerm : IDeviceElementTerm
{
    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        var s = o - t;
        return s * s;
    }

    /// <summary>∂f/∂o = o − t + o − t.</summary>
    public readonly float Slope(float o, float t, float p)
    {
        var s = o - t;
        return s + s;
    }
}

/// <summary>f = (beta &gt; |o − t| ? (o − t)²·0.5/beta : |o − t| − beta·0.5).</summary>
internal struct SmoothL1Term : IDeviceElementTerm
{
    public float Beta;

    /// <inheritdoc/>
    public readonly float Value(float o, float t, float p)
    {
        var s1 = o - t;
        var s2 = DeviceMath.Abs(s1);
        return Beta > s2 ? (((s1 * s1) * 0.5f) / Beta) : (s2 - (Beta * 0.5f));
    }

    /// <summary>∂f/∂o = (beta &gt; |o − t| ? 0.5·(o − t + o − t)/beta : (o − t &gt; 0 ? 1 : (0 &gt; o − t ? -1 : 0))).</summary>
    public readonly float Slope(float o, float t, float p)
    {
        var s = o - t;
        return Beta > DeviceMath.Abs(s) ? ((0.5f * (s + s)) / Beta) : (s > 0f ? 1f : (0f > s ? -1f : 0f));
    }
}

/// <summary>a = (spread + own·t)·w.</summary>
internal struct CrossEntropyCoefficient : IDeviceCoefficient
{
    public float Spread;

    public float Own;

    /// <inheritdoc/>
    public readonly float Of(float t, float w)
    {
        return (Spread + (Own * t)) * w;
    }
}

/// <summary>a = w·t.</summary>
internal struct NLLCoefficient : IDeviceCoefficient
{
    /// <inheritdoc/>
    public readonly float Of(float t, float w)
    {
        return w * t;
    }
}

/// <content>Which loss has which term.</content>
internal abstract partial class DeviceElementLoss
{
    /// <summary>A loss's term with the numbers of that loss; null for a loss that is none of Lamina's element-wise ones.</summary>
    public static DeviceElementLoss? Of(Loss loss) => loss switch
    {
        BCELoss => new DeviceElementLoss<BCETerm>(new()),
        BCEWithLogitsLoss => new DeviceElementLoss<BCEWithLogitsTerm>(new()),
        FocalLoss own => new DeviceElementLoss<FocalTerm>(new() { Alpha = (float)own.Alpha, Gamma = (float)own.Gamma }),
        HingeEmbeddingLoss own => new DeviceElementLoss<HingeEmbeddingTerm>(new() { Margin = (float)own.Margin }),
        HuberLoss own => new DeviceElementLoss<HuberTerm>(new() { Delta = (float)own.Delta }),
        KLDivLoss { LogTarget: true } => new DeviceElementLoss<KLDivOfLogTargetsTerm>(new()),
        KLDivLoss => new DeviceElementLoss<KLDivTerm>(new()),
        L1Loss => new DeviceElementLoss<L1Term>(new()),
        MSELoss => new DeviceElementLoss<MSETerm>(new()),
        MultiLabelSoftMarginLoss => new DeviceElementLoss<BCEWithLogitsTerm>(new()),
        SmoothL1Loss own => new DeviceElementLoss<SmoothL1Term>(new() { Beta = (float)own.Beta }),
        _ => null,
    };
}
