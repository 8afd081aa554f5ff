using System.Text;
using CsCheck;
using Lamina.Tests.Doubles;

namespace Lamina.Tests.Checkpoints;

/// <summary>Files made to cost time, memory or a terminal.</summary>
public sealed class HostileHeaderTests : IDisposable
{
    private readonly LinearNetwork network = new(3, 2, seed: 1);

    public void Dispose() => network.Dispose();

    [Fact]
    public void More_tensors_than_any_model_has_are_refused_before_they_are_kept()
    {
        var file = Empty(1_000_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Refusal(file);
        Assert.Contains("names more than 100000 tensors", error.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, file.Length + (64 << 20));
    }

    [Fact]
    public void More_metadata_than_any_model_has_is_refused()
    {
        var entries = string.Join(',', Enumerable.Range(0, 100_001).Select(i => $"\"{i}\":\"\""));
        Assert.Contains("more than 100000 entries", Refusal(SafetensorsFile.Of("{\"__metadata__\":{" + entries + "}}")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_tensors_that_do_not_fit_the_first_are_listed_and_all_are_counted()
    {
        var lines = Refusal(Empty(90_000)).Message.Split('\n');
        Assert.Contains("2 of 2 parameters missing", lines[0], StringComparison.Ordinal);
        Assert.Contains("90000 tensors unexpected", lines[0], StringComparison.Ordinal);
        Assert.Equal(10, lines.Count(line => line.StartsWith("  unexpected: ", StringComparison.Ordinal)));
        Assert.Equal("  and 89990 more unexpected", lines[^1]);
    }

    [Theory]
    [InlineData("""{"NAME":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}}""")]
    [InlineData("""{"NAME":{"dtype":"F32","shape":[0],"data_offsets":[0,0]},"NAME":{}}""")]
    [InlineData("""{"NAME":5}""")]
    [InlineData("""{"NAME":{"NAME":5}}""")]
    [InlineData("""{"NAME":{"dtype":"NAME","shape":[0],"data_offsets":[0,0]}}""")]
    [InlineData("""{"NAME":{"dtype":"F32","shape":["NAME"],"data_offsets":[0,0]}}""")]
    [InlineData("""{"NAME":{"dtype":"F32","shape":[1],"data_offsets":[0,0]}}""")]
    [InlineData("""{"NAME":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""")]
    [InlineData("""{"__metadata__":{"NAME":5}}""")]
    [InlineData("""{"__metadata__":{"NAME":"","NAME":""}}""")]
    [InlineData("""{"fc1.bias":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"fc1.weight":NAME}""")]
    public void No_message_prints_control_characters_or_a_whole_long_name(string header)
    {
        foreach (var name in new[] { @"\u001b[2J\u0007\u202eevil\n\nlenet5: trained", new string('x', 100_000) })
        {
            var message = Refusal(SafetensorsFile.Of(header.Replace("NAME", name, StringComparison.Ordinal), new byte[8])).Message;
            Assert.DoesNotContain(message, character => (char.IsControl(character) && character != '\n') || character == '\u202e');
            Assert.DoesNotContain("\nlenet5", message, StringComparison.Ordinal);
            Assert.InRange(message.Length, 1, 1000);
        }
    }

    [Fact]
    public void Raw_control_characters_in_the_header_are_not_printed()
    {
        var message = Refusal(SafetensorsFile.Of("{\"a\u001b[2J\n\":\u001b]0;x\u0007}", new byte[8])).Message;
        Assert.DoesNotContain(message, char.IsControl);
    }

    [Fact]
    public void Metadata_of_null_is_none()
    {
        var header = SafetensorsReader.Open(new MemoryStream(SafetensorsFile.Of("""{"__metadata__":null,"x":{"dtype":"F32","shape":[0],"data_offsets":[0,0]}}"""))).Header;
        Assert.Empty(header.Metadata);
        Assert.Equal("x", Assert.Single(header.Tensors).Name);
    }

    [Fact]
    public void A_mutated_file_is_read_or_refused_and_costs_little()
    {
        var stream = new MemoryStream();
        network.Save(stream);
        var whole = stream.ToArray();
        var pieces = new[] { "{", "}", "[", "]", "\"", ",", "null", "-1", "9223372036854775807", "1e99", "[0,0]", "\\ud800", "\"F16\"", "\"shape\"", "\u001b", "\0" }.Select(Encoding.Latin1.GetBytes).ToArray();
        Gen.Select(Gen.Select(Gen.Int[0, whole.Length], Gen.Int[0, 12], Gen.Int[0, pieces.Length - 1]).Array[1, 4], Gen.Bool).Sample((edits, forwardOnly) =>
        {
            var bytes = whole.ToList();
            foreach (var (at, removed, piece) in edits)
            {
                var start = Math.Min(at, bytes.Count);
                bytes.RemoveRange(start, Math.Min(removed, bytes.Count - start));
                bytes.InsertRange(start, pieces[piece]);
            }

            // The length field still says the truth more often than not: the header is what is to be tried.
            byte[] file = [.. bytes];
            if (file.Length > 8)
                BitConverter.TryWriteBytes(file, Math.Max(0L, file.Length - 8 - 32));
            using var target = new LinearNetwork(3, 2, seed: 1);
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                target.Load(forwardOnly ? new ForwardOnlyStream(file) : new MemoryStream(file));
            }
            catch (CheckpointException error)
            {
                Assert.DoesNotContain(error.Message, character => char.IsControl(character) && character != '\n');
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        }, iter: 5000);
    }

    private CheckpointException Refusal(byte[] file) => Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(file)));

    private static byte[] Empty(int count) =>
        SafetensorsFile.Of($"{{{string.Join(',', Enumerable.Range(0, count).Select(i => $"\"{i}\":{{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[0,0]}}"))}}}");
}
