using Lamina.Core.Model;
using Lamina.Generator.Passes;

namespace Lamina.Generator.Tests.Support;

/// <summary>Networks compiled for a layout that the test wants, whatever the compiler would choose.</summary>
internal static class Compiled
{
    public static CompiledNetwork InLanes(NetworkDeclaration declaration) => NetworkCompiler.Compile(declaration, _ => new Layout(0, ""));

    public static CompiledNetwork InChannels(NetworkDeclaration declaration) => NetworkCompiler.Compile(declaration, _ => new Layout(int.MaxValue, ""));
}
