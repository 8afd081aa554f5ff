using TorchSharp;
using static TorchSharp.torch;

namespace Lamina.Benchmarks.Compare;

/// <summary>A network that several libraries have.</summary>
/// <param name="Name">As in the works' names.</param>
/// <param name="Torch">PyTorch's module.</param>
internal sealed record Subject(string Name, Func<nn.Module<Tensor, Tensor>> Torch)
{
    /// <summary>One sample.</summary>
    public required IReadOnlyList<int> InputShape { get; init; }

    public required int Classes { get; init; }

    /// <summary>Of one sample's forward pass.</summary>
    public required long MultiplyAdds { get; init; }

    /// <summary>Of the layer that reads the input, whose gradient by data nobody needs.</summary>
    public required long FirstMultiplyAdds { get; init; }

    /// <summary>Lamina's network.</summary>
    public required Func<Network> Lamina { get; init; }

    public int InputSize => InputShape.Aggregate(1, (product, dimension) => product * dimension);

    public static Subject Of<TNetwork>(string name, Func<TNetwork> create, Func<nn.Module<Tensor, Tensor>> torch)
        where TNetwork : Network, INetwork<TNetwork> => new(name, torch)
        {
            InputShape = TNetwork.Info.InputShape,
            Classes = TNetwork.Info.OutputShape[0],
            MultiplyAdds = TNetwork.Info.MultiplyAdds,
            FirstMultiplyAdds = TNetwork.Info.Layers.First(layer => layer.MultiplyAdds > 0).MultiplyAdds,
            Lamina = create,
        };
}
