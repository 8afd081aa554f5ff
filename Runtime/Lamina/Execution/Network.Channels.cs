using System.Runtime.CompilerServices;
using Lamina.CompilerServices;

namespace Lamina;

/// <content>The engine of programs with channels in lanes: one kernel after the other over the whole batch, threads sharing the items of each.</content>
public abstract partial class Network
{
    private ChannelWeights? channelWeights;
    private Described? described;

    /// <summary>Called when parameters may have changed: what was made of them is made again.</summary>
    private void ForgetPackedWeights() => channelWeights?.Forget();

    // Generated code describes the program anew each time it is asked. Two calls may both ask; either answer serves.
    private ChannelProgram? ChannelProgram =>
        (described ??= new Described(programs.Channels is { } program ? ProgramChecks.Require(program, Architecture) : null)).Program;

    // Calls that meet here may both make one; the first serves them all.
    private ChannelWeights PackedWeights
    {
        get
        {
            if (Volatile.Read(ref channelWeights) is { } made)
                return made;
            var fresh = new ChannelWeights(this);
            return Interlocked.CompareExchange(ref channelWeights, fresh, null) ?? fresh;
        }
    }

    private sealed record Described(ChannelProgram? Program);

    /// <summary>The program and its weights as inference wants them: packed once after each change, by the first call that needs them, and then read by all.</summary>
    private sealed class ChannelWeights
    {
        private readonly Lock packing = new();
        private AlignedBuffer packed = new(0);
        private volatile bool isPacked;

        public ChannelWeights(Network network)
        {
            Program = network.ChannelProgram ?? throw new InvalidOperationException($"{network.Architecture.Name} has no program with channels in lanes.");
            ScratchFloats = (Program.Convolutions.Max(shape => (long?)Math.Max(ChannelConvolution.ScratchFloats(shape), ChannelLinear.ScratchFloats(shape))) ?? 0) + 15 & ~15L;
            Places = new long[Program.Packed.Count + 1];
            for (var i = 0; i < Program.Packed.Count; i++)
                Places[i + 1] = Places[i] + ChannelPacking.Floats(Program.Packed[i]);
        }

        public ChannelProgram Program { get; }

        /// <summary>Of each thread.</summary>
        public long ScratchFloats { get; }

        /// <summary>Of the packed weights of each convolution, and their end.</summary>
        public long[] Places { get; }

        public AlignedBuffer Packed => packed;

        /// <summary>Called where nobody reads them.</summary>
        public void Forget() => isPacked = false;

        public void Require(ChannelRun run)
        {
            if (isPacked)
                return;
            lock (packing)
            {
                if (isPacked)
                    return;
                if (packed.Length < Places[^1])
                    packed = new AlignedBuffer(Places[^1]);
                run.PackWeights();
                isPacked = true;
            }
        }
    }
}
