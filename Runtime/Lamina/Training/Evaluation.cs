namespace Lamina;

/// <summary>How well a network does on some data.</summary>
/// <param name="Loss">The loss of all samples, taken as one batch.</param>
/// <param name="Accuracy">
/// The share of samples, from 0 to 1, whose largest output is that of their label; samples that the loss ignores don't count, and where it
/// ignores all of them this is NaN. Null where samples have float targets.
/// </param>
/// <param name="Samples">Samples seen.</param>
public readonly record struct Evaluation(double Loss, double? Accuracy, int Samples);
