using Lamina.CompilerServices;

namespace Lamina.Tests.Functions;

/// <summary>One of the vector functions, its exact twin, and the bound that its documentation states.</summary>
internal sealed record VectorFunction(string Name, Func<double, double> Exact, Func<double, double> Ulps)
{
    public static IReadOnlyList<VectorFunction> All { get; } =
    [
        new("ReLU", x => x < 0 ? 0 : x, _ => 0),
        new("Exp", Math.Exp, _ => 1),
        new("Expm1", x => Math.Abs(x) < 1e-5 ? x + (x * x / 2) : Math.Exp(x) - 1, _ => 2),
        new("Log", Math.Log, _ => 1),
        new("Tanh", Math.Tanh, _ => 2.5),
        new("Sigmoid", Sigmoid, _ => 2.5),
        new("SiLU", x => Weighted(x, Sigmoid), _ => 3.5),
        new("Softplus", x => x > 40 ? x : x < -20 ? Math.Exp(x) : Math.Log(1 + Math.Exp(x)), _ => 2),
        new("Erf", NormalDistribution.Erf, _ => 2),
        new("NormalCdf", NormalDistribution.Cdf, _ => 7),
        new("GELU", x => Weighted(x, NormalDistribution.Cdf), _ => 7),
        new("GELUTanh", x => Weighted(x, one => Sigmoid(TanhArgument(one))), x => x < 0 ? 3 + (3 * Math.Abs(TanhArgument(x))) : 3),
    ];

    public static VectorFunction Named(string name) => All.Single(function => function.Name == name);

    /// <summary>The function of each input, in vectors of one type.</summary>
    public float[] Evaluate<V>(float[] inputs)
        where V : struct, ILanes<V>
    {
        var outputs = new float[inputs.Length];
        for (var i = 0; i < inputs.Length; i += V.Count)
            V.Store(Of(V.Load(ref inputs[0], i)), ref outputs[0], i);
        return outputs;
    }

    private V Of<V>(V x)
        where V : struct, ILanes<V> => Name switch
        {
            "ReLU" => VectorMath.ReLU(x),
            "Exp" => VectorMath.Exp(x),
            "Expm1" => VectorMath.Expm1(x),
            "Log" => VectorMath.Log(x),
            "Tanh" => VectorMath.Tanh(x),
            "Sigmoid" => VectorMath.Sigmoid(x),
            "SiLU" => VectorMath.SiLU(x),
            "Softplus" => VectorMath.Softplus(x),
            "Erf" => VectorMath.Erf(x),
            "NormalCdf" => VectorMath.NormalCdf(x),
            "GELU" => VectorMath.GELU(x),
            "GELUTanh" => VectorMath.GELUTanh(x),
            _ => throw new InvalidOperationException(Name),
        };

    private static double Sigmoid(double x) => x < 0 ? Math.Exp(x) / (1 + Math.Exp(x)) : 1 / (1 + Math.Exp(-x));

    private static double TanhArgument(double x) => 2 * Math.Sqrt(2 / Math.PI) * (x + (0.044715 * x * x * x));

    // −∞·0 is taken as its limit.
    private static double Weighted(double x, Func<double, double> share) => double.IsNegativeInfinity(x) ? -0.0 : x * share(x);
}
