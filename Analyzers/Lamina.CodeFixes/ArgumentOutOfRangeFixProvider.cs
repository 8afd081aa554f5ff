using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM1005: the padding that the window allows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ArgumentOutOfRangeFixProvider))]
[Shared]
public sealed class ArgumentOutOfRangeFixProvider() : NetworkFixProvider(RuleIds.ArgumentOutOfRange);
