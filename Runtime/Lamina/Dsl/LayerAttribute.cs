using System.ComponentModel;

namespace Lamina;

/// <summary>A layer of a network that is declared by attributes; layers apply in the order in which they are written.</summary>
// No layer itself, so no editor offers it as one.
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public abstract class LayerAttribute : Attribute
{
    /// <summary>
    /// The layer's name, as PyTorch's <c>state_dict</c> has it; unique in its network. Left out, layers are numbered by kind: conv1, conv2, fc1, ...
    /// </summary>
    public string? Name { get; set; }
}
