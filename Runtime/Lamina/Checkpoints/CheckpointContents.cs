using System.Text;

namespace Lamina;

/// <summary>Compares a checkpoint's tensors with a network's parameters and buffers.</summary>
internal static class CheckpointContents
{
    /// <summary>All differences, one line each; null where there are none.</summary>
    public static string? Differences(Network network, SafetensorsHeader header)
    {
        var missing = new List<string>();
        var wrong = new List<string>();
        var inFile = header.Tensors.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        foreach (var parameter in network.Parameters)
            Compare(parameter.Name, parameter.Shape, isCounter: false);
        foreach (var buffer in network.Buffers)
            Compare(buffer.Name, buffer.Shape, buffer.Info.IsCounter);

        var unexpected = header.Tensors
            .Where(tensor => inFile.ContainsKey(tensor.Name))
            .Select(tensor => $"unexpected: {tensor.Name} ({Text(tensor.Shape)})")
            .ToList();
        if (missing.Count + wrong.Count + unexpected.Count == 0)
            return null;
        var (count, what) = network.Buffers.Count == 0
            ? (network.Parameters.Count, "parameters")
            : (network.Parameters.Count + network.Buffers.Count, "parameters and buffers");
        var text = new StringBuilder();
        text.Append($"does not fit {network.Architecture.Name}: {missing.Count} of {count} {what} missing, ");
        text.Append($"{wrong.Count} of another shape or type, {unexpected.Count} tensors unexpected.");
        foreach (var line in missing.Concat(wrong).Concat(unexpected))
            text.Append("\n  ").Append(line);
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
    }

    private static string Text(long[] shape) => shape.Length == 0 ? "()" : string.Join("×", shape);
}
