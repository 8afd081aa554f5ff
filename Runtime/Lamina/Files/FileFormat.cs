namespace Lamina;

/// <summary>What a file is by its first bytes, for the message to someone who gave the wrong one.</summary>
/// <param name="Name">As in "it is an HTML page".</param>
/// <param name="Advice">What to do to get at what was meant, in a sentence; or nothing.</param>
/// <param name="WeightsAdvice">What to do if weights were meant, where that is something else.</param>
internal sealed record FileFormat(string Name, string Advice = "", string WeightsAdvice = "")
{
    /// <summary>As many first bytes as are looked at.</summary>
    public const int HeadLength = 512;

    private const string NotDownloaded = "A download or a copy of it failed.";
    private const string NotTheFile = "A server gave it in place of the file: download again, from the file's own address.";
    private const string Packed = "Unpack it first.";
    private const string FromPyTorch = "Save the weights from PyTorch with safetensors.torch.save_file(model.state_dict(), \"model.safetensors\").";
    private const string FromNumPy = "Save its arrays from Python with safetensors.numpy.save_file.";

    /// <summary>What this library keeps weights in.</summary>
    public static readonly FileFormat Safetensors = new("a safetensors file");

    /// <summary>What MNIST comes in.</summary>
    public static readonly FileFormat Idx = new("an IDX file, as MNIST's are", "Mnist.Load reads it.");

    /// <summary>What MNIST's files are packed in.</summary>
    public static readonly FileFormat Gzip = new("gzip data", Packed);

    private static readonly FileFormat PyTorch = new("a PyTorch file (.pt, .pth)", WeightsAdvice: FromPyTorch);
    private static readonly FileFormat Html = new("an HTML page", NotTheFile);
    private static readonly FileFormat Xml = new("an XML document", NotTheFile);

    // The first that fits is the answer: what is told by fewer bytes, or by bytes that others start with too, comes later.
    private static readonly (FileSignature Signature, FileFormat Format)[] Known =
    [
        (FileSignature.Nothing, new("empty", NotDownloaded)),
        (FileSignature.Zeros, new("nothing but zeros where it starts", NotDownloaded)),
        (FileSignature.Safetensors, Safetensors),
        (FileSignature.Idx, Idx),
        (FileSignature.Text("version https://git-lfs"), new("a Git LFS pointer, which stands for a file that was not fetched", "Run 'git lfs pull' in its repository.")),
        (FileSignature.Text("<!doctype html"), Html),
        (FileSignature.Text("<html"), Html),
        (FileSignature.Text("<head"), Html),
        (FileSignature.Text("<?xml"), Xml),
        (FileSignature.Text("<error"), Xml),
        (FileSignature.Zip("/data.pkl"), PyTorch),
        (FileSignature.Zip("archive/"), PyTorch),
        (FileSignature.Zip(".npy"), new("a NumPy archive (.npz)", WeightsAdvice: FromNumPy)),
        (FileSignature.Zip(""), new("a zip archive", Packed)),
        (FileSignature.Bytes("\u008a\u000a\u006c\u00fc\u009c\u0046\u00f9\u0020\u006a\u00a8\u0050\u0019", offset: 2), PyTorch), // a pickle of its magic number: before PyTorch 1.6
        (FileSignature.Bytes("\u0080\u0002"), new("a Python pickle", WeightsAdvice: FromPyTorch)),
        (FileSignature.Bytes("\u0080\u0003"), new("a Python pickle", WeightsAdvice: FromPyTorch)),
        (FileSignature.Bytes("\u0080\u0004"), new("a Python pickle", WeightsAdvice: FromPyTorch)),
        (FileSignature.Bytes("\u0080\u0005"), new("a Python pickle", WeightsAdvice: FromPyTorch)),
        (FileSignature.Bytes("ustar", offset: 257), new("a tar archive", Packed)),
        (FileSignature.Bytes("\u0093NUMPY"), new("a NumPy array (.npy)", WeightsAdvice: FromNumPy)),
        (FileSignature.Bytes("\u0089HDF"), new("an HDF5 file (Keras' .h5)", WeightsAdvice: FromNumPy)),
        (FileSignature.Bytes("GGUF"), new("a GGUF file", WeightsAdvice: FromPyTorch)),
        (FileSignature.Bytes("TFL3", offset: 4), new("a TensorFlow Lite model", WeightsAdvice: FromNumPy)),
        (FileSignature.Onnx, new("an ONNX model", WeightsAdvice: FromPyTorch)),
        (FileSignature.Bytes("\u001f\u008b"), Gzip),
        (FileSignature.Bytes("BZh"), new("bzip2 data", Packed)),
        (FileSignature.Bytes("\u00fd7zXZ"), new("xz data", Packed)),
        (FileSignature.Bytes("\u0028\u00b5\u002f\u00fd"), new("zstd data", Packed)),
        (FileSignature.Bytes("7z\u00bc\u00af"), new("a 7z archive", Packed)),
        (FileSignature.Bytes("\u0089PNG"), new("a PNG picture")),
        (FileSignature.Bytes("\u00ff\u00d8\u00ff"), new("a JPEG picture")),
        (FileSignature.Bytes("GIF8"), new("a GIF picture")),
        (FileSignature.Bytes("%PDF"), new("a PDF document")),
        (FileSignature.Text("{"), new("JSON")),
        (FileSignature.AnyText, new("text")),
    ];

    /// <summary>The format of a file that starts so; null where it is none of the known ones.</summary>
    public static FileFormat? Of(ReadOnlySpan<byte> head)
    {
        foreach (var (signature, format) in Known)
        {
            if (signature.Fits(head))
                return format;
        }

        return null;
    }

    /// <summary>Reads on as far as that takes.</summary>
    /// <param name="start">What was read of the file.</param>
    /// <param name="rest">What follows it.</param>
    public static FileFormat? Of(ReadOnlySpan<byte> start, Stream rest)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        var length = Math.Min(start.Length, HeadLength);
        start[..length].CopyTo(head);
        length += rest.ReadAtLeast(head[length..], HeadLength - length, throwOnEndOfStream: false);
        return Of(head[..length]);
    }
}
