using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM2001: leaves out what stands between the scores and their loss.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ActivationBeforeLossFixProvider))]
[Shared]
public sealed class ActivationBeforeLossFixProvider() : NetworkFixProvider(RuleIds.ActivationBeforeLoss);
