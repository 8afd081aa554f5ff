namespace Lamina.Tests.Files;

public class FileTextTests
{
    [Theory]
    [InlineData("conv1.weight", "conv1.weight")]
    [InlineData("größe→é漢字😀", "größe→é漢字😀")]
    [InlineData("\u001b[2J\u0007", @"\u001B[2J\u0007")] // clears a terminal
    [InlineData("a\r\nb\tc\u0085d\u2028e", @"a\u000D\u000Ab\u0009c\u0085d\u2028e")]
    [InlineData("a\u202Egnp.exe\u200B\uFEFF", @"a\u202Egnp.exe\u200B\uFEFF")] // turns what follows around
    [InlineData("\U000E0041", @"\uE0041")]
    public void What_is_not_seen_is_written_out(string text, string shown) => Assert.Equal(shown, FileText.Shown(text));

    [Fact]
    public void Half_a_character_is_the_replacement_character() => Assert.Equal("\uFFFDx", FileText.Shown("\uD800x"));

    [Fact]
    public void Long_text_is_cut_at_the_cost_of_what_is_shown()
    {
        var text = new string('x', 10_000_000);
        Assert.Equal(new string('x', 100) + "…", FileText.Shown(text));
        Assert.InRange(Allocation.Of(() => FileText.Shown(text)), 0, 4096);
    }

    [Fact]
    public void Many_numbers_are_cut() => Assert.Equal("[" + string.Concat(Enumerable.Repeat("1, ", 33)) + "1…]", FileText.Shown([.. Enumerable.Repeat(1L, 64)]));
}
