using Lamina.Core.Model;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers;

/// <summary>
/// How each rule presents itself. The message is composed where the mistake is found, with the numbers at hand, so every format is a bare
/// <c>{0}</c>; the help link follows from the id.
/// </summary>
internal static class RuleDescriptors
{
    private const string Category = "Lamina";

    public static readonly DiagnosticDescriptor LayerShape = new(
        RuleIds.LayerShape,
        "Shape after the layer",
        "{0}",
        Category,
        DiagnosticSeverity.Hidden,
        isEnabledByDefault: true,
        "The shape of one sample after this layer, with its parameters and multiply-adds.",
        HelpLink(RuleIds.LayerShape));

    public static readonly DiagnosticDescriptor Failure = new(
        RuleIds.Failure,
        "Lamina failed",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Lamina itself has thrown while it read or wrote a network; the network's members exist and throw.",
        HelpLink(RuleIds.Failure));

    public static readonly DiagnosticDescriptor RankMismatch = new(
        RuleIds.RankMismatch,
        "The layer expects a shape of another rank",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A layer for vectors receives a map, or a layer for maps a vector.",
        HelpLink(RuleIds.RankMismatch));

    public static readonly DiagnosticDescriptor SizeMismatch = new(
        RuleIds.SizeMismatch,
        "Two sizes that must agree differ",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Two shapes meet that must be one: in a residual addition, or where a declared size meets an inferred one.",
        HelpLink(RuleIds.SizeMismatch));

    public static readonly DiagnosticDescriptor WindowDoesNotFit = new(
        RuleIds.WindowDoesNotFit,
        "The window does not fit its padded input",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The window of a convolution or pooling is larger than the padded map under it, so that nothing would come out.",
        HelpLink(RuleIds.WindowDoesNotFit));

    public static readonly DiagnosticDescriptor NotDivisible = new(
        RuleIds.NotDivisible,
        "The channels cannot be divided evenly",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The number of groups must divide the input channels and the output channels.",
        HelpLink(RuleIds.NotDivisible));

    public static readonly DiagnosticDescriptor ArgumentOutOfRange = new(
        RuleIds.ArgumentOutOfRange,
        "The argument is out of range",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "An argument has a value that is right for no input, such as a stride of 0.",
        HelpLink(RuleIds.ArgumentOutOfRange));

    public static readonly DiagnosticDescriptor NotKnownAtCompileTime = new(
        RuleIds.NotKnownAtCompileTime,
        "The value is not known at compile time",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A network is read at compile time, within a budget of steps; every value it depends on must be known then.",
        HelpLink(RuleIds.NotKnownAtCompileTime));

    public static readonly DiagnosticDescriptor OutsideTheLanguage = new(
        RuleIds.OutsideTheLanguage,
        "This C# is outside the network language",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "Define is evaluated at compile time and takes a subset of C#, which this construct is not part of.",
        HelpLink(RuleIds.OutsideTheLanguage));

    public static readonly DiagnosticDescriptor Declaration = new(
        RuleIds.Declaration,
        "The network is not declared correctly",
        "{0}",
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A network is a partial class with [Network] and one list of layers, as attributes or as Define.",
        HelpLink(RuleIds.Declaration));

    public static readonly DiagnosticDescriptor BiasBeforeBatchNorm = new(
        RuleIds.BiasBeforeBatchNorm,
        "The bias before a batch norm does nothing",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A batch norm subtracts the mean of each channel, and with it whatever bias the layer before has added.",
        HelpLink(RuleIds.BiasBeforeBatchNorm));

    public static readonly DiagnosticDescriptor ActivationBeforeLoss = new(
        RuleIds.ActivationBeforeLoss,
        "An activation before the loss does harm",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Losses over scores apply softmax or sigmoid themselves and take scores of any size and sign.",
        HelpLink(RuleIds.ActivationBeforeLoss));

    public static readonly DiagnosticDescriptor UnreadLayer = new(
        RuleIds.UnreadLayer,
        "The output of the layer reaches nothing",
        "{0}",
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A layer whose output reaches neither the output of the network nor its loss is no part of the network.",
        HelpLink(RuleIds.UnreadLayer));

    private static string HelpLink(string id) => $"https://github.com/lamina-lang/lamina/blob/main/docs/diagnostics/{id}.md";
}
