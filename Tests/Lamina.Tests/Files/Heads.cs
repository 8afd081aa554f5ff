using System.IO.Compression;
using System.Text;

namespace Lamina.Tests.Files;

/// <summary>How files of other formats start: what people give in place of weights and of IDX files.</summary>
internal static class Heads
{
    private const string FromPyTorch = "safetensors.torch.save_file(model.state_dict()";

    /// <summary>Bytes, what they are, and words of the advice for weights.</summary>
    public static IEnumerable<(byte[] Bytes, string Name, string Advice)> All =>
    [
        ([], "empty", "download"),
        (new byte[4096], "nothing but zeros", "download"),
        (Text("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n"), "a Git LFS pointer", "git lfs pull"),
        (Text("<!DOCTYPE html>\n<html lang=\"en\"><head>"), "an HTML page", "from the file's own address"),
        (Text("\uFEFF\r\n  <HTML><body>Moved</body></HTML>"), "an HTML page", "from the file's own address"),
        (Text("<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>"), "an XML document", "from the file's own address"),
        (Zip("archive/data.pkl"), "a PyTorch file (.pt, .pth)", FromPyTorch),
        (Zip("resnet18/data.pkl"), "a PyTorch file (.pt, .pth)", FromPyTorch),
        (Zip("arr_0.npy"), "a NumPy archive (.npz)", "safetensors.numpy.save_file"),
        (Zip("readme.txt"), "a zip archive", "Unpack it first"),
        ([0x80, 2, 0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19, (byte)'.', 0x80, 2, (byte)'M', 0xE9, 3, (byte)'.'], "a PyTorch file (.pt, .pth)", FromPyTorch),
        ([0x80, 4, 0x95, 0x1A, 0, 0, 0, 0, 0, 0, 0, (byte)'}', 0x94], "a Python pickle", FromPyTorch),
        (Text("\u0093NUMPY\u0001\0v\0{'descr': '<f4'"), "a NumPy array (.npy)", "safetensors.numpy.save_file"),
        (Text("\u0089HDF\r\n\u001a\n\0\0\0\0"), "an HDF5 file", "safetensors.numpy.save_file"),
        (Text("GGUF\u0003\0\0\0"), "a GGUF file", FromPyTorch),
        (Text("\u001c\0\0\0TFL3\u0014\0"), "a TensorFlow Lite model", "safetensors.numpy.save_file"),
        (Text("\b\u0007\u0012\u0007pytorch\u001a\u00052.1.0:\u00ff\u0001"), "an ONNX model", FromPyTorch),
        (Text("BZh91AY&SY"), "bzip2 data", "Unpack it first"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, 0, 4], "xz data", "Unpack it first"),
        ([0x28, 0xB5, 0x2F, 0xFD, 4, 0], "zstd data", "Unpack it first"),
        (Text("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"), "a PNG picture", ""),
        (Text("{\"metadata\": {\"total_size\": 1}, \"weight_map\": {}}"), "JSON", ""),
        (Text("Résumé of the weights: none"), "text", ""),
    ];

    public static byte[] Gzip(byte[] bytes)
    {
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionMode.Compress))
            gzip.Write(bytes);
        return memory.ToArray();
    }

    private static byte[] Zip(string entry)
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create))
        using (var content = zip.CreateEntry(entry).Open())
            content.Write("some bytes of it"u8);
        return memory.ToArray();
    }

    // Characters up to U+00FF are bytes, unless there are others.
    private static byte[] Text(string text) => text.Any(character => character is > 'ÿ' or 'é') ? Encoding.UTF8.GetBytes(text) : Encoding.Latin1.GetBytes(text);
}
