using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>Where a generated network's code expects what the engine gives it: offsets in floats into one group's arena.</summary>
/// <param name="InferenceInput">Of the images, (features, 16), in inference.</param>
/// <param name="InferenceOutput">Of the output, (features, 16), in inference.</param>
/// <param name="TrainingInput">Of the images in training.</param>
/// <param name="TrainingOutput">Of the output in training.</param>
/// <param name="TrainingOutputGradient">Of ∂loss/∂output in training.</param>
/// <param name="GradientPieces">Into how many pieces the gradients of the parameters are cut.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record NetworkProgram(
    int InferenceInput,
    int InferenceOutput,
    int TrainingInput,
    int TrainingOutput,
    int TrainingOutputGradient,
    int GradientPieces)
{
    /// <summary>
    /// The least batch that is computed with samples in lanes; a smaller one has channels in lanes. 0: always; <see cref="int.MaxValue"/>: never.
    /// </summary>
    public int LanesFrom { get; init; }
}
