namespace Lamina.Tests.Networks;

public class NamePatternTests
{
    [Theory]
    [InlineData("conv1.weight", "conv1.weight")]
    [InlineData("conv?.weight", "conv1.weight")]
    [InlineData("*.weight", "conv1.weight")]
    [InlineData("*", "weight")]
    [InlineData("**", "layer1.0.conv1.weight")]
    [InlineData("**.weight", "weight")]
    [InlineData("**.weight", "conv1.weight")]
    [InlineData("**.weight", "layer1.0.conv1.weight")]
    [InlineData("layer1.**", "layer1.0.conv1.weight")]
    [InlineData("layer1.**.weight", "layer1.weight")]
    [InlineData("layer1.**.weight", "layer1.0.conv1.weight")]
    [InlineData("layer*.*.bn?.*", "layer12.0.bn1.bias")]
    [InlineData("**norm**", "encoder.layernorm1.weight")]
    [InlineData("**.a.**.b", "a.b")]
    [InlineData("a**b", "a.x.b")]
    public void Fits(string pattern, string name) => Assert.True(NamePattern.Matches(pattern, name));

    [Theory]
    [InlineData("conv1.weight", "conv1.weights")]
    [InlineData("Conv1.weight", "conv1.weight")]
    [InlineData("conv?.weight", "conv12.weight")]
    [InlineData("conv1?weight", "conv1.weight")]
    [InlineData("*.weight", "layer1.conv1.weight")]
    [InlineData("*", "conv1.weight")]
    [InlineData("**.weight", "conv1weight")]
    [InlineData("layer1.**", "layer1")]
    [InlineData("layer1.**", "layer10.weight")]
    [InlineData("layer1.**.weight", "layer1weight")]
    [InlineData("conv1.", "conv1.weight")]
    [InlineData("", "conv1")]
    public void Does_not_fit(string pattern, string name) => Assert.False(NamePattern.Matches(pattern, name));

    [Fact]
    public void A_pattern_of_many_stars_takes_no_longer_than_its_length() =>
        Assert.False(NamePattern.Matches(string.Concat(Enumerable.Repeat("**a", 300)), new string('a', 299)));
}
