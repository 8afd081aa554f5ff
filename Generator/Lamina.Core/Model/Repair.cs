namespace Lamina.Core.Model;

/// <summary>
/// Edits of the source with which the failing node, and all that hangs on it, passes inference; the code fix applies them and computes nothing again.
/// </summary>
/// <param name="Edits">At least one. The first says what kind of repair it is.</param>
internal sealed record Repair(EquatableArray<Edit> Edits)
{
    public static Repair Of(params Edit[] edits) => new(EquatableArray<Edit>.Of(edits));
}

/// <summary>One edit of one layer, wherever it stands.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Node">The layer that is edited, or before which one is inserted.</param>
/// <param name="Target">The argument, as the operator's signature names it (<c>padding</c>), or the kind of the layer (<c>Flatten</c>), or what the title adds.</param>
/// <param name="Value">The new value as C# writes it in a call (<c>(1, 2)</c>), or the arguments of an inserted layer.</param>
/// <param name="Input">For <see cref="EditKind.InsertLayer"/>: which of the node's inputs passes through the new layer.</param>
internal sealed record Edit(EditKind Kind, int Node, string Target = "", string Value = "", int Input = 0);

internal enum EditKind
{
    /// <summary>Insert a layer before one.</summary>
    InsertLayer,

    /// <summary>Take a layer out; what read it reads its input.</summary>
    RemoveLayer,

    /// <summary>The same arguments, another kind.</summary>
    ReplaceLayer,

    /// <summary>Give an argument another value.</summary>
    SetArgument,

    /// <summary>Leave an argument out.</summary>
    RemoveArgument,

    /// <summary>Declare the network's input with another shape.</summary>
    SetInput,

    /// <summary>
    /// Put a 1×1 convolution between a sum and its shortcut, where the shortcut needs one: with the channels of the node that the target names, and the stride of
    /// the one that the value names, each as the source writes them there.
    /// </summary>
    Project,

    /// <summary>Assign a layer's result to the flow that it was called on.</summary>
    Assign,
}
