using Lamina.Core.Model;

namespace Lamina.Generator.Emit.Programs;

/// <summary>
/// The class that holds a network's programs. It is no part of the network's own class, so that an analyzer which reads the network does not read the kernels too, and none of its
/// names is in the way of the user's. The file with the public members declares it, since they must compile where no kernels are made; each file with kernels adds a part.
/// </summary>
internal static class ProgramsClass
{
    /// <summary>Of all that is generated and is not the user's class; no name of the project's is in the way there.</summary>
    public const string Namespace = "Lamina.Kernels";

    /// <summary>What it derives from.</summary>
    public const string Base = "global::Lamina.CompilerServices.NetworkPrograms";

    /// <summary>The class as other code names it.</summary>
    public static string FullName(NetworkType type) => $"global::{Namespace}.{NameOf(type)}";

    /// <summary>A name of its own for each network of a project: its full name, in which an underscore is doubled so that no two meet.</summary>
    public static string NameOf(NetworkType type, string ending = "Programs") => Names.Short(type.HintName.Replace("_", "__").Replace(".", "_")) + ending;

    /// <summary>What stands beside the public members: without the other parts, as in an editor that asks for none, there are no programs.</summary>
    public static void Declare(CodeWriter code, NetworkType type)
    {
        using (code.Block($"namespace {Namespace}"))
        {
            code.Summary($"The programs of {type.Name.TrimStart('@')}, in files of their own.");
            code.Line(GeneratedFile.GeneratedCode);
            using (code.Block($"internal sealed partial class {NameOf(type)}"))
            {
                using (code.Block($"public static {Base}? Create()"))
                {
                    code.Line($"{Base}? programs = null;");
                    code.Line("Create(ref programs);");
                    code.Line("return programs;");
                }

                code.Line();
                code.Line($"static partial void Create(ref {Base}? programs);");
            }
        }
    }

    /// <summary>Opens a part, within the namespace; disposing closes it.</summary>
    /// <param name="bases">The base list, with its colon; or nothing.</param>
    public static IDisposable Open(CodeWriter code, NetworkType type, string bases = "") => code.Block($"partial class {NameOf(type)}{bases}");

    /// <summary>A member that hands on to a class with kernels.</summary>
    public static void Override(CodeWriter code, string member, string call)
    {
        code.Line($"public override {member} =>");
        using (code.Indent())
            code.Line($"{call};");
        code.Line();
    }
}
