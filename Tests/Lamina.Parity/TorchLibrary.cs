using System.Diagnostics;

namespace Lamina.Parity;

/// <summary>Whether PyTorch's native library loads on this machine.</summary>
internal static class TorchLibrary
{
    private static readonly Lazy<string?> WhyNot = new(TryLoad);

    /// <summary>Skips the test with the reason where PyTorch cannot be loaded; fails it where LAMINA_PARITY=required says that it must be.</summary>
    public static void Require()
    {
        if (WhyNot.Value is not { } reason)
            return;
        Assert.False(
            string.Equals(Environment.GetEnvironmentVariable("LAMINA_PARITY"), "required", StringComparison.OrdinalIgnoreCase),
            $"LAMINA_PARITY=required, but PyTorch does not load: {reason}");
        Skip.If(true, $"PyTorch does not load here: {reason}");
    }

    [DebuggerNonUserCode]
    private static string? TryLoad()
    {
        try
        {
            // Its threads spin while they wait; networks this small gain nothing from them.
            TorchSharp.torch.set_num_threads(1);
            using var one = TorchSharp.torch.ones(1);
            return null;
        }
        catch (Exception exception)
        {
            // The root cause names the missing library or symbol version; its first line is enough.
            var cause = exception.GetBaseException().Message;
            return cause.Split('\n')[0].Trim();
        }
    }
}
