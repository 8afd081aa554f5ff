using Lamina.Core.Tensors;

namespace Lamina.Build.Optimizers;

/// <summary>
/// What an optimizer does to one element in a step: formulas over the parameter, its gradient, what is kept of earlier steps, and numbers that a step fixes.
/// Stated once, and printed for the processor and for devices.
/// </summary>
/// <param name="Name">Of the printed structs: <c>Adam</c> gives <c>AdamUpdate</c> and <c>AdamKernel</c>.</param>
/// <param name="Summary">Whose update it is, for the printed documentation.</param>
/// <param name="Names">C# names of the operands, by their index; operands of one name are values of one variable, the later after the earlier.</param>
internal sealed record UpdateRule(
    string Name,
    string Summary,
    IReadOnlyList<string> Names,
    IReadOnlyList<StepNumber> Numbers,
    IReadOnlyList<StepFlag> Flags,
    IReadOnlyList<StateArena> States,
    IReadOnlyList<UpdateStatement> Statements);

/// <summary>A number that a step fixes, the same for all elements.</summary>
internal sealed record StepNumber(string Name, string Meaning, Operand Value);

/// <summary>A choice that a step fixes.</summary>
internal sealed record StepFlag(string Name, string Meaning);

/// <summary>An arena beside the parameters that lasts from step to step.</summary>
/// <param name="Name">As code calls it.</param>
/// <param name="TorchName">PyTorch's name in the optimizer's <c>state_dict</c>.</param>
/// <param name="Symbol">The variable that holds an element.</param>
/// <param name="Old">The element as the last step left it.</param>
/// <param name="KeptIf">Where not every optimizer of the kind keeps it.</param>
internal sealed record StateArena(string Name, string TorchName, string Symbol, Operand Old, StepFlag? KeptIf);

/// <summary>A value of the update and, where <paramref name="Store"/> names it, the arena that keeps it.</summary>
/// <param name="Symbol">The variable that holds it.</param>
/// <param name="Value">Its formula.</param>
/// <param name="If">Where it depends on a choice.</param>
/// <param name="Otherwise">Its formula where the choice is no.</param>
/// <param name="Store">The arena that keeps it; one that is not always kept stores where its own flag says so.</param>
internal sealed record UpdateStatement(string Symbol, Expression Value, StepFlag? If = null, Expression? Otherwise = null, StateArena? Store = null);
