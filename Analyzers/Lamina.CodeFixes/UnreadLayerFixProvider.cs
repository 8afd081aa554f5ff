using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM2005: assigns the result that was dropped.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnreadLayerFixProvider))]
[Shared]
public sealed class UnreadLayerFixProvider() : NetworkFixProvider(RuleIds.UnreadLayer);
