using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>What addresses a random number in training.</summary>
/// <param name="Seed">The network's.</param>
/// <param name="Number">Steps taken before this one.</param>
/// <param name="Group">The group of 16 samples within the batch.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TrainingStep(ulong Seed, ulong Number, int Group);
