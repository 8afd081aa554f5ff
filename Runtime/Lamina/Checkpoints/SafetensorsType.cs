namespace Lamina;

/// <summary>The safetensors format's element types, and which of them can be read as floats.</summary>
internal static class SafetensorsType
{
    /// <summary>Bytes of an element.</summary>
    public static bool TryGetSize(string name, out int bytes)
    {
        bytes = name switch
        {
            "BOOL" or "U8" or "I8" or "F8_E5M2" or "F8_E4M3" or "F8_E8M0" => 1,
            "I16" or "U16" or "F16" or "BF16" => 2,
            "I32" or "U32" or "F32" => 4,
            "I64" or "U64" or "F64" or "C64" => 8,
            _ => 0,
        };
        return bytes != 0;
    }

    /// <summary>Whether values of this type are read as a counter.</summary>
    public static bool IsCounter(string name) => name is "I64" or "I32";

    /// <summary>Whether values of this type are read: the floating types of 16 bits and more.</summary>
    public static bool IsReadable(string name) => name is "F32" or "F16" or "BF16" or "F64";
}
