using Lamina.Core.Model;

namespace Lamina.Core.Ops;

/// <summary>Values of an operator as <see cref="Arguments"/> takes them: what reading them again gives is equal.</summary>
internal static class ArgumentValue
{
    public static object Of(Size2d size) => size.Height == size.Width ? size.Height : new[] { size.Height, size.Width };

    public static object Of(Size3d size) => size.Depth == size.Height && size.Height == size.Width ? size.Depth : new[] { size.Depth, size.Height, size.Width };

    public static object Of(Padding2d padding) => padding.IsSame ? nameof(Padding2d.Same) : Of(padding.Size);

    public static object Of(Enum member) => Enum.GetName(member.GetType(), member)!;

    /// <summary>No number is none given.</summary>
    public static object? Of(EquatableArray<double> numbers) => numbers.Count == 0 ? null : numbers.ToArray();

    public static object Of(EquatableArray<int> numbers) => numbers.ToArray();
}
