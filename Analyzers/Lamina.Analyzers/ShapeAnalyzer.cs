using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lamina.Analyzers;

/// <summary>LAM1001 to LAM1005: whether every layer can take the shape that it receives.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShapeAnalyzer() : ProblemAnalyzer(
    RuleDescriptors.RankMismatch,
    RuleDescriptors.SizeMismatch,
    RuleDescriptors.WindowDoesNotFit,
    RuleDescriptors.NotDivisible,
    RuleDescriptors.ArgumentOutOfRange);
