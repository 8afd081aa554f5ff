using System.Text.Json;

namespace Lamina.Samples;

/// <summary>The picture in a request's body: 28 rows of 28 numbers from 0 (paper) to 1 (ink) as JSON, or as many bytes from 0 to 255.</summary>
internal static class Picture
{
    /// <summary>Numbers in a picture.</summary>
    public const int Pixels = Canvas.Size * Canvas.Size;

    /// <summary>Reads a body.</summary>
    /// <param name="request">Its content type says which of the two it is.</param>
    /// <param name="picture">Receives (28, 28), row-major.</param>
    /// <param name="cancel">Ends the wait for a slow client.</param>
    /// <exception cref="BadHttpRequestException">It is no such picture.</exception>
    public static Task Read(HttpRequest request, Memory<float> picture, CancellationToken cancel)
    {
        if (request.HasJsonContentType())
            return ReadRows(request, picture, cancel);
        if (request.ContentType == "application/octet-stream")
            return ReadBytes(request, picture, cancel);
        throw new BadHttpRequestException(
            $"Content-Type is '{request.ContentType}'; send application/json with 28 rows of 28 numbers from 0 to 1, or application/octet-stream with {Pixels} bytes.",
            StatusCodes.Status415UnsupportedMediaType);
    }

    private static async Task ReadRows(HttpRequest request, Memory<float> picture, CancellationToken cancel)
    {
        float[]?[]? rows;
        try
        {
            rows = await request.ReadFromJsonAsync(ServiceJson.Default.SingleArrayArray, cancel);
        }
        catch (JsonException malformed)
        {
            throw new BadHttpRequestException($"The body is no array of arrays of numbers: {malformed.Message}", malformed);
        }

        if (rows?.Length != Canvas.Size)
            throw new BadHttpRequestException($"The picture has {rows?.Length ?? 0} rows; it must have {Canvas.Size}.");
        for (var y = 0; y < rows.Length; y++)
        {
            if (rows[y] is not { Length: Canvas.Size } row)
                throw new BadHttpRequestException($"Row {y} has {rows[y]?.Length ?? 0} numbers; it must have {Canvas.Size}.");
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x] is not (>= 0 and <= 1))
                    throw new BadHttpRequestException(FormattableString.Invariant($"Row {y}, column {x} is {row[x]}; a pixel is a number from 0 (paper) to 1 (ink)."));
            }

            row.CopyTo(picture.Span[(y * Canvas.Size)..]);
        }
    }

    private static async Task ReadBytes(HttpRequest request, Memory<float> picture, CancellationToken cancel)
    {
        var bytes = new byte[Pixels + 1]; // one more tells whether there are more
        var length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        if (length != Pixels)
            throw new BadHttpRequestException($"The body has {(length > Pixels ? $"more than {Pixels}" : length)} bytes; a picture of {Canvas.Size}×{Canvas.Size} has {Pixels}.");
        var pixels = picture.Span;
        for (var i = 0; i < pixels.Length; i++)
            pixels[i] = bytes[i] / 255f;
    }
}
