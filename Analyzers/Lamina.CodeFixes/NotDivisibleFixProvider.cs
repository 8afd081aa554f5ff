using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM1004: the nearest number of groups that divides.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotDivisibleFixProvider))]
[Shared]
public sealed class NotDivisibleFixProvider() : NetworkFixProvider(RuleIds.NotDivisible);
