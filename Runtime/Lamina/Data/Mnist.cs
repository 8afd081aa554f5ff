namespace Lamina;

/// <summary>Training and test data that belong together.</summary>
/// <param name="Train">What the network learns from.</param>
/// <param name="Test">What it is judged by.</param>
public sealed record MnistData(Dataset Train, Dataset Test);

/// <summary>
/// Reads MNIST (LeCun, Cortes and Burges) and the data sets that share its files, such as Fashion-MNIST: four IDX files with pictures of one channel and
/// their classes.
/// </summary>
public static class Mnist
{
    private const int UnsignedByteMaps = 3;
    private const int UnsignedByteVector = 1;

    /// <summary>
    /// Loads <c>train-images-idx3-ubyte</c>, <c>train-labels-idx1-ubyte</c>, <c>t10k-images-idx3-ubyte</c> and <c>t10k-labels-idx1-ubyte</c> from a folder,
    /// each with or without <c>.gz</c>, also under the names with a dot (<c>train-images.idx3-ubyte</c>); whether a file is gzipped is told by its first bytes.
    /// Of a gzipped file the length and the CRC-32 are checked. Pixels become floats in [0, 1], samples have the shape (1, rows, columns): (1, 28, 28) in MNIST itself.
    /// </summary>
    /// <param name="directory">The folder.</param>
    /// <exception cref="FileNotFoundException">A file is missing; the message is one line with its name.</exception>
    /// <exception cref="InvalidDataException">
    /// A file is malformed, damaged or of another format (the first bytes tell which), or does not fit another; the message is one line with the file and the reason.
    /// </exception>
    public static MnistData Load(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var train = Load(directory, "train");
        var test = Load(directory, "t10k");
        if (!train.SampleShape.SequenceEqual(test.SampleShape))
            throw new InvalidDataException($"{directory}: training pictures are {Shapes.Text(train.SampleShape)}, test pictures {Shapes.Text(test.SampleShape)}.");
        return new MnistData(train, test);
    }

    private static Dataset Load(string directory, string part)
    {
        var imagesPath = Find(directory, part, "images", UnsignedByteMaps);
        var labelsPath = Find(directory, part, "labels", UnsignedByteVector);
        var images = IdxFile.Read(imagesPath, UnsignedByteMaps);
        var labels = IdxFile.Read(labelsPath, UnsignedByteVector);
        if (images.Dimensions[0] != labels.Dimensions[0])
        {
            throw new InvalidDataException(
                $"{labelsPath}: {labels.Dimensions[0]} labels, but '{Path.GetFileName(imagesPath)}' has {images.Dimensions[0]} pictures.");
        }

        return new Dataset([1, images.Dimensions[1], images.Dimensions[2]], ToUnitRange(images.Bytes), Array.ConvertAll(labels.Bytes, label => (int)label));
    }

    private static string Find(string directory, string part, string what, int dimensions)
    {
        var name = $"{part}-{what}-idx{dimensions}-ubyte";
        var dotted = $"{part}-{what}.idx{dimensions}-ubyte";
        string[] candidates = [name, name + ".gz", dotted, dotted + ".gz"];
        foreach (var candidate in candidates)
        {
            var path = Path.Combine(directory, candidate);
            if (File.Exists(path))
                return path;
        }

        throw Directory.Exists(directory)
            ? new FileNotFoundException($"{directory}: the file '{name}' is missing (plain or with .gz).", Path.Combine(directory, name))
            : new FileNotFoundException($"{directory}: there is no such folder.", directory);
    }

    private static float[] ToUnitRange(byte[] pixels)
    {
        var floats = new float[pixels.Length];
        for (var i = 0; i < pixels.Length; i++)
            floats[i] = pixels[i] / 255f;
        return floats;
    }
}
