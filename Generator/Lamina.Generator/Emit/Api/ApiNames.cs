using Lamina.Core.Model;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit;

/// <summary>Names that the generated class uses, so that kernels and accessors never collide.</summary>
internal static class ApiNames
{
    private static readonly string[] Inherited =
    [
        "Info", "Architecture", "Seed", "Parameters", "DeclaredLoss", "Threads", "Infer", "TrainStep", "ComputeGradients", "Dispose", "Save", "Load",
        "Program", "InferGroup", "ForwardGroup", "BackwardGroup", "SumGradients", "ParameterAt", "Define",
        "InferKernels", "ForwardKernels", "BackwardKernels", "GradientKernels", "Forward", "Backward", "Gradients", "Inference",
        "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize", "ReferenceEquals",
    ];

    /// <summary>The property by which a layer with parameters is reached, by node id.</summary>
    public static Dictionary<int, string> Layers(NetworkDeclaration declaration, IEnumerable<int> nodesWithParameters)
    {
        var taken = new HashSet<string>(Inherited) { declaration.Type.Name };
        return nodesWithParameters.Distinct().ToDictionary(node => node, node => Names.Unique(Names.Pascal(declaration.Graph[node].Name), taken));
    }

    /// <summary>Everything a kernel may not be called.</summary>
    public static HashSet<string> Taken(CompiledNetwork network)
    {
        var layers = Layers(network.Declaration, network.Parameters.Select(parameter => parameter.Node)).Values;
        return [.. Inherited, network.Declaration.Type.Name, .. layers, .. layers.Select(layer => layer + "Layer")];
    }
}
