using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Lamina.CompilerServices;

/// <summary>
/// Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011). A block of
/// four random words is a pure function of a counter and a key: there is no state to carry from one number to the next, so any thread can make any
/// number of a sequence, and the bits are the same on every machine.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Philox
{
    // The paper's constants: two odd multipliers found by search, and the golden ratio and √3 − 1 as key increments.
    private const uint Multiplier0 = 0xD2511F53;
    private const uint Multiplier1 = 0xCD9E8D57;
    private const uint KeyIncrement0 = 0x9E3779B9;
    private const uint KeyIncrement1 = 0xBB67AE85;
    private const int Rounds = 10;

    /// <summary>Block <paramref name="index"/> of a sequence.</summary>
    /// <param name="seed">The key: its low and its high word.</param>
    /// <param name="stream">Counter words 2 and 3: separates sequences that share a seed; see <see cref="RandomStream"/>.</param>
    /// <param name="index">Counter words 0 and 1.</param>
    public static PhiloxBlock Block(ulong seed, ulong stream, ulong index) =>
        Block((uint)index, (uint)(index >> 32), (uint)stream, (uint)(stream >> 32), (uint)seed, (uint)(seed >> 32));

    /// <summary>The function itself: ten rounds over a counter of four words and a key of two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static PhiloxBlock Block(uint counter0, uint counter1, uint counter2, uint counter3, uint key0, uint key1)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var product0 = (ulong)Multiplier0 * counter0;
            var product1 = (ulong)Multiplier1 * counter2;
            counter0 = (uint)(product1 >> 32) ^ counter1 ^ key0;
            counter1 = (uint)product1;
            counter2 = (uint)(product0 >> 32) ^ counter3 ^ key1;
            counter3 = (uint)product0;
            key0 = unchecked(key0 + KeyIncrement0);
            key1 = unchecked(key1 + KeyIncrement1);
        }

        return new PhiloxBlock(counter0, counter1, counter2, counter3);
    }

    /// <summary>A uniform float in [0, 1) from a random word: its upper 24 bits over 2²⁴, exact on every machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ToUnitFloat(uint word) => (word >> 8) * (1f / (1 << 24));
}

/// <summary>Four random words.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct PhiloxBlock(uint Word0, uint Word1, uint Word2, uint Word3);
