using CsCheck;
using Lamina.CompilerServices;

namespace Lamina.Tests.Random;

public class RandomSequenceTests
{
    [Fact]
    public void Words_are_those_of_consecutive_blocks()
    {
        var sequence = new RandomSequence(7, 3);
        for (var index = 0UL; index < 5; index++)
        {
            var block = Philox.Block(7, 3, index);
            Assert.Equal([block.Word0, block.Word1, block.Word2, block.Word3], new[] { sequence.NextWord(), sequence.NextWord(), sequence.NextWord(), sequence.NextWord() });
        }
    }

    [Fact]
    public void A_bounded_number_is_below_its_bound() =>
        Gen.Select(Gen.ULong, Gen.UInt[1, uint.MaxValue]).Sample((seed, bound) => new RandomSequence(seed, 0).NextBelow(bound) < bound);

    [Fact]
    public void Bounded_numbers_are_even_also_where_the_bound_does_not_divide_the_words()
    {
        // 3·2³⁰ leaves a quarter of all words over: multiplying without a second draw would favour every third number.
        const uint bound = 3u << 30;
        var sequence = new RandomSequence(1, 2);
        var thirds = new int[3];
        var rests = new int[3];
        for (var i = 0; i < 60_000; i++)
        {
            var number = sequence.NextBelow(bound);
            thirds[number / (1u << 30)]++;
            rests[number % 3]++;
        }

        Assert.All(thirds.Concat(rests), count => Assert.InRange(count, 19_400, 20_600)); // five standard deviations
    }

    [Fact]
    public void Shuffling_keeps_every_item() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 300]).Sample((seed, count) =>
        {
            var items = Enumerable.Range(0, count).ToArray();
            new RandomSequence(seed, 1).Shuffle(items);
            return items.Order().SequenceEqual(Enumerable.Range(0, count));
        });

    [Fact]
    public void Each_order_of_three_comes_up_equally_often()
    {
        var counts = new Dictionary<string, int>();
        var sequence = new RandomSequence(42, 1);
        for (var i = 0; i < 60_000; i++)
        {
            int[] items = [0, 1, 2];
            sequence.Shuffle(items);
            var order = string.Join(",", items);
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(6, counts.Count);
        Assert.All(counts.Values, count => Assert.InRange(count, 9_500, 10_500)); // five standard deviations
    }

    [Fact]
    public void The_uses_of_a_seed_see_different_streams()
    {
        ulong[] streams = [RandomStream.Initialization(0), RandomStream.Initialization(1), RandomStream.Shuffle(0), RandomStream.Shuffle(1), RandomStream.Split];
        Assert.Equal(streams.Length, streams.Distinct().Count());
    }
}
