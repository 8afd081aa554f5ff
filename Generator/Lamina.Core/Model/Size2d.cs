namespace Lamina.Core.Model;

/// <summary>A height and a width, where torch.nn takes an int or a pair.</summary>
internal readonly record struct Size2d(int Height, int Width)
{
    public Size2d(int both) : this(both, both)
    {
    }

    public static implicit operator Size2d(int both) => new(both);

    public override string ToString() => Height == Width ? $"{Height}" : $"({Height}, {Width})";
}

/// <summary>Zero or more pixels on each side, or PyTorch's 'same'.</summary>
internal readonly record struct Padding2d(Size2d Size, bool IsSame)
{
    public static Padding2d Same => new(0, true);

    public static implicit operator Padding2d(int both) => new(both, false);

    public override string ToString() => IsSame ? "Same" : Size.ToString();
}
