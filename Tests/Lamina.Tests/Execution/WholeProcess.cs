namespace Lamina.Tests.Execution;

/// <summary>Tests that need the process's processors for themselves: beside others at work, a pool gets fewer threads than it has.</summary>
[CollectionDefinition(nameof(WholeProcess), DisableParallelization = true)]
public class WholeProcess;
