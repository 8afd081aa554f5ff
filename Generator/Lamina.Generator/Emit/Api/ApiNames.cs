using Lamina.Core.Model;
using Lamina.Core.Reading.Declarations;

namespace Lamina.Generator.Emit;

/// <summary>Names of the generated members, so that they are never in the way of what a network inherits or what the user wrote.</summary>
/// <param name="type">The network.</param>
internal sealed class ApiNames(NetworkType type)
{
    private readonly HashSet<string> taken = [.. ReservedNames.Generated, .. ReservedNames.Inherited, .. type.Members, type.Name.TrimStart('@')];

    /// <summary>A free name for what PyTorch calls so, taken afterwards: <c>Conv1</c> for <c>conv1</c>.</summary>
    public string Of(string name) => Names.Unique(Names.Pascal(name), taken);
}
