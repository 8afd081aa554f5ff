using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM1001: a missing or misplaced Flatten, the norm of the other rank.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RankMismatchFixProvider))]
[Shared]
public sealed class RankMismatchFixProvider() : NetworkFixProvider(RuleIds.RankMismatch);
