namespace Lamina.Core.Ops;

/// <summary>What an argument of a layer may be. Both spellings, their documentation and the reading of a value follow from it.</summary>
internal enum ArgumentType
{
    Int,
    Bool,
    Double,

    /// <summary>A number or null, which is a value of its own.</summary>
    DoubleOrNull,

    /// <summary>Any number of whole numbers.</summary>
    Ints,

    /// <summary>Any number of numbers.</summary>
    Doubles,

    /// <summary>One number, or height and width.</summary>
    Size2d,

    /// <summary>One number, or depth, height and width.</summary>
    Size3d,

    /// <summary>A size, or PyTorch's 'same' and 'valid'.</summary>
    Padding2d,

    /// <summary>A member of an enum.</summary>
    Enum,
}
