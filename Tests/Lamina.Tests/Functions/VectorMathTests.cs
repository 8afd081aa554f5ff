using Lamina.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Lamina.Tests.Functions;

/// <summary>The vector functions against doubles over floats of every kind: zeros, subnormal numbers, infinities, NaN; at every width.</summary>
public class VectorMathTests
{
    public static TheoryData<string> Names => [.. VectorFunction.All.Select(function => function.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_function_keeps_its_bound_everywhere_and_its_bits_at_every_width(string name)
    {
        var complaint = FunctionSweep.Check(VectorFunction.Named(name), Floats.Everywhere(density: 100), out _);
        Assert.True(complaint is null, complaint);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Arms_meaning_of_minimum_maximum_and_conversion_gives_the_same_bits(string name)
    {
        if (!Fma.IsSupported && !AdvSimd.IsSupported)
            return; // Arm always fuses
        var (function, inputs) = (VectorFunction.Named(name), Floats.Everywhere(density: 20));
        Assert.Null(FunctionSweep.Compare(function, inputs, function.Evaluate<ScalarLane>(inputs), function.Evaluate<ArmLane>(inputs), "Arm's operations"));
    }

    [Theory]
    [InlineData("Tanh")]
    [InlineData("Erf")]
    public void Odd_functions_are_odd_to_the_bit(string name)
    {
        var inputs = Floats.Everywhere(density: 20);
        var negated = VectorFunction.Named(name).Evaluate<ScalarLane>(Array.ConvertAll(inputs, x => -x));
        Assert.Equal(VectorFunction.Named(name).Evaluate<ScalarLane>(inputs), Array.ConvertAll(negated, y => -y));
    }

    [Theory]
    [InlineData("ReLU")]
    [InlineData("Expm1")]
    [InlineData("Tanh")]
    [InlineData("SiLU")]
    [InlineData("Erf")]
    [InlineData("GELU")]
    [InlineData("GELUTanh")]
    public void Functions_through_zero_keep_its_sign(string name) =>
        Assert.Equal([float.NegativeZero, 0f], VectorFunction.Named(name).Evaluate<ScalarLane>([-0f, 0f]), (a, b) => a.Equals(b) && float.IsNegative(a) == float.IsNegative(b));

    [Theory]
    [InlineData("AVX512", 256, true)]
    [InlineData("AVX2", 128, false)]
    [InlineData("HWIntrinsic", 0, false)]
    public async Task Narrower_machines_keep_the_bounds_and_those_that_fuse_the_bits(string instructions, int mostBits, bool fuses)
    {
        var density = mostBits == 0 ? 2 : 20; // without vectors every operation is a call
        var (bits, outputs) = await FunctionSweepProcess.RunWithout(instructions, density);
        Assert.True(bits <= mostBits, $"DOTNET_Enable{instructions}=0 should leave at most {mostBits} bits, but {bits} are in use.");
        if (!fuses || !Fma.IsSupported)
            return;
        Assert.Null(FunctionSweep.CheckAll(density, out var expected));
        Assert.Equal(expected, outputs);
    }

    /// <summary>The widest vectors of this process: 512, 256, 128, or 0 where none is accelerated.</summary>
    internal static int WidestVectors =>
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0;
}
