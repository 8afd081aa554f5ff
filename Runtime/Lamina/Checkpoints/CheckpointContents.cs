using System.Text;

namespace Lamina;

/// <summary>Compares a checkpoint's tensors with a network's parameters.</summary>
internal static class CheckpointContents
{
    /// <summary>All differences, one line each; null where there are none.</summary>
    public static string? Differences(Network network, SafetensorsHeader header)
    {
        var missing = new List<string>();
        var wrong = new List<string>();
        var inFile = header.Tensors.ToDictionary(tensor => tensor.Name, StringComparer.Ordinal);
        foreach (var parameter in network.Parameters)
        {
            if (!inFile.Remove(parameter.Name, out var tensor))
                missing.Add($"missing: {parameter}");
            else if (!tensor.Shape.SequenceEqual(parameter.Shape.Select(dimension => (long)dimension)))
                wrong.Add($"other shape: {parameter.Name} is {Shapes.Text(parameter.Shape)} in the network and {Text(tensor.Shape)} in the file");
            else if (!SafetensorsType.IsReadable(tensor.Type))
                wrong.Add($"other type: {parameter.Name} is stored as {tensor.Type}; F32, F16, BF16 and F64 are read");
        }

        var unexpected = header.Tensors
            .Where(tensor => inFile.ContainsKey(tensor.Name))
            .Select(tensor => $"unexpected: {tensor.Name} ({Text(tensor.Shape)})")
            .ToList();
        if (missing.Count + wrong.Count + unexpected.Count == 0)
            return null;
        var text = new StringBuilder();
        text.Append($"does not fit {network.Architecture.Name}: {missing.Count} of {network.Parameters.Count} parameters missing, ");
        text.Append($"{wrong.Count} of another shape or type, {unexpected.Count} tensors unexpected.");
        foreach (var line in missing.Concat(wrong).Concat(unexpected))
            text.Append("\n  ").Append(line);
        return text.ToString();
    }

    private static string Text(long[] shape) => shape.Length == 0 ? "()" : string.Join("×", shape);
}
