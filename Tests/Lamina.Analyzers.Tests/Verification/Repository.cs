using System.Reflection;

namespace Lamina.Analyzers.Tests.Verification;

/// <summary>Where this build's sources are.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "LaminaRoot").Value!;
}
