using Lamina.Tests.Doubles;

namespace Lamina.Tests.Checkpoints;

/// <summary>Names that a wrapper of PyTorch's put something in front of.</summary>
public sealed class CheckpointPrefixTests : IDisposable
{
    private readonly LinearNetwork network = new(3, 2, seed: 1);

    public void Dispose() => network.Dispose();

    [Theory]
    [InlineData("module.")]
    [InlineData("_orig_mod.")]
    [InlineData("module._orig_mod.")]
    [InlineData("net/")]
    public void Names_that_differ_by_a_prefix_are_told_and_it_is_taken_away(string prefix)
    {
        var file = File($"{prefix}fc1.bias", $"{prefix}fc1.weight");
        var error = Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(file)));
        Assert.Contains($"The file has all of the network's names behind '{prefix}': give Load the argument prefix: \"{prefix}\".", error.Message.Split('\n')[0], StringComparison.Ordinal);
        network.Load(new MemoryStream(file), prefix);
        Assert.Equal([5, 6], network.Parameters.Single(parameter => parameter.Name == "fc1.bias").Values.ToArray());
    }

    [Fact]
    public void A_file_is_loaded_with_a_prefix_too()
    {
        using var folder = new TemporaryFolder();
        System.IO.File.WriteAllBytes(folder.File("net.safetensors"), File("model.fc1.bias", "model.fc1.weight"));
        network.Load(folder.File("net.safetensors"), prefix: "model.");
        Assert.Equal([5, 6], network.Parameters.Single(parameter => parameter.Name == "fc1.bias").Values.ToArray());
    }

    [Fact]
    public void Names_without_the_prefix_stay_as_in_PyTorch()
    {
        network.Load(new MemoryStream(File("fc1.bias", "module.fc1.weight")), "module.");
        Assert.Equal([5, 6], network.Parameters.Single(parameter => parameter.Name == "fc1.bias").Values.ToArray());
    }

    [Fact]
    public void A_prefix_that_no_name_has_is_told()
    {
        var error = Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(File("fc2.bias", "fc2.weight")), "modul."));
        Assert.Contains("No name in the file starts with 'modul.'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_become_one_without_the_prefix_are_refused()
    {
        var error = Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(File("fc1.bias", "module.fc1.bias")), "module."));
        Assert.Contains("has both 'fc1.bias' and the same name behind 'module.'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_lack_what_the_networks_start_with_are_told()
    {
        var error = Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(File("bias", "weight"))));
        Assert.Contains("without their 'fc1.': name the layers as the file does", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_names_get_no_advice() =>
        Assert.DoesNotContain("prefix", Assert.Throws<CheckpointException>(() => network.Load(new MemoryStream(File("a.fc1.bias", "b.fc1.weight")))).Message, StringComparison.Ordinal);

    private static byte[] File(string bias, string second)
    {
        var shape = second.EndsWith("weight", StringComparison.Ordinal) ? "2,3" : "6";
        var header = $$$"""{"{{{bias}}}":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"{{{second}}}":{"dtype":"F32","shape":[{{{shape}}}],"data_offsets":[8,32]}}""";
        return SafetensorsFile.Of(header, SafetensorsFile.Floats(5, 6, 0, 0, 0, 0, 0, 0));
    }
}
