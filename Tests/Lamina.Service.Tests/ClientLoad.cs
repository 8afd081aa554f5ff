using System.Net;
using System.Text.Json;

namespace Lamina.Samples.Tests;

/// <summary>Several clients that ask a service at the same time, a bounded number of times, and check each answer.</summary>
internal static class ClientLoad
{
    private const int Clients = 8;
    private const int Requests = 250; // of each client
    private const int Pictures = 37;

    /// <summary>Every answer is that of a lone network with the same weights, bit for bit.</summary>
    public static async Task AnswersAreThoseOfALoneNetwork(Uri address)
    {
        using var lone = Weights.Network();
        var reader = new DigitReader(lone);
        var random = new Random(1);
        var bytes = Enumerable.Range(0, Pictures).Select(_ =>
        {
            var picture = new byte[Client.Pixels];
            random.NextBytes(picture);
            return picture;
        }).ToArray();
        var pictures = Array.ConvertAll(bytes, picture => Array.ConvertAll(picture, pixel => pixel / 255f));
        var rows = Array.ConvertAll(pictures, picture => Client.Rows(picture));
        var expected = Array.ConvertAll(pictures, picture => reader.Read(picture));
        Assert.Equal(Pictures, expected.Select(reading => reading.Probabilities[0]).Distinct().Count()); // another request's answer would be seen

        using var client = new Client(address);
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(number => Task.Run(async () =>
        {
            for (var request = 0; request < Requests; request++)
            {
                var picture = (number * 5 + request) % Pictures;
                var (status, answer) = request % 2 == 0 ? await client.PredictJson(rows[picture]) : await client.PredictBytes(bytes[picture]);
                Assert.Equal(HttpStatusCode.OK, status);
                Assert.Equal(expected[picture].Digit, answer.GetProperty("digit").GetInt32());
                Assert.Equal(Bits(expected[picture].Probabilities), Bits(Numbers(answer.GetProperty("probabilities"))));
            }
        })));

        var (healthy, health) = await client.Health();
        Assert.Equal((HttpStatusCode.OK, "ok", "LeNet5"), (healthy, health.GetProperty("status").GetString(), health.GetProperty("network").GetString()));
    }

    private static IEnumerable<float> Numbers(JsonElement array) => array.EnumerateArray().Select(number => number.GetSingle());

    private static int[] Bits(IEnumerable<float> numbers) => [.. numbers.Select(BitConverter.SingleToInt32Bits)];
}
