using Lamina.Generator.Passes.Gpu;

namespace Lamina.Generator.Tests.Passes;

/// <summary>The phases of a strided window name every pixel once, and with it every tap that reaches it, and the window that does.</summary>
public sealed class StridePhaseTests
{
    [Fact]
    public void Every_pixel_has_the_windows_that_reach_it()
    {
        foreach (var pixels in new[] { 1, 2, 7, 8 })
        foreach (var kernel in new[] { 1, 2, 3, 5 })
        foreach (var stride in new[] { 1, 2, 3, 4 })
        foreach (var dilation in new[] { 1, 2, 3, 4 })
        foreach (var before in new[] { 0, 1, 3 })
        {
            var expected =
                from pixel in Enumerable.Range(0, pixels)
                from tap in Enumerable.Range(0, kernel)
                let distance = pixel + before - (tap * dilation)
                where distance % stride == 0
                select (pixel, tap, distance / stride);
            var phases = StridePhase.All(pixels, kernel, stride, dilation, before);
            var actual =
                from phase in phases
                from i in Enumerable.Range(0, phase.Pixels)
                from j in Enumerable.Range(0, phase.Taps)
                select (phase.First + (i * phase.Stride), phase.FirstTap + (j * phase.TapStep), phase.Window + i - (j * phase.WindowStep));
            Assert.Equal(expected.Order(), actual.Order());
            Assert.Equal(pixels, phases.Sum(phase => phase.Pixels));
            foreach (var phase in phases.Where(phase => phase.Taps > 0))
            {
                var windows = Enumerable.Range(0, phase.Pixels).SelectMany(i => Enumerable.Range(0, phase.Taps).Select(j => phase.Window + i - (j * phase.WindowStep))).ToArray();
                Assert.Equal((windows.Min(), windows.Max()), (phase.FirstWindow, phase.LastWindow));
            }
        }
    }
}
