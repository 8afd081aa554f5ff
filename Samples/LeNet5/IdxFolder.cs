namespace Lamina.Samples;

/// <summary>MNIST's files, or another set's in the same format, if this network can read them.</summary>
internal static class IdxFolder
{
    /// <summary>Loads a folder.</summary>
    /// <exception cref="IOException">A file is missing.</exception>
    /// <exception cref="InvalidDataException">A file is malformed.</exception>
    /// <exception cref="UserException">The pictures are of another size, or of more classes than the network tells apart.</exception>
    public static MnistData Load(string folder)
    {
        var data = Mnist.Load(folder);
        var expected = LeNet5.Info.InputShape;
        if (!data.Train.SampleShape.SequenceEqual(expected))
            throw new UserException($"{folder}: pictures are {string.Join('×', data.Train.SampleShape)}, but LeNet-5 reads {string.Join('×', expected)}.");
        var classes = Math.Max(data.Train.Classes, data.Test.Classes);
        if (classes > LeNet5.Info.OutputSize)
            throw new UserException($"{folder}: a label is {classes - 1}, but LeNet-5 tells {LeNet5.Info.OutputSize} classes apart, 0 to {LeNet5.Info.OutputSize - 1}.");
        return data;
    }
}
