using Lamina.Generator.Emit.Cpu;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Channels;

/// <summary>The generated file with a network's program for channels in lanes: the kernels over the whole batch, in their order.</summary>
internal static class ChannelsFile
{
    private const string Namespace = "Lamina.Kernels";

    private static readonly string[] Usings = ["System", "System.Runtime.CompilerServices", "System.Runtime.Intrinsics", "Lamina.CompilerServices"];

    /// <summary>What the network's own class implements: name, parameters, and the call of the class with the kernels.</summary>
    public static IReadOnlyList<(string Name, string Parameters, string Call)> Entries { get; } =
    [
        ("DescribeChannels", "ref global::Lamina.CompilerServices.ChannelProgram? program", "Describe(ref program)"),
        ("CountChannelItems", "global::Lamina.CompilerServices.ChannelPass pass, int step, int samples, ref int items", "CountItems(pass, step, samples, ref items)"),
        ("RunChannelItem", "global::Lamina.CompilerServices.ChannelPass pass, int step, int item, in global::Lamina.CompilerServices.StepArenas arenas", "Run(pass, step, item, arenas)"),
    ];

    public static string Write(CompiledNetwork network)
    {
        var writer = new ChannelProgramWriter(network, network.Channels!);
        var code = new CodeWriter();
        GeneratedFile.WriteHeader(code);
        using (code.Block($"namespace {Namespace}"))
        {
            foreach (var name in Usings)
                code.Line($"using global::{name};");
            code.Line();
            code.Summary($"The kernels of {network.Declaration.Type.Name.TrimStart('@')} with channels in lanes and the order in which they run. A tensor is [⌈C/16⌉][H][W][samples][16]; each kernel covers the whole batch, and threads share its items.\n{network.Layout.Reason}");
            using (code.Block($"file static class {ClassOf(network)}"))
                writer.Write(code);
        }

        code.Line();
        using (GeneratedFile.OpenType(code, network.Declaration.Type, ""))
        {
            foreach (var (name, parameters, call) in Entries)
            {
                code.Line($"partial void {name}({parameters}) =>");
                using (code.Indent())
                    code.Line($"global::{Namespace}.{ClassOf(network)}.{call};");
                code.Line();
            }
        }

        return code.ToString();
    }

    /// <summary>The name of the class with the kernels. It is local to its file, so that networks of one name have one each.</summary>
    public static string ClassOf(CompiledNetwork network) => Names.Short(network.Declaration.Type.Name.TrimStart('@')) + "Channels";
}
