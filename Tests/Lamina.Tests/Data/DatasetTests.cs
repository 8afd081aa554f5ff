using CsCheck;

namespace Lamina.Tests.Data;

public class DatasetTests
{
    [Fact]
    public void Samples_classes_and_shape_are_those_given()
    {
        var data = new Dataset([2, 1, 3], [.. Enumerable.Range(0, 12).Select(i => (float)i)], [0, 4]);
        Assert.Equal((2, 6, 5, true, 0), (data.Count, data.SampleSize, data.Classes, data.HasLabels, data.TargetSize));
        Assert.Equal([6f, 7f, 8f, 9f, 10f, 11f], data.Sample(1).ToArray());
        Assert.Equal([0, 4], data.Labels.ToArray());
        Assert.True(data.Targets.IsEmpty);
    }

    [Fact]
    public void Float_targets_are_divided_among_the_samples()
    {
        var data = new Dataset([2], new float[6], new float[12]);
        Assert.Equal((3, 4, 0, false), (data.Count, data.TargetSize, data.Classes, data.HasLabels));
    }

    [Fact]
    public void Negative_labels_belong_to_no_class()
    {
        Assert.Equal(0, new Dataset([1], new float[2], [-100, -100]).Classes);
        Assert.Equal(3, new Dataset([1], new float[2], [-100, 2]).Classes);
    }

    [Fact]
    public void Lengths_that_do_not_belong_together_are_refused_with_the_numbers()
    {
        AssertRefused("7 input numbers are no whole number of samples of 2×3 = 6 numbers", () => new Dataset([2, 3], new float[7], new int[1]));
        AssertRefused("2 samples need as many labels, but 3", () => new Dataset([3], new float[6], new int[3]));
        AssertRefused("7 target numbers do not divide evenly among 2 samples", () => new Dataset([3], new float[6], new float[7]));
        AssertRefused("3×0 is empty", () => new Dataset([3, 0], new float[6], new int[1]));
        AssertRefused("is empty or too large", () => new Dataset([1 << 20, 1 << 20], new float[6], new int[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Dataset([3], new float[6], [-1, -1], classes: -2));
        AssertRefused("Sample 1 has label 3, but there are 3 classes", () => new Dataset([3], new float[6], [2, 3], classes: 3));
    }

    [Fact]
    public void The_largest_number_is_no_label_for_classes_are_counted()
    {
        AssertRefused("Sample 0 has label 2147483647, but there are at most 2147483647 classes", () => new Dataset([1], [1f], [int.MaxValue]));
        Assert.Equal(int.MaxValue, new Dataset([1], [1f], [int.MaxValue - 1]).Classes);
        Assert.Equal(0, new Dataset([1], [1f], [int.MaxValue], ignoreIndex: int.MaxValue).Classes);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_sample_that_there_is_not_is_refused_by_its_number(int index)
    {
        var data = new Dataset([784], new float[3 * 784], new int[3]);
        Assert.Equal((object)index, Assert.Throws<ArgumentOutOfRangeException>(() => data.Sample(index).Length).ActualValue);
        Assert.Equal((object)index, Assert.Throws<ArgumentOutOfRangeException>(() => data.Select([index])).ActualValue);
    }

    [Fact]
    public void More_samples_than_an_array_holds_are_refused_with_the_numbers()
    {
        var data = new Dataset([1 << 20], new float[1 << 20], new int[1]);
        AssertRefused("2048 samples of 1048576 numbers are more than an array holds: at most 2047", () => data.Select(new int[2048]));
        var wide = new Dataset([1], new float[1], new float[1 << 20]);
        AssertRefused("with 1048576 target numbers each are more than an array holds: at most 2047", () => wide.Select(new int[2048]));
    }

    [Fact]
    public void Selecting_copies_the_named_samples_in_their_order()
    {
        var data = new Dataset([1], [10, 11, 12], [0, 1, 2], classes: 7);
        var some = data.Select([2, 0, 2]);
        Assert.Equal([12f, 10f, 12f], some.Inputs.ToArray());
        Assert.Equal([2, 0, 2], some.Labels.ToArray());
        Assert.Equal(7, some.Classes);
        Assert.Equal([12f, 12f], new Dataset([1], [10, 11, 12], [1f, 2f, 3f]).Select([2, 2]).Inputs.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => data.Select([3]));
    }

    [Fact]
    public void Splitting_by_number_keeps_the_order()
    {
        var (first, second) = new Dataset([1], [10, 11, 12], [0, 1, 2]).Split(2);
        Assert.Equal([10f, 11f], first.Inputs.ToArray());
        Assert.Equal([12f], second.Inputs.ToArray());
        Assert.Equal((3, 3), (first.Classes, second.Classes));
    }

    [Fact]
    public void Splitting_by_share_puts_every_sample_into_one_part() =>
        Gen.Select(Gen.Int[0, 50], Gen.Double[0, 1], Gen.ULong).Sample((count, share, seed) =>
        {
            var data = new Dataset([1], [.. Enumerable.Range(0, count).Select(i => (float)i)], new int[count]);
            var (first, second) = data.Split(share, seed);
            Assert.Equal((int)Math.Round(share * count), first.Count);
            Assert.Equal(data.Inputs.ToArray(), first.Inputs.ToArray().Concat(second.Inputs.ToArray()).Order());
        });

    [Fact]
    public void The_same_seed_splits_alike_and_another_otherwise()
    {
        var data = new Dataset([1], [.. Enumerable.Range(0, 100).Select(i => (float)i)], new int[100]);
        Assert.Equal(data.Split(0.5, 1).First.Inputs.ToArray(), data.Split(0.5, 1).First.Inputs.ToArray());
        Assert.NotEqual(data.Split(0.5, 1).First.Inputs.ToArray(), data.Split(0.5, 2).First.Inputs.ToArray());
        Assert.Throws<ArgumentOutOfRangeException>(() => data.Split(1.5, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => data.Split(101));
    }

    private static void AssertRefused(string reason, Func<object> create) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(create).Message, StringComparison.Ordinal);
}
