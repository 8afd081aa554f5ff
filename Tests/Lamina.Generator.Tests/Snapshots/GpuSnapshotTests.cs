using Lamina.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
#if VERIFY
using VerifyXunit;
#endif

namespace Lamina.Generator.Tests.Snapshots;

/// <summary>The kernels for a device that the generator writes for the sample networks: as checked in, and without a warning.</summary>
#if VERIFY
[UsesVerify]
#endif
public sealed class GpuSnapshotTests
{
    [Theory]
    [MemberData(nameof(SampleNetworks.ValidNames), MemberType = typeof(SampleNetworks))]
    public Task The_generated_kernels_are_as_checked_in(string name)
    {
        var files = GeneratorRun.Of(GeneratorRun.CompileWithGpu(SampleNetworks.All[name].Source)).Files;
        return Snapshot.Match($"{nameof(GpuSnapshotTests)}.{name}", files.Where(file => file.Key.EndsWith(".Gpu.g.cs", StringComparison.Ordinal)).ToDictionary());
    }

    [Theory]
    [MemberData(nameof(SampleNetworks.Names), MemberType = typeof(SampleNetworks))]
    public void The_generated_kernels_compile_without_a_warning_in_any_nullable_context(string name)
    {
        foreach (var nullable in new[] { NullableContextOptions.Enable, NullableContextOptions.Disable })
            GeneratorRun.Of(GeneratorRun.CompileWithGpu(nullable, SampleNetworks.All[name].Source)).AssertCompiles();
    }

    // Networks of one name in different places must not meet.
    [Fact]
    public void Networks_of_one_name_have_kernels_of_their_own() =>
        GeneratorRun.Of(GeneratorRun.CompileWithGpu(
            """
            using Lamina;

            [Network(4), Linear(2)]
            public sealed partial class Net;

            namespace A
            {
                [Network(4), Linear(2)]
                public sealed partial class Net;

                internal static partial class B
                {
                    [Network(4), Linear(3, Name = "Store"), Linear(3, Name = "Rows"), Linear(2, Name = "Program")]
                    internal sealed partial class Net;
                }
            }

            namespace A_B
            {
                [Network(4), Linear(2)]
                public sealed partial class Net;
            }
            """)).AssertCompiles();
}
