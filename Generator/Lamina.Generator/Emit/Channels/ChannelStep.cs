namespace Lamina.Generator.Emit.Channels;

/// <summary>One kernel of a program with channels in lanes, as C#.</summary>
/// <param name="Items">An expression of <c>samples</c>: into how many items it is cut.</param>
/// <param name="Statements">What one item does, given <c>item</c> and <c>at</c>, the arenas.</param>
internal sealed record ChannelStep(string Items, string Statements);
