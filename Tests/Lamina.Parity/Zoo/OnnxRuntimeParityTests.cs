using Lamina.Onnx;

namespace Lamina.Parity;

/// <summary>The zoo's networks, written as ONNX with the same numbers, give the same outputs in ONNX Runtime.</summary>
public sealed class OnnxRuntimeParityTests
{
    [Theory]
    [MemberData(nameof(ZooNetworks.Names), MemberType = typeof(ZooNetworks))]
    public void Outputs_are_ONNX_Runtimes(string name)
    {
        using var network = ZooNetworks.Seasoned(name);
        var images = ZooNetworks.Images(network.Architecture, 2, seed: 11);
        using var session = new OnnxSession(OnnxModel.Of(network), 2, network.Architecture, threads: 1);
        images.CopyTo(session.Inputs.AsSpan());
        session.Run();
        var outputs = Close.ToDoubles(session.Outputs);
        Close.Assert($"{name}: outputs", outputs, network.Infer(images), 1e-4, 1e-4 * outputs.Max(Math.Abs));
    }
}
