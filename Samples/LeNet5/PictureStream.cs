namespace Lamina.Samples;

/// <summary>
/// A file for the decoder, which takes what is missing at its end for zeros, endlessly if need be, and follows offsets wherever they lead: here the file's end is an end.
/// </summary>
internal sealed class PictureStream(byte[] file) : MemoryStream(file, writable: false)
{
    private const string EndsEarly = "ends early: a download or a copy of it failed.";

    /// <inheritdoc/>
    public override int ReadByte() => base.ReadByte() is >= 0 and var value ? value : throw new PictureException(EndsEarly);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) =>
        base.Read(buffer, offset, count) is var read && read == count ? read : throw new PictureException(EndsEarly);

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin loc)
    {
        var target = offset + (loc == SeekOrigin.Current ? Position : loc == SeekOrigin.End ? Length : 0);
        if (target > Length)
            throw new PictureException(EndsEarly);
        return target < 0 ? throw new PictureException("has an offset that leads before its start.") : base.Seek(offset, loc);
    }
}
