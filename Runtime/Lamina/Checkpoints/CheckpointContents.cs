using System.Text;

namespace Lamina;

/// <summary>Compares a checkpoint's tensors with a network's parameters and buffers.</summary>
internal static class CheckpointContents
{
    private const int Shown = 10; // of each kind: a message is read by people

    /// <summary>All differences are counted, the first ones told, a line each; null where there are none.</summary>
    /// <param name="network">What the file is loaded into.</param>
    /// <param name="header">The file.</param>
    /// <param name="prefix">What its names start with and the network's do not.</param>
    public static string? Differences(Network network, SafetensorsHeader header, CheckpointPrefix prefix)
    {
        var missing = new List<string>();
        var wrong = new List<string>();
        var inFile = new Dictionary<string, SafetensorsTensor>(StringComparer.Ordinal);
        foreach (var tensor in header.Tensors)
        {
            if (!inFile.TryAdd(prefix.Without(tensor.Name), tensor))
                return $"has both '{FileText.Shown(prefix.Without(tensor.Name))}' and the same name behind '{prefix}'.";
        }

        foreach (var parameter in network.Parameters)
            Compare(parameter.Name, parameter.Shape, isCounter: false);
        foreach (var buffer in network.Buffers)
            Compare(buffer.Name, buffer.Shape, buffer.Info.IsCounter);

        var unexpected = header.Tensors
            .Where(tensor => inFile.ContainsKey(prefix.Without(tensor.Name)))
            .Select(tensor => $"unexpected: {FileText.Shown(tensor.Name)} ({Text(tensor.Shape)})");
        if (missing.Count + wrong.Count + inFile.Count == 0)
            return null;
        var (count, what) = network.Buffers.Count == 0
            ? (network.Parameters.Count, "parameters")
            : (network.Parameters.Count + network.Buffers.Count, "parameters and buffers");
        var text = new StringBuilder();
        text.Append($"does not fit {network.Architecture.Name}: {missing.Count} of {count} {what} missing, ");
        text.Append($"{wrong.Count} of another shape or type, {inFile.Count} tensors unexpected.");
        if (missing.Count > 0)
            text.Append(CheckpointPrefix.Hint(network, header, prefix));
        List(missing, missing.Count, "missing");
        List(wrong, wrong.Count, "of another shape or type");
        List(unexpected, inFile.Count, "unexpected");
        return text.ToString();

        void Compare(string name, IReadOnlyList<int> shape, bool isCounter)
        {
            if (!inFile.Remove(name, out var tensor))
            {
                // Files of PyTorch before 0.4.1 have no counters, and PyTorch itself loads them.
                if (!isCounter)
                    missing.Add($"missing: {name} ({Shapes.Text(shape)})");
            }
            else if (!tensor.Shape.SequenceEqual(shape.Select(dimension => (long)dimension)))
            {
                wrong.Add($"other shape: {name} is {(isCounter ? "()" : Shapes.Text(shape))} in the network and {Text(tensor.Shape)} in the file");
            }
            else if (isCounter ? !SafetensorsType.IsCounter(tensor.Type) : !SafetensorsType.IsReadable(tensor.Type))
            {
                wrong.Add($"other type: {name} is stored as {tensor.Type}; {(isCounter ? "I64 and I32" : "F32, F16, BF16 and F64")} are read");
            }
        }

        void List(IEnumerable<string> lines, int count, string kind)
        {
            foreach (var line in lines.Take(Shown))
                text.Append("\n  ").Append(line);
            if (count > Shown)
                text.Append($"\n  and {count - Shown} more {kind}");
        }
    }

    private static string Text(long[] shape) => shape.Length == 0 ? "()" : FileText.Shown(string.Join("×", shape));
}
