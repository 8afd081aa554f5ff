namespace Lamina;

/// <summary>
/// What all names of a file start with and the network's do not. Wrappers add it: <c>module.</c> of PyTorch's DataParallel, <c>_orig_mod.</c> of torch.compile,
/// <c>model.</c> of a class that holds the network in a field.
/// </summary>
/// <param name="text">The prefix; none where it is empty.</param>
internal readonly struct CheckpointPrefix(string text)
{
    private const int MostCandidates = 16; // a hostile file may have a hundred thousand names with one end

    /// <summary>The network's name for one in the file: a name that lacks the prefix stays, as in PyTorch.</summary>
    public string Without(string name) => text.Length > 0 && name.StartsWith(text, StringComparison.Ordinal) ? name[text.Length..] : name;

    /// <summary>The prefix.</summary>
    public override string ToString() => FileText.Shown(text);

    /// <summary>A sentence, behind a space, where the file would be right with another prefix; else nothing.</summary>
    public static string Hint(Network network, SafetensorsHeader header, CheckpointPrefix given)
    {
        var names = network.Parameters.Select(parameter => parameter.Name)
            .Concat(network.Buffers.Where(buffer => !buffer.Info.IsCounter).Select(buffer => buffer.Name))
            .ToArray();
        var inFile = header.Tensors.Select(tensor => tensor.Name).ToHashSet(StringComparer.Ordinal);
        if (Added(names, inFile) is { } added)
            return $" The file has all of the network's names behind '{FileText.Shown(added)}': give Load the argument prefix: \"{FileText.Shown(added)}\".";
        if (Lacking(names, inFile) is { } lacking)
            return $" The file has all of the network's names without their '{lacking}': name the layers as the file does.";
        return given.ToString() is { Length: > 0 } prefix && !inFile.Any(name => given.Without(name).Length < name.Length) ? $" No name in the file starts with '{prefix}'." : "";
    }

    private static string? Added(string[] names, HashSet<string> inFile)
    {
        if (names.MaxBy(name => name.Length) is not { } longest)
            return null;
        return inFile
            .Where(name => name.Length > longest.Length && name.EndsWith(longest, StringComparison.Ordinal))
            .Take(MostCandidates)
            .Select(name => name[..^longest.Length])
            .FirstOrDefault(prefix => Array.TrueForAll(names, name => inFile.Contains(prefix + name)));
    }

    private static string? Lacking(string[] names, HashSet<string> inFile)
    {
        if (names.Length == 0)
            return null;
        for (var dot = names[0].IndexOf('.'); dot >= 0; dot = names[0].IndexOf('.', dot + 1))
        {
            var prefix = names[0][..(dot + 1)];
            if (Array.TrueForAll(names, name => name.StartsWith(prefix, StringComparison.Ordinal) && inFile.Contains(name[prefix.Length..])))
                return prefix;
        }

        return null;
    }
}
