namespace Lamina.Editor.Tests;

/// <summary>All tests that need the packages, which are packed once, and the editors, which load a project once. One runs after the other: an editor has one state.</summary>
[CollectionDefinition(Name)]
public sealed class EditorCollection : ICollectionFixture<EditorFixture>
{
    public const string Name = "editors";
}
