using Lamina.CompilerServices;
using Lamina.Core.Tensors;
using Lamina.Generator.Passes.ChannelLanes;

namespace Lamina.Benchmarks.Compare;

/// <summary>A convolution as the compiler would have it in a training step.</summary>
internal static class ChosenAlgorithm
{
    public static ConvolutionShape Of(ConvolutionShape s, Direction direction)
    {
        var geometry = new ConvolutionGeometry(
            s.Inputs,
            new(s.Height, s.Width),
            s.Outputs,
            new(s.KernelHeight, s.KernelWidth),
            new(s.StrideHeight, s.StrideWidth),
            new(s.DilationHeight, s.DilationWidth),
            new(s.Top, s.Left),
            new(s.Bottom, s.Right),
            s.Groups)
        {
            InputInPixels = s.InputInPixels,
        };
        var chosen = direction switch
        {
            Direction.Forward => ChooseWinograd.ForForward(geometry, isTraining: true),
            Direction.ByData => ChooseWinograd.ForByData(geometry),
            _ => ChooseWinograd.ForByWeights(geometry),
        };
        if (chosen?.Winograd is not { } winograd)
            return s;
        return new(s.Inputs, s.Height, s.Width, s.Outputs, 3, 3)
        {
            Top = s.Top,
            Left = s.Left,
            Bottom = s.Bottom,
            Right = s.Right,
            Winograd = winograd.Outputs,
            WinogradFrom = winograd.FromSamples,
        };
    }
}
