namespace Lamina.Core.Reading;

/// <summary>Keys of the diagnostic properties by which an analyzer tells its fixer what to do.</summary>
internal static class FixProperties
{
    /// <summary>What kind of repair it is: a member of <see cref="Model.EditKind"/>, or one of the names below, which edit what the diagnostic marks.</summary>
    public const string Kind = "Fix";

    /// <summary>For repairs of layers: <see cref="RepairFacts.Edits"/>.</summary>
    public const string Edits = "Edits";

    /// <summary>A value of <see cref="Kind"/>: make the type whose name is marked partial.</summary>
    public const string AddPartial = "AddPartial";

    /// <summary>A value of <see cref="Kind"/>: take the marked modifier away.</summary>
    public const string RemoveModifier = "RemoveModifier";

    /// <summary>A value of <see cref="Kind"/>: take the marked base class away.</summary>
    public const string RemoveBase = "RemoveBase";

    /// <summary>A value of <see cref="Kind"/>: give the marked Define the signature that is read.</summary>
    public const string CorrectSignature = "CorrectSignature";

    /// <summary>A value of <see cref="Kind"/>: leave the marked name out, so that the layer is numbered.</summary>
    public const string RemoveName = "RemoveName";

    /// <summary>A value of <see cref="Kind"/>: make the static field that is marked where it is read readonly.</summary>
    public const string AddReadonly = "AddReadonly";
}
