using System.Text;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Lamina.Generator;

/// <summary>A file to add.</summary>
/// <param name="Identity">The network's <see cref="NetworkType.Identity"/>.</param>
/// <param name="Name">The network's <see cref="HintNames.Of"/>.</param>
/// <param name="Ending">One of <see cref="HintNames"/>.</param>
/// <param name="Text">What stands in it.</param>
internal sealed record GeneratedSource(string Identity, string Name, string Ending, string Text)
{
    public GeneratedSource(NetworkType type, string ending, string text) : this(type.Identity, HintNames.Of(type), ending, text)
    {
    }

    public void AddTo(SourceProductionContext output, EquatableArray<HintNames.Renamed> renamed)
    {
        var name = renamed.FirstOrDefault(other => other.Identity == Identity)?.Name ?? Name;
        output.AddSource(name + Ending, SourceText.From(Text, Encoding.UTF8));
    }
}
