using System.Composition;
using Lamina.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Lamina.CodeFixes;

/// <summary>C#'s own errors where an argument of a layer has the wrong type, for the values whose meaning is plain: <c>Conv2d("8", 3)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WrongTypeFixProvider))]
[Shared]
public sealed class WrongTypeFixProvider() : NetworkFixProvider([.. MeantValue.Errors]);
