using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM1007: takes a call away that only does something at run time.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutsideTheLanguageFixProvider))]
[Shared]
public sealed class OutsideTheLanguageFixProvider() : NetworkFixProvider(RuleIds.OutsideTheLanguage);
