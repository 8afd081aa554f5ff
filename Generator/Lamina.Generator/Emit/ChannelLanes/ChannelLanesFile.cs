using Lamina.Generator.Emit.Programs;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Emit.ChannelLanes;

/// <summary>The generated file with a network's program for channels in lanes: the kernels over the whole batch, in their order.</summary>
internal static class ChannelLanesFile
{
    private static readonly string[] Usings = ["System", "System.Runtime.CompilerServices", "Lamina.CompilerServices"];

    public static string Write(CompiledNetwork network)
    {
        var writer = new ChannelProgramWriter(network, network.ChannelLanes!);
        var code = new CodeWriter();
        GeneratedFile.WriteKernelHeader(code);
        using (code.Block($"namespace {ProgramsClass.Namespace}"))
        {
            foreach (var name in Usings)
                code.Line($"using global::{name};");
            code.Line();
            code.Summary($"{network.Declaration.Type.Name.TrimStart('@')} with channels in lanes: lists of kernels. A tensor is [⌈C/16⌉][H][W][samples][16]; each kernel covers the whole batch, and threads share its items.\n{network.Layout.Reason}");
            code.Line(GeneratedFile.GeneratedCode);
            using (code.Block($"file readonly struct {ClassOf(network)} : IChannelProgram"))
                writer.Write(code);
            code.Line();
            using (ProgramsClass.Open(code, network.Declaration.Type))
            {
                ProgramsClass.Override(code, "ChannelProgram Channels", $"{ClassOf(network)}.Describe()");
                ProgramsClass.Override(code, "void Run(ChannelPass pass, ChannelCall call)", $"call.Run<{ClassOf(network)}>(pass)");
            }
        }

        return code.ToString();
    }

    /// <summary>The name of the class with the kernels. It is local to its file, so that networks of one name have one each.</summary>
    public static string ClassOf(CompiledNetwork network) => Names.Short(network.Declaration.Type.Name.TrimStart('@')) + "ChannelLanes";
}
