using System.Composition;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>LAM1006: <c>readonly</c> for a field that nothing writes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotKnownAtCompileTimeFixProvider))]
[Shared]
public sealed class NotKnownAtCompileTimeFixProvider() : NetworkFixProvider(RuleIds.NotKnownAtCompileTime);
