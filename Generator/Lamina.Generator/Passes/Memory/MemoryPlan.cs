namespace Lamina.Generator.Passes;

/// <summary>Where every tensor of a program lies.</summary>
/// <param name="Places">By tensor id.</param>
/// <param name="BatchFloats">Length of the arena's part for the whole batch.</param>
/// <param name="SampleFloats">Length of the arena's other part: for each sample, or for each group of samples where these are computed one after the other.</param>
internal sealed record MemoryPlan(TensorPlace[] Places, long BatchFloats, long SampleFloats);
