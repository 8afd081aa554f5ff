using Lamina.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Lamina.Generator.Tests.Invariance;

/// <summary>
/// How the generator and the analyzers make text of numbers. What the list of banned members cannot see is looked for in their sources: <c>"p" + offset</c>
/// formats by the culture, and so would interpolated strings without the handler that makes them invariant.
/// </summary>
public sealed class TextOfNumbersTests
{
    [Fact]
    public void Interpolated_strings_are_made_by_the_invariant_handler()
    {
        var handler = typeof(NetworkReader).Assembly.GetType("System.Runtime.CompilerServices.DefaultInterpolatedStringHandler", throwOnError: true)!;
        var text = Activator.CreateInstance(handler, 0, 1)!;
        var before = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            var culture = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NegativeSign = "~";
            System.Globalization.CultureInfo.CurrentCulture = culture;
            handler.GetMethods().Single(method => method.Name == "AppendFormatted" && method.IsGenericMethod && method.GetParameters().Length == 1)
                .MakeGenericMethod(typeof(int)).Invoke(text, [-1]);
            Assert.Equal("-1", handler.GetMethod("ToStringAndClear")!.Invoke(text, null));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void No_text_is_joined_to_a_number_by_plus()
    {
        var sources = new[] { "Generator/Lamina.Core", "Generator/Lamina.Generator", "Analyzers/Lamina.Analyzers", "Analyzers/Lamina.CodeFixes" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(RepositoryFiles.Root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Append(Path.Combine(RepositoryFiles.Root, "Runtime/Lamina.Gpu/Tiles/Tile.cs"));
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;",
            options);
        var compilation = CSharpCompilation.Create(
            "Own",
            [usings, .. sources.Where(File.Exists).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))],
            [
                .. Basic.Reference.Assemblies.Net100.References.All,
                MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location),
                MetadataReference.CreateFromFile(typeof(CSharpCompilation).Assembly.Location),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        var (sums, found) = (0, new List<string>());
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var syntax in tree.GetRoot().DescendantNodes().Where(node => node.IsKind(SyntaxKind.AddExpression) || node.IsKind(SyntaxKind.AddAssignmentExpression)))
            {
                var (left, right) = model.GetOperation(syntax) switch
                {
                    IBinaryOperation { Type.SpecialType: SpecialType.System_String } sum => (sum.LeftOperand, sum.RightOperand),
                    ICompoundAssignmentOperation { Type.SpecialType: SpecialType.System_String } sum => (sum.Target, sum.Value),
                    _ => (null, null),
                };
                if (left is null || right is null)
                    continue;
                sums++;
                found.AddRange(new[] { left, right }.Where(IsNumber).Select(number => $"{tree.FilePath}: {syntax}"));
            }
        }

        Assert.True(sums > 20, $"only {sums} sums of text were understood");
        Assert.Empty(found);
    }

    private static bool IsNumber(IOperation operand)
    {
        var written = operand is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : operand;
        return written.Type is { SpecialType: not (SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Boolean), TypeKind: not TypeKind.Enum } type
            && type.AllInterfaces.Any(parent => parent.Name == "IFormattable");
    }
}
