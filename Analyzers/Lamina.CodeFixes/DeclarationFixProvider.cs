using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM1008: <c>partial</c>, modifiers and a base class that a network cannot have, the signature of Define, names.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclarationFixProvider))]
[Shared]
public sealed class DeclarationFixProvider() : NetworkFixProvider(RuleIds.Declaration);
