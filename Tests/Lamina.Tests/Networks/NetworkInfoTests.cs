using System.Collections;
using Lamina.CompilerServices;
using Lamina.Tests.Doubles;

namespace Lamina.Tests.Networks;

/// <summary>What describes a network cannot be changed from outside, and is asked for contradictions before memory is taken.</summary>
public sealed class NetworkInfoTests
{
    private static readonly ParameterInfo Weight = new("fc1.weight", [3, 4], 0, 4);
    private static readonly ParameterInfo Bias = new("fc1.bias", [3], 16, 4);

    [Fact]
    public void Nothing_that_a_description_hands_out_can_be_written_to()
    {
        using var network = new LinearNetwork(4, 3, buffers: [new("mean", [3], 0, 0, IsCounter: false)]);
        var info = network.Architecture;
        IEnumerable[] lists =
        [
            info.InputShape, info.OutputShape, info.Layers, info.Parameters, info.Buffers, info.Layers[0].OutputShape, info.Parameters[0].Shape, info.Buffers[0].Shape,
            network.Parameters, network.Buffers, network.Parameters[0].Shape, network.Buffers[0].Shape,
        ];
        foreach (var list in lists)
        {
            Assert.False(list is Array, $"{list} is an array behind an interface.");
            var writable = Assert.IsAssignableFrom<IList>(list);
            Assert.True(writable.IsReadOnly);
            Assert.Throws<NotSupportedException>(() => writable[0] = writable[0]);
        }
    }

    [Fact]
    public void An_array_that_a_description_was_made_of_is_no_longer_a_part_of_it()
    {
        int[] shape = [3, 4];
        var parameter = new ParameterInfo("fc1.weight", shape, 0, 4);
        int[] input = [4];
        ParameterInfo[] parameters = [parameter];
        var info = new NetworkInfo("Net", input, [3], [], parameters, null);
        (shape[0], input[0], parameters[0]) = (1000, 1000, Bias);
        Assert.Equal([3, 4], parameter.Shape);
        Assert.Equal(4, info.InputSize);
        Assert.Same(parameter, info.Parameters[0]);
        Assert.Equal(20, (parameter with { Shape = [5, 4] }).Length);
    }

    public static TheoryData<string, string> Contradictions => new()
    {
        { "beyond the arena", "Net contradicts itself: parameter 'fc1.bias' takes the floats 48 to 50, but its arena has 32" },
        { "before the arena", "parameter 'fc1.bias' begins at float -16; places are multiples of 16, from 0 on" },
        { "between lines", "parameter 'fc1.bias' begins at float 20; places are multiples of 16, from 0 on" },
        { "overlapping", "parameters 'fc1.weight' and 'fc1.bias' overlap: the first takes the floats 0 to 11, and the second begins at 0" },
        { "empty shape", "parameter 'fc1.bias' has the shape (0); every dimension is at least 1" },
        { "huge shape", "parameter 'fc1.bias' has the shape (65536, 65536), 4,294,967,296 elements, and at most 2,147,483,647 can be counted" },
        { "no input", "the input has the shape (); every dimension is at least 1" },
        { "negative output", "the output has the shape (-3); every dimension is at least 1" },
        { "buffer beyond", "buffer 'mean' takes the floats 16 to 18, but its arena has 16" },
        { "counter", "counter 'count' has the number 1; the 1 counters are numbered from 0, each once" },
        { "negative plan", "MemoryPlan.InferenceFloatsPerSample is -1" },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_description_that_contradicts_itself_is_refused_with_its_numbers(string how, string message)
    {
        var info = how switch
        {
            "beyond the arena" => Describe(Bias with { Offset = 48 }),
            "before the arena" => Describe(Bias with { Offset = -16 }),
            "between lines" => Describe(Bias with { Offset = 20 }),
            "overlapping" => Describe(Bias with { Offset = 0 }),
            "empty shape" => Describe(Bias with { Shape = [0] }),
            "huge shape" => Describe(Bias with { Shape = [65536, 65536] }),
            "no input" => Describe(Bias, input: []),
            "negative output" => Describe(Bias, output: [-3]),
            "buffer beyond" => Describe(Bias, new BufferInfo("mean", [3], 16, 0, IsCounter: false)),
            "counter" => Describe(Bias, new BufferInfo("count", [], 1, 0, IsCounter: true)),
            _ => Describe(Bias, plan: new MemoryPlan(32, 112, 160) { InferenceFloatsPerSample = -1 }),
        };
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => new ByHand(info)).Message, StringComparison.Ordinal);
    }

    // Its arena holds x (4, 16), y (3, 16) and ∂loss/∂y (3, 16).
    private static NetworkProgram Fitting => new(0, 64, 0, 64, 112, GradientPieces: 0);

    private static NetworkProgram InChannels => Fitting with { LanesFrom = int.MaxValue };

    [Fact]
    public void A_program_that_fits_runs()
    {
        using var network = new ByHand(Describe(Bias));
        Assert.Equal(new float[3], network.Infer(new float[4]));
    }

    [Theory]
    [InlineData("InferenceInput", 64)]
    [InlineData("InferenceInput", -1)]
    [InlineData("InferenceOutput", 65)]
    [InlineData("TrainingInput", 1_000_000)]
    [InlineData("TrainingOutput", 113)]
    [InlineData("TrainingOutputGradient", 113)]
    [InlineData("TrainingOutputGradient", int.MaxValue)]
    public void A_program_whose_places_exceed_its_plan_is_refused(string what, int place)
    {
        using var network = new ByHand(Describe(Bias, program: what switch
        {
            "InferenceInput" => Fitting with { InferenceInput = place },
            "InferenceOutput" => Fitting with { InferenceOutput = place },
            "TrainingInput" => Fitting with { TrainingInput = place },
            "TrainingOutput" => Fitting with { TrainingOutput = place },
            _ => Fitting with { TrainingOutputGradient = place },
        }));
        var refused = Assert.Throws<InvalidOperationException>(() => network.Infer(new float[4]));
        Assert.Contains($"The program of Net does not fit its description: {what} takes the floats {place} to ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input", "Inference.Input takes the floats 16 to 31, but the arena has 31")]
    [InlineData("output", "Inference.Output takes the floats -16 to -1, but the arena has 32")]
    [InlineData("gradient", "Training.OutputGradient takes the floats 40 to 55, but the arena has 48")]
    [InlineData("far input", "Inference.Input takes the floats 9223372036854775807 to 9223372036854775822, but the arena has 32")]
    [InlineData("far output", "Inference.Output takes the floats 9223372036854775807 to 9223372036854775822, but the arena has 32")]
    [InlineData("far gradient", "Training.OutputGradient takes the floats 9223372036854775807 to 9223372036854775822, but the arena has 48")]
    [InlineData("border", "PixelBorder is [1, 1] around an input of 4")]
    [InlineData("memory", "Inference has -1 + n·32 floats")]
    [InlineData("arena", "Inference.Input is no tensor of samples")]
    public void A_program_with_channels_in_lanes_is_asked_too(string what, string message)
    {
        var inference = new ChannelPlan(Place.OfSamples(16), Place.OfSamples(0), default, BatchFloats: 0, SampleFloats: 32);
        var training = new ChannelPlan(Place.OfSamples(16), Place.OfSamples(0), Place.OfSamples(32), BatchFloats: 0, SampleFloats: 48);
        (inference, training) = what switch
        {
            "input" => (inference with { SampleFloats = 31 }, training),
            "output" => (inference with { Output = Place.OfSamples(-16) }, training),
            "gradient" => (inference, training with { OutputGradient = Place.OfSamples(40) }),
            "far input" => (inference with { Input = Place.OfSamples(long.MaxValue) }, training),
            "far output" => (inference with { Output = Place.OfSamples(long.MaxValue) }, training),
            "far gradient" => (inference, training with { OutputGradient = Place.OfSamples(long.MaxValue) }),
            "border" => (inference with { PixelBorder = [1, 1] }, training),
            "arena" => (inference with { Input = Place.OfParameter(16) }, training),
            _ => (inference with { BatchFloats = -1 }, training),
        };
        using var network = new ByHand(Describe(Bias, channels: new ChannelProgram([], [], inference, training)));
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => network.Infer(new float[4])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(15, 3, 5, true)]
    [InlineData(14, 3, 5, false)]
    [InlineData(16, 3, 5, false)]
    [InlineData(85, 17, 5, false)]
    [InlineData(0, 0, 5, false)]
    [InlineData(0, 3, 0, false)]
    [InlineData(15, -3, -5, false)]
    public void Rows_of_another_length_than_the_samples_are_refused(int length, int samples, int features, bool fits)
    {
        var (rows, lanes) = (new float[length], new float[16 * 16]);
        if (fits)
        {
            LaneLayout.FromRows(rows, samples, features, ref lanes[0]);
            LaneLayout.ToRows(ref lanes[0], samples, features, rows);
            return;
        }

        Assert.ThrowsAny<ArgumentException>(() => LaneLayout.FromRows(rows, samples, features, ref lanes[0]));
        Assert.ThrowsAny<ArgumentException>(() => LaneLayout.ToRows(ref lanes[0], samples, features, rows));
    }

    private static NetworkInfo Describe(
        ParameterInfo bias,
        BufferInfo? buffer = null,
        int[]? input = null,
        int[]? output = null,
        MemoryPlan? plan = null,
        NetworkProgram? program = null,
        ChannelProgram? channels = null)
    {
        var programs = new Programs(plan ?? new MemoryPlan(32, 112, 160), program ?? (channels is null ? Fitting : InChannels), channels);
        return new("Net", input ?? [4], output ?? [3], [], [Weight, bias], programs, buffer is null ? [] : [buffer]);
    }

    [Theory]
    [InlineData(0, int.MaxValue, "makes the input larger than any arena")]
    [InlineData(int.MaxValue, int.MaxValue, "makes the input larger than any arena")]
    [InlineData(0, -2, "PixelBorder is [0, 0, 0, -2]")]
    public void A_border_beyond_all_counting_is_refused(int top, int right, string message)
    {
        var plan = new ChannelPlan(Place.OfSamples(0), Place.OfSamples(0), Place.OfSamples(0), BatchFloats: 0, SampleFloats: 1024) { PixelBorder = [top, 0, top, right] };
        var programs = new Programs(new MemoryPlan(0, 0, 0), InChannels, new ChannelProgram([], [], plan, plan));
        using var network = new ByHand(new NetworkInfo("Net", [1, 4, 4], [1, 4, 4], [], [], programs));
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => network.Infer(new float[16])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_arena_beyond_all_counting_is_told_where_memory_is_asked_for()
    {
        var plan = new ChannelPlan(Place.OfSamples(0), Place.OfSamples(0), Place.OfSamples(0), BatchFloats: 64, SampleFloats: 1L << 62);
        using var network = new ByHand(Describe(Bias, channels: new ChannelProgram([], [], plan, plan)));
        Assert.Throws<OutOfMemoryException>(() => network.Infer(new float[16])); // four samples, whose sum would wrap to 64
    }

    [Fact]
    public void A_network_without_its_programs_says_that_they_are_missing()
    {
        var info = new NetworkInfo("Net", [4], [3], [], [Weight, Bias], null);
        Assert.Equal(15, info.ParameterCount);
        Assert.StartsWith("Net has no program: ", Assert.Throws<InvalidOperationException>(() => info.Memory).Message, StringComparison.Ordinal);
        Assert.StartsWith("Net has no program: ", Assert.Throws<InvalidOperationException>(() => new ByHand(info)).Message, StringComparison.Ordinal);
    }

    private sealed class ByHand(NetworkInfo info) : Network(info, 0);

    private sealed class Programs(MemoryPlan memory, NetworkProgram program, ChannelProgram? channels) : NetworkPrograms
    {
        public override MemoryPlan Memory => memory;

        public override NetworkProgram Program => program;

        public override ChannelProgram? Channels => channels;

        public override void InferGroup(ref float parameters, ref float memory)
        {
        }
    }
}
