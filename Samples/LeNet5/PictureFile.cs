using StbImageSharp;

namespace Lamina.Samples;

/// <summary>
/// Decodes picture files: PNG, JPEG, BMP and GIF (its first frame), of 1 to 16 bits a channel, with or without a palette. What they say of themselves is checked before
/// anything is taken for it: the decoder believes it.
/// </summary>
internal static class PictureFile
{
    private const int LargestFile = 64 << 20;
    private const long MostPixels = 1 << 25;
    private const long MostScannedPixels = 1L << 31; // a progressive JPEG comes in scans, each over all pixels

    private const int GifBackground = 11; // where a GIF has the number of its background's colour

    private static ReadOnlySpan<byte> PngStart => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>Decodes a file.</summary>
    /// <exception cref="UserException">The file is missing, too large, or no picture that can be read; the message is one line and names it.</exception>
    public static Picture Load(string path)
    {
        var file = Read(path);
        var format = Format(file) ?? throw new UserException($"{path}: no picture that can be read (PNG, JPEG, BMP or GIF).");
        try
        {
            if (format == "GIF")
                file[GifBackground] = 0; // which the decoder, and only it, paints what is transparent with
            CheckSize(file, format);
            var background = format == "PNG" ? PngChunks.Check(file) : null;
            var image = ImageResult.FromStream(new PictureStream(file), ColorComponents.RedGreenBlueAlpha);
            return new Picture(image.Width, image.Height, image.Data, background);
        }
        catch (PictureException exception)
        {
            throw new UserException($"{path}: the {format} picture {exception.Message}");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The decoder meets malformed files with exceptions of many kinds, index errors among them, whose messages may hold the file's bytes.
            throw new UserException($"{path}: the {format} picture is damaged, or of a kind that is not read.");
        }
    }

    private static byte[] Read(string path)
    {
        if (!Path.Exists(path))
            throw new UserException($"{path}: there is no such file.");
        try
        {
            using var stream = File.OpenRead(path);
            var file = new MemoryStream();
            var piece = new byte[1 << 16];
            for (int read; (read = stream.Read(piece)) > 0; file.Write(piece, 0, read))
            {
                if (file.Length > LargestFile)
                    throw new UserException($"{path}: larger than {LargestFile >> 20} MiB, too large for a picture of a digit.");
            }

            return file.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserException($"{path}: can't be read: {exception.Message}");
        }
    }

    private static string? Format(ReadOnlySpan<byte> file) =>
        file.StartsWith(PngStart) ? "PNG" :
        file is [0xFF, 0xD8, 0xFF, ..] ? "JPEG" :
        file is [(byte)'B', (byte)'M', ..] ? "BMP" :
        file.Length > GifBackground && file is [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] ? "GIF" : null;

    // Of JPEG a bit for a block of 8×8, of PNG a deflated byte for 1,032, of GIF a code for a string of codes.
    private static long MostPixelsInAByte(string format) => format switch { "BMP" => 8, "JPEG" => 8 * 64, "PNG" => 8 * 1032, _ => 4096 };

    private static void CheckSize(byte[] file, string format)
    {
        var info = ImageInfo.FromStream(new PictureStream(file)) ?? throw new PictureException("is damaged, or of a kind that is not read.");
        var (width, height) = ((long)info.Width, Math.Abs((long)info.Height)); // a BMP with its rows from the top has a negative height
        if (width < 1 || height == 0)
            throw new PictureException($"has a size of {width}×{height} pixels.");
        var pixels = width * height;
        if (pixels > MostPixels)
            throw new PictureException($"has {width}×{height} pixels; up to {MostPixels} are read.");
        if (pixels > MostPixelsInAByte(format) * file.Length)
            throw new PictureException($"says that it has {width}×{height} pixels, more than {file.Length} bytes can hold.");
        if (format == "JPEG" && Scans(file) * pixels > MostScannedPixels)
            throw new PictureException($"has too many scans for {width}×{height} pixels.");
    }

    private static int Scans(ReadOnlySpan<byte> jpeg)
    {
        var scans = 0;
        for (var i = 1; i < jpeg.Length; i++)
        {
            if (jpeg[i - 1] == 0xFF && jpeg[i] == 0xDA)
                scans++;
        }

        return scans;
    }
}

/// <summary>What is wrong with a picture file: the sentence that follows its name.</summary>
internal sealed class PictureException(string message) : Exception(message);
