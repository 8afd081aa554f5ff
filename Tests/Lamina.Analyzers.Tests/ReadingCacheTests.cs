using System.Runtime.CompilerServices;
using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Reading.Reuse;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers.Tests;

/// <summary>One reading serves all analyzers, and keeps nothing alive.</summary>
public sealed class ReadingCacheTests
{
    [Fact]
    public void A_network_is_read_once_per_compilation()
    {
        var compilation = TestProject.Compile(Sources.All["LeNet5"]);
        var type = compilation.GetTypeByMetadataName("LeNet5")!;
        Assert.Same(Readings.Of(compilation).Get(type, default), Readings.Of(compilation).Get(type, default));
    }

    [Fact]
    public void A_cancelled_reading_is_done_again_when_next_asked_for()
    {
        var compilation = TestProject.Compile(Sources.All["LeNet5"]);
        var type = compilation.GetTypeByMetadataName("LeNet5")!;
        Assert.Throws<OperationCanceledException>(() => Readings.Of(compilation).Get(type, new CancellationToken(canceled: true)));
        Assert.Empty(Readings.Of(compilation).Get(type, default).Problems);
    }

    [Fact]
    public void A_cancelled_reading_of_all_networks_is_done_again_when_next_asked_for()
    {
        var compilation = TestProject.Compile(Sources.All["LeNet5"]);
        Assert.ThrowsAny<OperationCanceledException>(() => ReadingCache.All(compilation, new CancellationToken(canceled: true)));
        var all = ReadingCache.All(compilation, default);
        Assert.Same(Readings.Of(compilation).Get(compilation.GetTypeByMetadataName("LeNet5")!, default), Assert.Single(all.Networks));
        Assert.Same(all, ReadingCache.All(compilation, default));
    }

    [Fact]
    public void A_compilation_that_was_analyzed_can_be_collected()
    {
        var compilation = Analyze();
        for (var i = 0; i < 10 && compilation.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(compilation.IsAlive);
    }

    // Not inlined, so that no local of the test keeps the compilation.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Analyze()
    {
        Compilation compilation = TestProject.Compile(Sources.All["ResNet"]);
        ReadingCache.All(compilation, default);
        return new WeakReference(compilation);
    }
}
