using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lamina.Samples.Tests;

public sealed class ServiceTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public Task Requests_at_the_same_time_get_the_answers_of_a_lone_network() => ClientLoad.AnswersAreThoseOfALoneNetwork(service.Address);

    [Fact]
    public async Task Clients_that_break_off_take_nothing_with_them()
    {
        for (var i = 0; i < 40; i++) // more than there are arenas
        {
            using var connection = new TcpClient();
            await connection.ConnectAsync(IPAddress.Loopback, service.Address.Port);
            await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST /predict HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\nContent-Length: {Client.Pixels}\r\n\r\nhalf a picture"));
        }

        await ClientLoad.AnswersAreThoseOfALoneNetwork(service.Address);
    }

    [Theory]
    [InlineData(27, 28, "The picture has 27 rows; it must have 28.")]
    [InlineData(0, 28, "The picture has 0 rows")]
    [InlineData(28, 29, "Row 0 has 29 numbers; it must have 28.")]
    public async Task A_picture_of_another_size_is_refused(int height, int width, string message)
    {
        var row = $"[{string.Join(',', Enumerable.Repeat("0.5", width))}]";
        await AssertRefused($"[{string.Join(',', Enumerable.Repeat(row, height))}]", message);
    }

    [Theory]
    [InlineData("1.5", "Row 0, column 0 is 1.5; a pixel is a number from 0 (paper) to 1 (ink).")]
    [InlineData("-0.1", "Row 0, column 0 is -0.1")]
    [InlineData("1e39", "Row 0, column 0 is Infinity")]
    [InlineData("\"a\"", "The body is no array of arrays of numbers")]
    public async Task A_pixel_out_of_range_is_named(string pixel, string message)
    {
        var rows = Client.Rows(new float[Client.Pixels]);
        await AssertRefused($"[[{pixel}{rows[3..]}", message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[[0, 0")]
    [InlineData("[0, 0]")]
    public Task What_is_no_array_of_rows_is_refused(string body) => AssertRefused(body, "The body is no array of arrays of numbers");

    [Theory]
    [InlineData("null", "The picture has 0 rows")]
    [InlineData("[null]", "The picture has 1 rows")]
    public Task Nothing_is_no_picture(string body, string message) => AssertRefused(body, message);

    [Theory]
    [InlineData(783, "The body has 783 bytes; a picture of 28×28 has 784.")]
    [InlineData(785, "The body has more than 784 bytes")]
    [InlineData(0, "The body has 0 bytes")]
    public async Task Bytes_of_another_number_are_refused(int length, string message)
    {
        using var client = new Client(service.Address);
        var (status, answer) = await client.PredictBytes(new byte[length]);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith(message, answer.GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData(null)]
    public async Task Another_content_type_is_refused(string? contentType)
    {
        using var client = new Client(service.Address);
        var (status, answer) = await client.Predict(new byte[Client.Pixels], contentType);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
        Assert.StartsWith($"Content-Type is '{contentType}'; send application/json with 28 rows", answer.GetProperty("error").GetString());
    }

    [Fact]
    public async Task A_body_that_is_too_long_is_not_read()
    {
        using var client = new Client(service.Address);
        var (status, answer) = await client.PredictBytes(new byte[65_537]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("65536", answer.GetProperty("error").GetString());
    }

    private async Task AssertRefused(string body, string message)
    {
        using var client = new Client(service.Address);
        var (status, answer) = await client.PredictJson(body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.StartsWith(message, answer.GetProperty("error").GetString());
    }
}
