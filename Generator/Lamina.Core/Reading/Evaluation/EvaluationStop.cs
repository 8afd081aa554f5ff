using Lamina.Core.Model;
using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>
/// Ends the evaluation of a Define. An exception, so that every rule can say so where it finds out; it never leaves <see cref="DefineReader"/>.
/// </summary>
internal sealed class EvaluationStop : Exception
{
    private EvaluationStop(string? id, Location location, string message, bool isCSharpError) : base(message)
    {
        Id = id;
        Location = location;
        IsCSharpError = isCSharpError;
    }

    /// <summary>Null where the mistake has been told already, by a shape rule or by the compiler.</summary>
    public string? Id { get; }

    public Location Location { get; }

    /// <summary>A fix of the fixers' own, the value of <see cref="FixProperties.Kind"/>; null for none.</summary>
    public string? Fix { get; private set; }

    /// <summary>True where the compiler reports the error.</summary>
    public bool IsCSharpError { get; }

    /// <summary>LAM1006.</summary>
    public static EvaluationStop NotKnown(Location location, string message) => new(RuleIds.NotKnownAtCompileTime, location, message, false);

    /// <inheritdoc cref="NotKnown(Location, string)"/>
    public static EvaluationStop NotKnown(IOperation operation, string message) => NotKnown(Tokens.Of(operation), message);

    /// <summary>LAM1007.</summary>
    public static EvaluationStop Outside(IOperation operation, string message) => Outside(Tokens.Of(operation), message);

    /// <inheritdoc cref="Outside(IOperation, string)"/>
    public static EvaluationStop Outside(Location location, string message) => new(RuleIds.OutsideTheLanguage, location, message, false);

    /// <summary>A shape that is asked for has another rank, LAM1001.</summary>
    public static EvaluationStop WrongRank(IOperation operation, string message) => new(RuleIds.RankMismatch, Tokens.Of(operation), message, false);

    /// <summary>A name that cannot be one, LAM1008.</summary>
    public static EvaluationStop Declaration(Location location, string message) => new(RuleIds.Declaration, location, message, false);

    /// <summary>The same with a fix.</summary>
    public EvaluationStop With(string fix)
    {
        Fix = fix;
        return this;
    }

    /// <summary>A shape rule tells the mistake.</summary>
    public static EvaluationStop AlreadyTold() => new(null, Location.None, "", false);

    /// <summary>The compiler tells the mistake.</summary>
    public static EvaluationStop CSharpError() => new(null, Location.None, "", true);
}
