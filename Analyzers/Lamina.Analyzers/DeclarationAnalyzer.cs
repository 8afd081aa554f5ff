using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers;

/// <summary>LAM1000 and LAM1006 to LAM1008: whether the declaration can be read at all.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer() : ProblemAnalyzer(
    RuleDescriptors.Failure,
    RuleDescriptors.NotKnownAtCompileTime,
    RuleDescriptors.OutsideTheLanguage,
    RuleDescriptors.Declaration);
