using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

/// <summary>Convolutions of odd sizes: few and many channels, edges, strides, dilation, groups, one sample and more.</summary>
internal static class ConvolutionCases
{
    /// <summary>Each with its number of samples.</summary>
    public static IEnumerable<(ConvolutionShape Shape, int Samples)> All() => Written().Concat(Drawn());

    private static IEnumerable<(ConvolutionShape, int)> Written()
    {
        yield return (new(64, 7, 7, 64, 3, 3) { Top = 1, Left = 1, Bottom = 1, Right = 1 }, 8);
        yield return (new(48, 5, 6, 80, 3, 3) { Top = 1, Left = 1, Bottom = 1, Right = 1 }, 1);
        yield return (new(16, 40, 40, 16, 3, 3) { Top = 1, Left = 1, Bottom = 1, Right = 1 }, 1);
        yield return (new(17, 9, 9, 33, 1, 1), 5);
        yield return (new(300, 1, 1, 70, 1, 1), 17);
        yield return (new(256, 1, 1, 40, 1, 1), 1100);
        yield return (new(112, 23, 20, 33, 3, 3) { Top = 1, StrideHeight = 2 }, 2);
        yield return (new(2100, 1, 1, 160, 1, 1), 2);
        yield return (new(1100, 2, 2, 40, 3, 3) { Top = 1, Left = 1, Bottom = 1, Right = 1 }, 2);
        yield return (new(64, 4, 4, 24, 1, 1) { StrideHeight = 2, StrideWidth = 2 }, 8);
        yield return (new(24, 6, 5, 17, 1, 1) { Top = 1, Right = 2 }, 2);
        yield return (new(20, 8, 8, 24, 4, 4) { StrideHeight = 4, StrideWidth = 4 }, 1);
        yield return (new(6, 12, 9, 16, 5, 5) { StrideHeight = 3, StrideWidth = 2, DilationHeight = 2, DilationWidth = 2, Top = 3, Left = 4, Bottom = 2, Right = 5 }, 2);
        yield return (new(3, 13, 17, 20, 7, 7) { StrideHeight = 2, StrideWidth = 2, InputInPixels = true }, 2);
        yield return (new(1, 9, 9, 6, 5, 5) { InputInPixels = true }, 3);
        yield return (new(4, 9, 11, 32, 3, 3) { InputInPixels = true, DilationWidth = 2, StrideHeight = 3 }, 1);
        yield return (new(3, 12, 12, 64, 3, 3) { InputInPixels = true }, 8);
        yield return (new(6, 8, 8, 12, 3, 3) { InputInPixels = true, Groups = 2, StrideWidth = 4 }, 2);
        yield return (new(6, 14, 14, 16, 5, 5) { InputInRows = true }, 2);
        yield return (new(3, 9, 21, 20, 3, 3) { InputInRows = true, StrideWidth = 2, DilationHeight = 2 }, 1);
        yield return (new(1, 9, 16, 40, 5, 4) { InputInRows = true }, 3);
        yield return (new(7, 6, 11, 70, 1, 1) { InputInRows = true }, 2);
        yield return (new(2, 8, 17, 64, 3, 3) { InputInRows = true, DilationWidth = 3, StrideHeight = 2 }, 1);
        yield return (new(32, 6, 6, 64, 3, 3) { Groups = 2, Top = 1, Left = 1 }, 5);
        yield return (new(96, 4, 4, 96, 3, 3) { Groups = 3, Bottom = 1, StrideWidth = 2 }, 2);
        yield return (new(24, 6, 6, 36, 3, 3) { Groups = 6, Top = 1, Left = 1, Bottom = 1, Right = 1 }, 2);
        yield return (new(8, 6, 6, 24, 3, 3) { Groups = 8, Top = 1, Left = 1, Bottom = 1, Right = 1 }, 2);
        yield return (new(17, 7, 7, 17, 3, 3) { Groups = 17, Top = 1, Left = 1, Bottom = 1, Right = 1 }, 1);
        yield return (new(32, 9, 8, 32, 3, 3) { Groups = 32, Top = 1, Left = 1, Bottom = 1, Right = 1, StrideHeight = 2, StrideWidth = 2 }, 5);
        yield return (new(48, 9, 8, 48, 5, 11) { Groups = 48, Top = 2, Left = 3, Bottom = 1, Right = 5, DilationHeight = 2, StrideWidth = 2 }, 1);
    }

    private static IEnumerable<(ConvolutionShape, int)> Drawn()
    {
        var random = new System.Random(7);
        int Draw(params int[] choices) => choices[random.Next(choices.Length)];
        for (var count = 0; count < 150; count++)
        {
            var (kernelHeight, kernelWidth) = (Draw(1, 3, 3, 5, 7), Draw(1, 3, 3, 5, 7));
            var groups = Draw(1, 1, 1, 2, 4);
            var shape = new ConvolutionShape(groups * Draw(1, 3, 6, 16, 17, 24), Draw(1, 2, 5, 8, 11), Draw(1, 3, 5, 8, 11), groups * Draw(1, 3, 6, 16, 17, 24), kernelHeight, kernelWidth)
            {
                Groups = groups,
                StrideHeight = Draw(1, 1, 2, 3),
                StrideWidth = Draw(1, 1, 2, 3),
                DilationHeight = Draw(1, 1, 2),
                DilationWidth = Draw(1, 1, 2),
                Top = Draw(0, 1, 2, 3),
                Left = Draw(0, 1, 2, 3),
                Bottom = Draw(0, 1, 2, 3),
                Right = Draw(0, 1, 2, 3),
            };
            if (shape.Height + shape.Top + shape.Bottom > shape.DilationHeight * (kernelHeight - 1) && shape.Width + shape.Left + shape.Right > shape.DilationWidth * (kernelWidth - 1))
                yield return (shape, Draw(1, 2, 5, 8, 17));
        }
    }
}
