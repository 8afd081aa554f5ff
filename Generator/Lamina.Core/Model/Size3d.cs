namespace Lamina.Core.Model;

/// <summary>A depth, a height and a width, where torch.nn takes an int or three.</summary>
internal readonly record struct Size3d(int Depth, int Height, int Width);
