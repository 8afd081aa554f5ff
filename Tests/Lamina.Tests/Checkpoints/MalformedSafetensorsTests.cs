namespace Lamina.Tests.Checkpoints;

public class MalformedSafetensorsTests
{
    [Theory]
    [InlineData("", "does not start with '{'")]
    [InlineData(" {}", "does not start with '{'")]
    [InlineData("[]", "does not start with '{'")]
    [InlineData("{", "no valid JSON")]
    [InlineData("{} x", "no valid JSON")]
    [InlineData("{}{}", "no valid JSON")]
    [InlineData("""{"x":1}""", "'x' is a JSON Number where a StartObject is expected")]
    [InlineData("""{"x":{}}""", "'x' lacks dtype")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1]}}""", "'x' lacks data_offsets")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"more":0}}""", "'x' has 'more'")]
    [InlineData("""{"x":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", "'x' has 'dtype' twice")]
    [InlineData("""{"x":{"dtype":"F33","shape":[1],"data_offsets":[0,4]}}""", "unknown type 'F33'")]
    [InlineData("""{"x":{"dtype":5,"shape":[1],"data_offsets":[0,4]}}""", "dtype of 'x' is a JSON Number")]
    [InlineData("""{"x":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}""", "shape of 'x' holds something else than whole numbers")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}}""", "shape of 'x' holds something else than whole numbers")]
    [InlineData("""{"x":{"dtype":"F32","shape":[[1]],"data_offsets":[0,4]}}""", "shape of 'x' holds something else than whole numbers")]
    [InlineData("""{"x":{"dtype":"F32","shape":[9223372036854775808],"data_offsets":[0,4]}}""", "shape of 'x' holds something else than whole numbers")]
    [InlineData("""{"x":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}}""", "too large")]
    [InlineData("""{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}""", "takes 8 bytes by its shape [2] of F32, but 4 by its offsets")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}""", "offsets [4, 0]")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4,8]}}""", "offsets [0, 4, 8]")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""", "bytes 0 to 4, before 'x', belong to no tensor")]
    [InlineData("""{"x":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"y":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""", "'y' starts at byte 4, inside the tensor that ends at 8")]
    [InlineData("""{"x":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"x":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""", "names 'x' twice")]
    [InlineData("""{"__metadata__":{"a":1}}""", "metadata 'a' is a JSON Number")]
    [InlineData("""{"__metadata__":{"a":"","a":""}}""", "metadata names 'a' twice")]
    [InlineData("""{"\ud800":{}}""", "no valid JSON")]
    public void A_header_that_breaks_a_rule_is_refused_with_the_reason(string header, string reason) => AssertRefused(SafetensorsFile.Of(header, new byte[8]), reason);

    [Fact]
    public void A_file_shorter_than_its_length_field_is_refused() => AssertRefused([1, 2, 3], "shorter than the 8 bytes");

    [Fact]
    public void A_header_longer_than_the_file_is_refused() => AssertRefused(SafetensorsFile.WithLength(1000, "{}"), "a header of 1000 bytes, but");

    [Theory]
    [InlineData(100_000_001)]
    [InlineData(ulong.MaxValue)]
    public void A_header_longer_than_the_format_allows_is_refused(ulong length) => AssertRefused(SafetensorsFile.WithLength(length, "{}"), $"a header of {length} bytes; the format allows 100000000");

    [Fact]
    public void Data_shorter_than_the_tensors_is_refused()
    {
        var bytes = SafetensorsFile.Of("""{"x":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}}""", new byte[11]);
        Assert.Contains("take 12 bytes by its header, but 11 follow", Error(new MemoryStream(bytes)).Message, StringComparison.Ordinal);
        Assert.Contains("ends inside 'x'", Error(new ForwardOnlyStream(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_longer_than_the_tensors_is_refused()
    {
        var bytes = SafetensorsFile.Of("""{"x":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}}""", new byte[13]);
        Assert.Contains("take 12 bytes by its header, but 13 follow", Error(new MemoryStream(bytes)).Message, StringComparison.Ordinal);
        Assert.Contains("but more follow", Error(new ForwardOnlyStream(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stream_that_lies_about_its_header_costs_no_memory()
    {
        var bytes = SafetensorsFile.WithLength(99_999_999, "{}");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("but ends after 2 of them", Error(new ForwardOnlyStream(bytes)).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    private static void AssertRefused(byte[] bytes, string reason)
    {
        Assert.Contains(reason, Error(new MemoryStream(bytes)).Message, StringComparison.Ordinal);
        Error(new ForwardOnlyStream(bytes));
    }

    private static SafetensorsFormatException Error(Stream stream) => Assert.Throws<SafetensorsFormatException>(() => SafetensorsFile.Read(stream));
}
