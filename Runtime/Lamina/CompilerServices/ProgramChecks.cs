using Lamina.CompilerServices;

namespace Lamina;

/// <summary>
/// What is asked of a network's programs once, before they first run: that all the engine puts into their arenas, and takes out of them, lies inside. What the kernels
/// themselves do with references is the generated code's to answer for.
/// </summary>
internal static class ProgramChecks
{
    private const long MostInputFloats = AlignedBuffer.MaxLength; // of a sample

    /// <summary>The program with samples in lanes, once it is known to fit its network.</summary>
    /// <exception cref="InvalidOperationException">A place lies outside its arena.</exception>
    public static NetworkProgram Require(NetworkProgram program, NetworkInfo info)
    {
        ArgumentNullException.ThrowIfNull(program);
        var (inference, training) = (info.Memory.InferenceFloatsPerGroup, info.Memory.TrainingFloatsPerGroup);
        if (program.LanesFrom == int.MaxValue)
            return program;
        if (program.GradientPieces < 0)
            throw Wrong(info, $"{nameof(program.GradientPieces)} is {program.GradientPieces}");
        Lanes(nameof(program.InferenceInput), program.InferenceInput, info.InputSize, inference);
        Lanes(nameof(program.InferenceOutput), program.InferenceOutput, info.OutputSize, inference);
        Lanes(nameof(program.TrainingInput), program.TrainingInput, info.InputSize, training);
        Lanes(nameof(program.TrainingOutput), program.TrainingOutput, info.OutputSize, training);
        Lanes(nameof(program.TrainingOutputGradient), program.TrainingOutputGradient, info.OutputSize, training);
        return program;

        // A plan beyond what can be allocated is capped, and refused where memory is asked for.
        void Lanes(string what, int place, int elements, int floats)
        {
            if (floats < int.MaxValue)
                RequireInside(info, what, place, (long)elements * MemoryPlan.GroupSize, floats);
        }
    }

    /// <summary>The program with channels in lanes, once it is known to fit its network.</summary>
    /// <exception cref="InvalidOperationException">A place lies outside its arena.</exception>
    public static ChannelProgram Require(ChannelProgram program, NetworkInfo info)
    {
        Require(program.Inference, nameof(program.Inference), info);
        Require(program.Training, nameof(program.Training), info);
        RequireInside(info, "Training.OutputGradient", program.Training.OutputGradient, BlockFloats(info.OutputShape), program.Training.SampleFloats);
        return program;
    }

    private static void Require(ChannelPlan plan, string name, NetworkInfo info)
    {
        if (plan.BatchFloats < 0 || plan.SampleFloats < 0)
            throw Wrong(info, $"{name} has {plan.BatchFloats} + n·{plan.SampleFloats} floats");
        RequireInside(info, $"{name}.{nameof(plan.Input)}", plan.Input, InputFloats(plan, info), plan.SampleFloats);
        RequireInside(info, $"{name}.{nameof(plan.Output)}", plan.Output, BlockFloats(info.OutputShape), plan.SampleFloats);
    }

    // As ChannelRows writes a sample.
    private static long InputFloats(ChannelPlan plan, NetworkInfo info)
    {
        if (plan.PixelBorder is null)
            return BlockFloats(info.InputShape);
        if (plan.PixelBorder is not [>= 0 and var top, >= 0 and var left, >= 0 and var bottom, >= 0 and var right] || info.InputShape.Count != 3)
            throw Wrong(info, $"{nameof(plan.PixelBorder)} is [{string.Join(", ", plan.PixelBorder)}] around an input of {string.Join("×", info.InputShape)}");
        var (channels, height, width) = (info.InputShape[0], (long)info.InputShape[1] + top + bottom, (long)info.InputShape[2] + left + right);
        if (height > MostInputFloats / channels / width)
            throw Wrong(info, $"{nameof(plan.PixelBorder)} is [{string.Join(", ", plan.PixelBorder)}], which makes the input larger than any arena");
        return plan.InputInRows ? RowMap.SampleFloats(channels, (int)height, (int)width) : channels * height * width;
    }

    private static long BlockFloats(IReadOnlyList<int> shape)
    {
        var floats = ChannelItems.Blocks(shape[0]) * (long)ChannelItems.Lanes;
        for (var axis = 1; axis < shape.Count; axis++)
            floats *= shape[axis];
        return floats;
    }

    private static void RequireInside(NetworkInfo info, string what, Place place, long length, long floats)
    {
        if (place.Arena != Arena.Samples)
            throw Wrong(info, $"{what} is no tensor of samples");
        RequireInside(info, what, place.Offset, length, floats);
    }

    private static void RequireInside(NetworkInfo info, string what, long place, long length, long floats)
    {
        if (place < 0 || place > floats - length)
            throw Wrong(info, $"{what} takes the floats {place} to {(decimal)place + length - 1}, but the arena has {floats}");
    }

    private static InvalidOperationException Wrong(NetworkInfo info, string what) => new($"The program of {info.Name} does not fit its description: {what}.");
}
