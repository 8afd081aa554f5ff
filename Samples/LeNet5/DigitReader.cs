namespace Lamina.Samples;

/// <summary>What the network sees in a picture.</summary>
/// <param name="Digit">The most probable class.</param>
/// <param name="Probabilities">Of each class; they sum to 1.</param>
internal sealed record Reading(int Digit, float[] Probabilities);

/// <summary>Reads digits with a trained network.</summary>
/// <param name="network">The network.</param>
internal sealed class DigitReader(LeNet5 network)
{
    /// <summary>Reads one picture.</summary>
    /// <param name="picture">28×28 numbers from 0 to 1.</param>
    public Reading Read(ReadOnlySpan<float> picture)
    {
        var probabilities = new float[LeNet5.Info.OutputSize];
        return new Reading(Read(picture, probabilities), probabilities);
    }

    /// <summary>Reads one picture.</summary>
    /// <param name="picture">28×28 numbers from 0 to 1.</param>
    /// <param name="probabilities">Receives that of each class.</param>
    /// <returns>The most probable class.</returns>
    public int Read(ReadOnlySpan<float> picture, Span<float> probabilities)
    {
        network.Infer(picture, probabilities);
        var digit = Largest(probabilities);
        Softmax(probabilities, probabilities[digit]);
        return digit;
    }

    /// <summary>The share of samples whose class is read correctly.</summary>
    /// <param name="data">Pictures with labels.</param>
    public double Accuracy(Dataset data)
    {
        const int Piece = 1000; // samples at once: enough for every thread, and the outputs stay small
        var correct = 0;
        for (var start = 0; start < data.Count; start += Piece)
        {
            var count = Math.Min(Piece, data.Count - start);
            var logits = network.Infer(data.Inputs.Slice(start * data.SampleSize, count * data.SampleSize)).AsSpan();
            for (var i = 0; i < count; i++)
            {
                if (Largest(logits.Slice(i * LeNet5.Info.OutputSize, LeNet5.Info.OutputSize)) == data.Labels[start + i])
                    correct++;
            }
        }

        return (double)correct / data.Count;
    }

    private static void Softmax(Span<float> logits, float largest)
    {
        var sum = 0.0;
        foreach (ref var logit in logits)
            sum += logit = MathF.Exp(logit - largest); // the largest exponent is 0: nothing overflows
        foreach (ref var power in logits)
            power /= (float)sum;
    }

    private static int Largest(ReadOnlySpan<float> logits)
    {
        var largest = 0;
        for (var i = 1; i < logits.Length; i++)
        {
            if (logits[i] > logits[largest])
                largest = i;
        }

        return largest;
    }
}
