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

    /// <summary>A value of <see cref="Kind"/>: make the static field or property that is marked where it is read readonly.</summary>
    public const string AddReadonly = "AddReadonly";

    /// <summary>A value of <see cref="Kind"/>: make the static field that is marked where it is read a constant.</summary>
    public const string MakeConst = "MakeConst";

    /// <summary>A value of <see cref="Kind"/>: make the marked record a class.</summary>
    public const string MakeClass = "MakeClass";

    /// <summary>A value of <see cref="Kind"/>: take the type parameters of what is marked away, which nothing uses.</summary>
    public const string RemoveTypeParameters = "RemoveTypeParameters";

    /// <summary>A value of <see cref="Kind"/>: take the marked constructor away, which does nothing.</summary>
    public const string RemoveConstructor = "RemoveConstructor";

    /// <summary>A value of <see cref="Kind"/>: call the marked method Define.</summary>
    public const string CallDefine = "CallDefine";

    /// <summary>A value of <see cref="Kind"/>: move the marked loss to the end of the network.</summary>
    public const string MoveLoss = "MoveLoss";

    /// <summary>A value of <see cref="Kind"/>: take the marked layer away.</summary>
    public const string RemoveMarked = "RemoveMarked";

    /// <summary>A value of <see cref="Kind"/>: assign what the marked call gives to the flow that it is called on.</summary>
    public const string AssignMarked = "AssignMarked";

    /// <summary>A value of <see cref="Kind"/>: take the statement away that the marked call is.</summary>
    public const string RemoveStatement = "RemoveStatement";

    /// <summary>A value of <see cref="Kind"/>: write the marked name with characters that a name can have.</summary>
    public const string RepairName = "RepairName";

    /// <summary>A value of <see cref="Kind"/>: write the marked value as the type that is needed.</summary>
    public const string MeantValue = "MeantValue";

    /// <summary>A value of <see cref="Kind"/>: leave the batch out of the marked shape.</summary>
    public const string RemoveBatch = "RemoveBatch";

    /// <summary>A value of <see cref="Kind"/>: give the marked shape one channel.</summary>
    public const string AddChannel = "AddChannel";
}
