using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM2002: leaves out the bias that does nothing.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BiasBeforeBatchNormFixProvider))]
[Shared]
public sealed class BiasBeforeBatchNormFixProvider() : NetworkFixProvider(RuleIds.BiasBeforeBatchNorm);
