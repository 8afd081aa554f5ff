using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.Channels;

/// <summary>The generated file with a network's program for channels in lanes: the kernels over the whole batch, in their order.</summary>
internal static class ChannelsFile
{
    private static readonly string[] Usings = ["System", "System.Runtime.CompilerServices", "System.Runtime.Intrinsics", "Lamina.CompilerServices"];

    // The engine's member, and the method of the class with the kernels that it hands on to.
    private static IEnumerable<(string Member, string Call)> Entries =>
    [
        ("ChannelProgram Channels", "Describe()"),
        ("int CountItems(ChannelPass pass, int step, int samples)", "CountItems(pass, step, samples)"),
        ("void RunItem(ChannelPass pass, int step, int item, in StepArenas arenas)", "Run(pass, step, item, arenas)"),
    ];

    public static string Write(CompiledNetwork network)
    {
        var writer = new ChannelProgramWriter(network, network.Channels!);
        var code = new CodeWriter();
        GeneratedFile.WriteKernelHeader(code);
        using (code.Block($"namespace {ProgramsClass.Namespace}"))
        {
            foreach (var name in Usings)
                code.Line($"using global::{name};");
            code.Line();
            code.Summary($"The kernels of {network.Declaration.Type.Name.TrimStart('@')} with channels in lanes and the order in which they run. A tensor is [⌈C/16⌉][H][W][samples][16]; each kernel covers the whole batch, and threads share its items.\n{network.Layout.Reason}");
            code.Line(GeneratedFile.GeneratedCode);
            using (code.Block($"file static class {ClassOf(network)}"))
                writer.Write(code);
            code.Line();
            using (ProgramsClass.Open(code, network.Declaration.Type))
            {
                foreach (var (member, call) in Entries)
                    ProgramsClass.Override(code, member, $"{ClassOf(network)}.{call}");
            }
        }

        return code.ToString();
    }

    /// <summary>The name of the class with the kernels. It is local to its file, so that networks of one name have one each.</summary>
    public static string ClassOf(CompiledNetwork network) => Names.Short(network.Declaration.Type.Name.TrimStart('@')) + "Channels";
}
