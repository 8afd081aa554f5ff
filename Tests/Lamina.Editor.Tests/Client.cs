using System.Reflection;
using Xunit.Sdk;

namespace Lamina.Editor.Tests;

/// <summary>Which editor.</summary>
public enum Client
{
    /// <summary>csharp-ls, over the language server protocol.</summary>
    LanguageServer,

    /// <summary>A host on Roslyn's workspaces.</summary>
    Workspace,
}

/// <summary>A test of both editors.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class InBothAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Client.LanguageServer], [Client.Workspace]];
}
