namespace Lamina.CompilerServices;

/// <summary>Philox's numbers of one stream, one after another.</summary>
internal struct RandomSequence(ulong seed, ulong stream)
{
    private readonly ulong seed = seed;
    private readonly ulong stream = stream;
    private ulong nextBlock;
    private PhiloxBlock block;
    private int used = 4;

    /// <summary>32 random bits.</summary>
    public uint NextWord()
    {
        if (used == 4)
        {
            block = Philox.Block(seed, stream, nextBlock++);
            used = 0;
        }

        return used++ switch { 0 => block.Word0, 1 => block.Word1, 2 => block.Word2, _ => block.Word3 };
    }

    /// <summary>Uniform in [0, 1), 24 bits.</summary>
    public float NextFloat() => Philox.ToUnitFloat(NextWord());

    /// <summary>Uniform in [0, bound), every number with exactly the same probability.</summary>
    /// <param name="bound">At least 1.</param>
    /// <remarks>Lemire, "Fast random integer generation in an interval" (2019): multiply, and draw again in the few cases that would favour a number.</remarks>
    public uint NextBelow(uint bound)
    {
        var product = (ulong)NextWord() * bound;
        if ((uint)product < bound)
        {
            var surplus = unchecked((uint)-(int)bound) % bound; // 2³² mod bound
            while ((uint)product < surplus)
                product = (ulong)NextWord() * bound;
        }

        return (uint)(product >> 32);
    }

    /// <summary>Brings the items into a random order, each order equally likely (Fisher and Yates; Durstenfeld 1964).</summary>
    public void Shuffle(Span<int> items)
    {
        for (var last = items.Length - 1; last > 0; last--)
        {
            var chosen = (int)NextBelow((uint)last + 1);
            (items[last], items[chosen]) = (items[chosen], items[last]);
        }
    }
}
