using Lamina.Core.Model;

namespace Lamina.Core.Tests.Model;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Arrays_are_equal_by_their_elements()
    {
        EquatableArray<int> first = [1, 2, 3];
        var second = Enumerable.Range(1, 3).ToEquatableArray();
        Assert.True(first == second && first.Equals((object)second));
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.True(first != [1, 2] && first != [1, 2, 4]);
    }

    [Fact]
    public void The_default_is_the_empty_array()
    {
        Assert.Equal(default, EquatableArray<string>.Of());
        Assert.Equal(default(EquatableArray<string>).GetHashCode(), EquatableArray<string>.Empty.GetHashCode());
        Assert.Empty(EquatableArray<string>.Empty);
    }

    [Fact]
    public void A_collection_expression_keeps_its_elements()
    {
        EquatableArray<string> names = ["a", .. new[] { "b", "c" }];
        Assert.Equal("abc", string.Concat(names));
    }

    [Fact]
    public void Adding_leaves_the_array_as_it_was()
    {
        EquatableArray<int> before = [1];
        var after = before.Add(2);
        Assert.Equal((1, 2, 2), (before.Count, after.Count, after[1]));
    }

    [Fact]
    public void The_callers_later_changes_are_not_seen()
    {
        var items = new List<int> { 1 };
        var array = items.ToEquatableArray();
        items[0] = 5;
        Assert.Equal(1, array[0]);
    }
}
