using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lamina.Core.Reading.Declarations;

/// <summary>LAM1008 for a project whose C# is too old for what is generated: told once, at its first network, instead of by hundreds of errors in generated files.</summary>
internal static class LanguageRules
{
    /// <summary>What the kernels are written in.</summary>
    private const LanguageVersion Needed = LanguageVersion.CSharp12;

    /// <summary>Tells an older C# once for a compilation; its networks have members that throw, and no kernels.</summary>
    public static void Check(TypeDeclarationSyntax part, Compilation compilation, ProblemList problems, CancellationToken cancellation)
    {
        if (compilation is not CSharpCompilation { LanguageVersion: < Needed and var version })
            return;
        if (IsFirst(part, compilation, cancellation))
        {
            problems.AddDeclaration(
                part.Identifier.GetLocation(),
                $"Lamina needs C# {Needed.ToDisplayString()}, but this project is compiled as C# {version.ToDisplayString()}: remove <LangVersion> from it, or write <LangVersion>latest</LangVersion>.");
        }

        problems.HasCSharpErrors = true;
    }

    private static bool IsFirst(TypeDeclarationSyntax part, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var first = tree.GetRoot(cancellation).DescendantNodes(node => node is not MemberDeclarationSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
                .OfType<TypeDeclarationSyntax>()
                .FirstOrDefault(type => type.AttributeLists.SelectMany(list => list.Attributes).Any(IsNetwork));
            if (first is not null)
                return first == part;
        }

        return true;
    }

    private static bool IsNetwork(AttributeSyntax attribute) =>
        attribute.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText is "Network" or LaminaTypes.NetworkAttribute;
}
