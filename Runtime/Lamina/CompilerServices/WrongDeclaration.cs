using System.ComponentModel;

namespace Lamina.CompilerServices;

/// <summary>What the members of a network throw whose declaration has errors, where they are called all the same.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WrongDeclaration
{
    /// <summary>The exception.</summary>
    /// <param name="network">The class's name.</param>
    public static InvalidOperationException Of(string network) =>
        new($"The declaration of the network '{network}' has errors; the compiler's messages LAM1001 to LAM1008 say which.");
}
