using System.Buffers.Binary;
using System.Text.Unicode;

namespace Lamina;

/// <summary>How a format is told by a file's first bytes.</summary>
/// <param name="fits">Whether a file that starts so is of the format.</param>
internal sealed class FileSignature(FileSignature.Test fits)
{
    private const int ZipNameLength = 26, ZipName = 30; // places in the header of a zip archive's first entry
    private const int FewestZeros = 64; // an honest header may begin with some

    /// <summary>Looks at a file's first bytes, <see cref="FileFormat.HeadLength"/> of them where it has so many.</summary>
    public delegate bool Test(ReadOnlySpan<byte> head);

    /// <summary>A file without bytes.</summary>
    public static FileSignature Nothing { get; } = new(head => head.IsEmpty);

    /// <summary>A place on the disk that was reserved and never written.</summary>
    public static FileSignature Zeros { get; } = new(head => head.Length >= FewestZeros && head.Trim((byte)0).IsEmpty);

    /// <summary>The length of a header, and its first byte.</summary>
    public static FileSignature Safetensors { get; } = new(head =>
        head.Length > SafetensorsHeader.PrefixLength && head[SafetensorsHeader.PrefixLength] == (byte)'{' &&
        BinaryPrimitives.ReadUInt64LittleEndian(head) <= SafetensorsHeader.MaxLength);

    /// <summary>Two zeros, a type, and a few dimensions.</summary>
    public static FileSignature Idx { get; } = new(head => head is [0, 0, >= 0x08 and <= 0x0E, >= 1 and <= 8, ..]);

    /// <summary>The version of its format, and the tag of one of the fields that may follow: producer, domain, graph or operator set.</summary>
    public static FileSignature Onnx { get; } = new(head => head is [0x08, >= 3 and < 32, 0x12 or 0x1A or 0x22 or 0x3A or 0x42, ..]);

    /// <summary>Readable characters only.</summary>
    public static FileSignature AnyText { get; } = new(IsText);

    /// <summary>These bytes, one a character, at this place.</summary>
    public static FileSignature Bytes(string bytes, int offset = 0)
    {
        var expected = Array.ConvertAll(bytes.ToCharArray(), character => (byte)character);
        return new(head => head.Length > offset && head[offset..].StartsWith(expected));
    }

    /// <summary>This text, in letters of any case, behind blanks and a byte order mark.</summary>
    public static FileSignature Text(string start) => new(head =>
    {
        var text = (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8);
        if (text.Length < start.Length)
            return false;
        for (var i = 0; i < start.Length; i++)
        {
            if (char.ToLowerInvariant((char)text[i]) != start[i])
                return false;
        }

        return true;
    });

    /// <summary>A zip archive in whose first entry's name this occurs.</summary>
    public static FileSignature Zip(string name)
    {
        var expected = Array.ConvertAll(name.ToCharArray(), character => (byte)character);
        return new(head =>
        {
            if (!head.StartsWith("PK\u0003\u0004"u8) || head.Length <= ZipName)
                return false;
            var rest = head[ZipName..];
            return rest[..Math.Min(rest.Length, BinaryPrimitives.ReadUInt16LittleEndian(head[ZipNameLength..]))].IndexOf(expected) >= 0;
        });
    }

    /// <summary>Whether a file that starts so is of the format.</summary>
    /// <param name="head">Its first bytes.</param>
    public bool Fits(ReadOnlySpan<byte> head) => fits(head);

    private static bool IsText(ReadOnlySpan<byte> head)
    {
        foreach (var value in head)
        {
            if (value < ' ' && value is not ((byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f'))
                return false;
        }

        // The last character may be cut.
        for (var cut = 0; cut < 4 && cut < head.Length; cut++)
        {
            if (Utf8.IsValid(head[..^cut]))
                return true;
        }

        return false;
    }
}
