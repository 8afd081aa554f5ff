namespace Lamina.Benchmarks.Roofline;

/// <summary>One kernel of a layer, to be timed.</summary>
/// <param name="Layer">The first layer that has it.</param>
/// <param name="Count">How many have it.</param>
/// <param name="Shapes">What becomes what.</param>
/// <param name="Kernel">Which of the layer's kernels.</param>
/// <param name="Flops">Of the plain loops: two for each multiply-add. 0 where they do not matter beside what is moved.</param>
/// <param name="Bytes">What must move at least once.</param>
/// <param name="Run">Runs it once.</param>
internal sealed record RooflineRow(string Layer, int Count, string Shapes, string Kernel, double Flops, double Bytes, Action Run);
