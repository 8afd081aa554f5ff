namespace Lamina.Core.Model;

/// <summary>Every diagnostic id. An id never changes its meaning, and each has a page <c>docs/diagnostics/ID.md</c>.</summary>
internal static class RuleIds
{
    public const string LayerShape = "LAM0001";
    public const string Failure = "LAM1000";
    public const string RankMismatch = "LAM1001";
    public const string SizeMismatch = "LAM1002";
    public const string WindowDoesNotFit = "LAM1003";
    public const string NotDivisible = "LAM1004";
    public const string ArgumentOutOfRange = "LAM1005";
    public const string NotKnownAtCompileTime = "LAM1006";
    public const string OutsideTheLanguage = "LAM1007";
    public const string Declaration = "LAM1008";
    public const string ActivationBeforeLoss = "LAM2001";
    public const string BiasBeforeBatchNorm = "LAM2002";
    public const string UnreadLayer = "LAM2005";
}
