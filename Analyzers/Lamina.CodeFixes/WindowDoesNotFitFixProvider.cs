using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM1003: a padding, a smaller pooling window, or the input with its channels first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WindowDoesNotFitFixProvider))]
[Shared]
public sealed class WindowDoesNotFitFixProvider() : NetworkFixProvider(RuleIds.WindowDoesNotFit);
