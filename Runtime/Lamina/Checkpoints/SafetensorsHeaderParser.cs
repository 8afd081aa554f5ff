using System.Text.Json;
using static Lamina.FileText;

namespace Lamina;

/// <summary>Reads the JSON of a safetensors header and checks every number in it, without reflection.</summary>
internal static class SafetensorsHeaderParser
{
    private const int MaxDimensions = 64;
    private const int MaxEntries = 100_000; // the largest published models have some tens of thousands of tensors
    private const int LongestComplaint = 200;

    /// <exception cref="SafetensorsFormatException">The header breaks a rule of the format.</exception>
    public static SafetensorsHeader Parse(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty || json[0] != (byte)'{')
            throw new SafetensorsFormatException("its header does not start with '{'.");
        try
        {
            return ParseObject(json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            // Utf8JsonReader says so of malformed JSON, of strings that are no valid UTF-8, and of numbers that are none.
            throw new SafetensorsFormatException($"its header is no valid JSON: {Shown(exception.Message, LongestComplaint)}", exception);
        }
    }

    private static SafetensorsHeader ParseObject(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var tensors = new List<SafetensorsTensor>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var metadata = new Dictionary<string, string>(StringComparer.Ordinal);
        reader.Read();
        while (NextProperty(ref reader, out var name))
        {
            if (!names.Add(name))
                throw new SafetensorsFormatException($"its header names '{Shown(name)}' twice.");
            if (names.Count > MaxEntries)
                throw new SafetensorsFormatException($"its header names more than {MaxEntries} tensors.");
            if (name == SafetensorsHeader.MetadataName)
                ReadMetadata(ref reader, metadata);
            else
                tensors.Add(ReadTensor(ref reader, name));
        }

        while (reader.Read())
        {
            // Nothing may follow but the spaces of the padding; the reader throws on anything else.
        }

        tensors.Sort((left, right) => (left.Begin, left.End).CompareTo((right.Begin, right.End)));
        CheckCover(tensors);
        return new SafetensorsHeader(tensors, metadata);
    }

    private static SafetensorsTensor ReadTensor(ref Utf8JsonReader reader, string name)
    {
        string? type = null;
        long[]? shape = null, offsets = null;
        Expect(ref reader, JsonTokenType.StartObject, "", name);
        while (NextProperty(ref reader, out var property))
        {
            var repeated = property switch { "dtype" => type is not null, "shape" => shape is not null, "data_offsets" => offsets is not null, _ => false };
            if (repeated)
                throw new SafetensorsFormatException($"'{Shown(name)}' has '{Shown(property)}' twice.");
            switch (property)
            {
                case "dtype":
                    Expect(ref reader, JsonTokenType.String, "dtype of ", name);
                    type = reader.GetString();
                    break;
                case "shape":
                    shape = ReadNumbers(ref reader, "shape of ", name);
                    break;
                case "data_offsets":
                    offsets = ReadNumbers(ref reader, "data_offsets of ", name);
                    break;
                default:
                    throw new SafetensorsFormatException($"'{Shown(name)}' has '{Shown(property)}', which the format does not know.");
            }
        }

        if (type is null || shape is null || offsets is null)
            throw new SafetensorsFormatException($"'{Shown(name)}' lacks {(type is null ? "dtype" : shape is null ? "shape" : "data_offsets")}.");
        return Checked(name, type, shape, offsets);
    }

    private static SafetensorsTensor Checked(string name, string type, long[] shape, long[] offsets)
    {
        if (!SafetensorsType.TryGetSize(type, out var size))
            throw new SafetensorsFormatException($"'{Shown(name)}' has the unknown type '{Shown(type)}'.");
        if (offsets.Length != 2 || offsets[0] > offsets[1])
            throw new SafetensorsFormatException($"'{Shown(name)}' has the offsets {Shown(offsets)}; they must be a begin and an end.");
        var bytes = (long)size;
        foreach (var dimension in shape)
        {
            if (dimension != 0 && bytes > long.MaxValue / dimension)
                throw new SafetensorsFormatException($"'{Shown(name)}' has the shape {Shown(shape)}, which is too large.");
            bytes *= dimension;
        }

        return bytes == offsets[1] - offsets[0]
            ? new SafetensorsTensor(name, type, shape, offsets[0], offsets[1])
            : throw new SafetensorsFormatException(
                $"'{Shown(name)}' takes {bytes} bytes by its shape {Shown(shape)} of {Shown(type)}, but {offsets[1] - offsets[0]} by its offsets.");
    }

    private static void ReadMetadata(ref Utf8JsonReader reader, Dictionary<string, string> metadata)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return;
        Require(in reader, JsonTokenType.StartObject, "the metadata");
        while (NextProperty(ref reader, out var key))
        {
            Expect(ref reader, JsonTokenType.String, "metadata ", key);
            if (!metadata.TryAdd(key, reader.GetString()!))
                throw new SafetensorsFormatException($"its metadata names '{Shown(key)}' twice.");
            if (metadata.Count > MaxEntries)
                throw new SafetensorsFormatException($"its metadata has more than {MaxEntries} entries.");
        }
    }

    private static long[] ReadNumbers(ref Utf8JsonReader reader, string what, string name)
    {
        Expect(ref reader, JsonTokenType.StartArray, what, name);
        var numbers = new List<long>(4);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out var number) || number < 0)
                throw new SafetensorsFormatException($"the {what}'{Shown(name)}' holds something else than whole numbers from 0 to {long.MaxValue}.");
            if (numbers.Count == MaxDimensions)
                throw new SafetensorsFormatException($"the {what}'{Shown(name)}' has more than {MaxDimensions} numbers.");
            numbers.Add(number);
        }

        return [.. numbers];
    }

    private static void CheckCover(List<SafetensorsTensor> tensors)
    {
        var end = 0L;
        foreach (var tensor in tensors)
        {
            if (tensor.Begin != end)
            {
                throw new SafetensorsFormatException(tensor.Begin < end
                    ? $"'{Shown(tensor.Name)}' starts at byte {tensor.Begin}, inside the tensor that ends at {end}."
                    : $"bytes {end} to {tensor.Begin}, before '{Shown(tensor.Name)}', belong to no tensor.");
            }

            end = tensor.End;
        }
    }

    private static bool NextProperty(ref Utf8JsonReader reader, out string name)
    {
        reader.Read();
        name = reader.TokenType == JsonTokenType.PropertyName ? reader.GetString()! : "";
        return reader.TokenType == JsonTokenType.PropertyName;
    }

    // A header has one of these for each of its tokens, so words are put together only where they are needed.
    private static void Expect(ref Utf8JsonReader reader, JsonTokenType token, string what, string name)
    {
        reader.Read();
        Require(in reader, token, what, name);
    }

    private static void Require(in Utf8JsonReader reader, JsonTokenType token, string what, string? name = null)
    {
        if (reader.TokenType != token)
            throw new SafetensorsFormatException($"{what}{(name is null ? "" : $"'{Shown(name)}'")} is a JSON {reader.TokenType} where a {token} is expected.");
    }
}
