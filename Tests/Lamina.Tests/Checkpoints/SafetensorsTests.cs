using System.Text;
using CsCheck;

namespace Lamina.Tests.Checkpoints;

public class SafetensorsTests
{
    private static readonly Dictionary<string, string> NoMetadata = [];

    [Fact]
    public void Bytes_are_those_of_the_reference_implementation()
    {
        var bytes = Write([("b", [2, 1], [1f, 2f]), ("a", [], [3f])], new() { ["format"] = "pt" });
        var header = """{"__metadata__":{"format":"pt"},"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[2,1],"data_offsets":[4,12]}}""";
        header = header.PadRight((header.Length + 7) / 8 * 8);
        Assert.Equal(SafetensorsFile.Of(header, SafetensorsFile.Floats(3f, 1f, 2f)), bytes);
    }

    [Fact]
    public void What_is_written_is_read_back_bit_for_bit() =>
        Tensors.Sample(tensors =>
        {
            var bytes = Write(tensors, NoMetadata);
            Assert.Equal(0, BitConverter.ToInt64(bytes) % 8);
            foreach (var stream in new Stream[] { new MemoryStream(bytes), new ForwardOnlyStream(bytes) })
            {
                var read = SafetensorsFile.Read(stream);
                Assert.Equal(tensors.Length, read.Count);
                foreach (var (name, shape, values) in tensors)
                {
                    Assert.Equal(shape, read[name].Shape.Select(dimension => (int)dimension));
                    Assert.Equal(Array.ConvertAll(values, BitConverter.SingleToInt32Bits), Array.ConvertAll(read[name].Values, BitConverter.SingleToInt32Bits));
                }
            }
        });

    [Fact]
    public void Tensors_larger_than_a_chunk_are_read_whole()
    {
        var values = Enumerable.Range(0, 100_003).Select(i => (float)i).ToArray();
        Assert.Equal(values, SafetensorsFile.Read(Write([("x", [values.Length], values)], NoMetadata))["x"].Values);
    }

    [Fact]
    public void Half_bfloat_and_double_are_converted_to_float()
    {
        var bytes = SafetensorsFile.Of(
            """{"h":{"dtype":"F16","shape":[2],"data_offsets":[0,4]},"b":{"dtype":"BF16","shape":[2],"data_offsets":[4,8]},"d":{"dtype":"F64","shape":[1],"data_offsets":[8,16]}}""",
            [0x00, 0x3C, 0x00, 0xC1, 0xC0, 0x3F, 0x49, 0x40, .. BitConverter.GetBytes(0.1)]);
        var read = SafetensorsFile.Read(bytes);
        Assert.Equal([1f, -2.5f], read["h"].Values);
        Assert.Equal([1.5f, 3.140625f], read["b"].Values);
        Assert.Equal([0.1f], read["d"].Values);
    }

    [Fact]
    public void Keys_may_stand_in_any_order_and_metadata_is_kept()
    {
        var bytes = SafetensorsFile.Of(
            """{"y":{"data_offsets":[4,8],"shape":[1],"dtype":"F32"},"__metadata__":{"who":"naïve"},"x":{"shape":[1],"dtype":"F32","data_offsets":[0,4]}}   """,
            SafetensorsFile.Floats(1f, 2f));
        var header = SafetensorsReader.Open(new MemoryStream(bytes)).Header;
        Assert.Equal(["x", "y"], header.Tensors.Select(tensor => tensor.Name));
        Assert.Equal("naïve", header.Metadata["who"]);
    }

    [Fact]
    public void A_file_without_tensors_is_right() => Assert.Empty(SafetensorsFile.Read(SafetensorsFile.Of("{}")));

    private static readonly Gen<(string Name, int[] Shape, float[] Values)[]> Tensors =
        (from name in Gen.String[Gen.Char["abcxyz.019_é→\"\\\n"], 1, 8]
         from shape in Gen.Int[0, 5].Array[0, 4]
         from values in Gen.Int.Select(BitConverter.Int32BitsToSingle).Array[shape.Aggregate(1, (product, dimension) => product * dimension)]
         select (name, shape, values)).Array[0, 6].Select(tensors => tensors.DistinctBy(tensor => tensor.name).ToArray());

    private static byte[] Write((string Name, int[] Shape, float[] Values)[] tensors, Dictionary<string, string> metadata)
    {
        var stream = new MemoryStream();
        SafetensorsWriter.Write(stream, Array.ConvertAll(tensors, tensor => (tensor.Name, (IReadOnlyList<int>)tensor.Shape)), index => tensors[index].Values, metadata);
        return stream.ToArray();
    }
}
