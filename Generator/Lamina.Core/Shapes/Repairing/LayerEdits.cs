using System.Globalization;
using System.Text.RegularExpressions;
using Lamina.Core.Model;
using Lamina.Core.Ops;

namespace Lamina.Core.Shapes;

/// <summary>What an edit makes of one layer.</summary>
internal static class LayerEdits
{
    /// <summary>The padding that keeps a map's size where the kernel differs from one pass of a loop, or one call of a helper, to the next.</summary>
    public const string HalfTheKernel = "kernelSize / 2";

    /// <summary>The padding that keeps a map's size under a 3×3 window, whatever its dilation.</summary>
    public const string TheDilation = "dilation";

    /// <summary>The padding that keeps a map's size under a window without a middle, in steps of 1.</summary>
    public const string Same = "Padding.Same";

    private static readonly Regex Numbers = new("[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>The layer that is inserted.</summary>
    public static Operator Inserted(Edit edit)
    {
        if (edit.Value.Length == 0)
            return OperatorTable.Create(edit.Target, new Dictionary<string, object?>());
        var numbers = Parse(edit.Value);
        if (edit.Target == "Linear")
            return new Linear(numbers[0], true);
        return Projection(numbers[0], numbers.Length > 2 ? Pair(numbers.Skip(2).ToArray()) : 1);
    }

    /// <summary>The 1×1 convolution of a shortcut (He et al. 2015, section 3.3, option B).</summary>
    public static Conv2d Projection(int channels, Size2d stride) => new(channels, 1, stride, 0, 1, 1, true, PaddingMode.Zeros);

    /// <summary>The projection that <see cref="EditKind.Project"/> puts after a shortcut; null where it is not needed.</summary>
    public static Conv2d? Projection(Edit edit, Graph graph, Shape? shortcut)
    {
        if (Find(edit.Target) is not { } last)
            return null;
        var stride = Find(edit.Value)?.Stride ?? 1;
        return shortcut is { IsMap: true } map && map.Channels == last.OutChannels && stride == 1 ? null : Projection(last.OutChannels, stride);

        Conv2d? Find(string node) => node.Length == 0 ? null : graph[int.Parse(node, CultureInfo.InvariantCulture)].Operator as Conv2d;
    }

    /// <summary>The layer as edited; null where it is none that the edit is for.</summary>
    public static Operator? Apply(Edit edit, Operator layer) => edit.Kind switch
    {
        EditKind.Assign => layer,
        EditKind.SetInput => new Input(new Shape(Parse(edit.Value).ToEquatableArray())),
        EditKind.ReplaceLayer => Replace(edit.Target, layer),
        EditKind.SetArgument => Set(edit, layer),
        EditKind.RemoveArgument => Remove(edit.Target, layer),
        _ => null,
    };

    /// <summary>A pair as C# writes it: one number where both are equal.</summary>
    public static string Write(Size2d size) => size.ToString();

    private static Operator? Replace(string kind, Operator layer) => (kind, layer) switch
    {
        ("BatchNorm2d", BatchNorm norm) => new BatchNorm2d(norm.Eps, norm.Momentum, norm.Affine, norm.TrackRunningStats),
        ("BatchNorm1d", BatchNorm norm) => new BatchNorm1d(norm.Eps, norm.Momentum, norm.Affine, norm.TrackRunningStats),
        _ => null,
    };

    private static Operator? Set(Edit edit, Operator layer) =>
        OperatorTable.SignatureOf(layer) is { } signature && signature.Find(edit.Target) is { } argument
            ? signature.With(layer, edit.Target, Value(edit.Value, argument.Type, layer))
            : null;

    private static Operator? Remove(string argument, Operator layer) => (layer, argument) switch
    {
        // PyTorch's arguments without the first, the number of input channels, which is inferred.
        (Conv2d { KernelSize: var size } convolution, "outChannels") => size.Height != size.Width
            ? convolution with { OutChannels = size.Height, KernelSize = size.Width }
            : convolution with { OutChannels = size.Height, KernelSize = convolution.Stride, Stride = 1 },
        _ => OperatorTable.SignatureOf(layer) is { } signature && signature.Find(argument) is { IsRequired: false } ? signature.Without(layer, argument) : null,
    };

    // What C# would make of the text that is written.
    private static object Value(string text, ArgumentType type, Operator layer) => type switch
    {
        ArgumentType.Bool => bool.Parse(text),
        ArgumentType.Int => int.Parse(text, CultureInfo.InvariantCulture),
        ArgumentType.Double => double.Parse(text, CultureInfo.InvariantCulture),
        ArgumentType.Padding2d when text == Same => ArgumentValue.Of(Padding2d.Same),
        ArgumentType.Padding2d when layer is Conv2d convolution => ArgumentValue.Of(Padding(text, convolution)),
        _ => ArgumentValue.Of(Pair(Parse(text))),
    };

    private static Size2d Padding(string value, Conv2d convolution) => value switch
    {
        HalfTheKernel => new(convolution.KernelSize.Height / 2, convolution.KernelSize.Width / 2),
        TheDilation => convolution.Dilation,
        _ => Pair(Parse(value)),
    };

    private static Size2d Pair(int[] numbers) => numbers.Length == 1 ? new Size2d(numbers[0]) : new Size2d(numbers[0], numbers[1]);

    private static int[] Parse(string value) =>
        Numbers.Matches(value).Cast<Match>().Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
}
