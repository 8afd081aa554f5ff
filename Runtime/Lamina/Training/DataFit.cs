using System.Runtime.CompilerServices;

namespace Lamina;

/// <summary>
/// Checks that data fits a network and a loss before anything is computed or learnt: the shape, the kind of target and every label. A data set that has passed is
/// remembered, so that an epoch or an evaluation does not read its labels again.
/// </summary>
internal sealed class DataFit(Network network, Loss loss)
{
    private readonly ConditionalWeakTable<Dataset, Fitting> known = [];
    private readonly NetworkInfo info = network.Architecture;

    /// <summary>Checks data to train on or to evaluate.</summary>
    /// <returns>Whether the loss ignores some of the samples.</returns>
    /// <exception cref="ArgumentException">It does not fit; the message has both sides' numbers.</exception>
    public bool Check(Dataset data, string name)
    {
        ArgumentNullException.ThrowIfNull(data, name);
        if (known.TryGetValue(data, out var fitting))
            return fitting.HasIgnored;
        if (data.Count == 0)
            throw new ArgumentException("The data has no samples.", name);
        if (!Shapes.SameOrder(data.SampleShape, info.InputShape))
            throw new ArgumentException(ShapeMismatch(data), name);
        if (loss.Refusal(data.HasLabels, info.OutputSize) is { } refusal)
            throw new ArgumentException(refusal, name);
        var hasIgnored = data.HasLabels && CheckLabels(data, name);
        if (!data.HasLabels && data.TargetSize != info.OutputSize)
            throw new ArgumentException(TargetMismatch(data), name);
        known.Add(data, new Fitting(hasIgnored));
        return hasIgnored;
    }

    /// <summary>Checks data to evaluate: the same, and that the network can infer it, as one batch where it must be one.</summary>
    public void CheckEvaluation(Dataset data, string name)
    {
        Check(data, name);
        network.CheckInference(data.Count, name);
    }

    /// <summary>Checks that the network can train on every batch of an epoch.</summary>
    public void CheckBatches(EpochBatches batches, string name)
    {
        if (batches.LastSize == 1 && network.NormOfTraining is { } norm)
        {
            var reason = batches switch
            {
                { Data.Count: 1 } => "but the data has 1 sample.",
                { BatchSize: 1 } => "but BatchSize is 1.",
                _ => $"but {batches.Data.Count} samples in batches of {batches.BatchSize} leave 1 for the last. Leave it out with DropLast = true, or take another BatchSize.",
            };
            throw new ArgumentException($"{info.Name}: '{norm}' (batch norm) needs batches of at least 2 samples to have a variance, {reason}", name);
        }

        network.CheckTraining(batches.LargestSize, name);
    }

    // True where the loss ignores a sample.
    private bool CheckLabels(Dataset data, string name)
    {
        var hasIgnored = false;
        var labels = data.Labels;
        for (var sample = 0; sample < labels.Length; sample++)
        {
            var label = labels[sample];
            if (loss.Ignores(label))
                hasIgnored = true;
            else if (!loss.Takes(label, info.OutputSize))
                throw new ArgumentException(LabelMismatch(data, sample), name);
        }

        // What no label says the data may still state: the network is for other classes then.
        if (data.StatedClasses is { } stated && stated > info.OutputSize && !loss.Ignores(stated - 1) && !loss.Takes(stated - 1, info.OutputSize))
            throw new ArgumentException($"{info.Name} gives {info.OutputSize} outputs, one for each class, but the data has {data.Classes} classes.", name);
        return hasIgnored;
    }

    private string LabelMismatch(Dataset data, int sample)
    {
        var label = data.Labels[sample];
        var classes = data.StatedClasses ?? 0;
        foreach (var other in data.Labels)
        {
            if (!loss.Ignores(other) && other < int.MaxValue)
                classes = Math.Max(classes, other + 1);
        }

        var found = label < 0
            ? $"sample {sample} of the data has label {label}, which is no class"
            : $"the data has {classes} classes: sample {sample} has label {label}";
        var text = $"{info.Name} gives {info.OutputSize} outputs, one for each class, but {found}. Labels go from 0 to {info.OutputSize - 1}";
        return loss is CrossEntropyLoss { IgnoreIndex: var ignored }
            ? $"{text}, or are {ignored}, which the loss ignores; a label that stands for no class is named to it: new CrossEntropyLoss {{ IgnoreIndex = {label} }}."
            : $"{text}.";
    }

    private string TargetMismatch(Dataset data)
    {
        var text = $"{info.Name} gives {info.OutputSize} outputs, but the data's targets have {data.TargetSize} numbers a sample.";
        return loss is CrossEntropyLoss
            ? $"{text} CrossEntropyLoss takes the class of each sample as an integer label, or one probability for each class."
            : text;
    }

    private string ShapeMismatch(Dataset data)
    {
        var text =
            $"{info.Name} takes samples of {Shapes.TextWithSize(info.InputShape)} numbers, but the data's samples have {Shapes.TextWithSize(data.SampleShape)}.";
        if (ChannelsLast.Is(data.SampleShape, info.InputShape))
        {
            return $"{text} The data has its channels last, and a network takes them first: Dataset.{nameof(Dataset.FromChannelsLast)}" +
                $"([{string.Join(", ", data.SampleShape)}], ...) moves them.";
        }

        if (ChannelsLast.Is(info.InputShape, data.SampleShape))
        {
            return $"{text} The network is declared with its channels last, where they come first: " +
                $"[Network({string.Join(", ", data.SampleShape)})].";
        }

        return data.SampleSize == info.InputSize
            ? $"{text} That is as many, but in another order. If it is the data's shape that is wrong, and not the order, give it the network's."
            : text;
    }

    private sealed record Fitting(bool HasIgnored);
}
