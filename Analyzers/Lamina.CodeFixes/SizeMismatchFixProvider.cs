using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM1002: a padding or a 1×1 convolution for the branch that differs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SizeMismatchFixProvider))]
[Shared]
public sealed class SizeMismatchFixProvider() : NetworkFixProvider(RuleIds.SizeMismatch);
