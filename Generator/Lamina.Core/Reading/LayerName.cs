namespace Lamina.Core.Reading;

/// <summary>
/// What a layer or a scope may be called: the parts of a PyTorch <c>state_dict</c> key, letters, digits and '_', joined by '.'.
/// </summary>
internal static class LayerName
{
    /// <summary>Null where the name is right; otherwise what is wrong and what to do.</summary>
    public static string? Check(string name, string what = "layer")
    {
        if (name.Length == 0)
            return $"A {what}'s name cannot be empty: give one, or {(what == "scope" ? "call the method without a scope" : "leave it out")}.";
        if (name.Split('.').Any(part => part.Length == 0))
            return $"The {what} name '{name}' has an empty part: parts such as 'layer1.0.conv1' are joined by single dots.";
        foreach (var character in name)
        {
            if (!IsAllowed(character))
                return $"The {what} name '{name}' contains '{character}', which a PyTorch module name cannot have: use letters, digits, '_' and '.' between parts.";
        }

        return null;
    }

    // ASCII only: the name becomes a key of a checkpoint and a C# member.
    private static bool IsAllowed(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.';
}
