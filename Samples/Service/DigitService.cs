namespace Lamina.Samples;

/// <summary>A web service that reads digits: all its requests share one network.</summary>
internal static class DigitService
{
    private const int LongestBody = 64 * 1024; // bytes; 784 numbers with all their digits take 15,000

    /// <summary>Builds the service; the caller starts it.</summary>
    /// <param name="network">Answers any number of requests at the same time; it is the caller's, and outlives the service.</param>
    /// <param name="args">As ASP.NET Core takes them: <c>--urls http://127.0.0.1:5000</c>.</param>
    public static WebApplication Create(LeNet5 network, string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = LongestBody);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning); // not a line for each request
        var service = builder.Build();
        var predict = new PredictEndpoint(new DigitReader(network));
        service.MapPost("/predict", predict.Answer);
        service.MapGet("/health", context => context.Response.WriteAsJsonAsync(
            new Health("ok", LeNet5.Info.Name), ServiceJson.Default.Health, cancellationToken: context.RequestAborted));
        return service;
    }
}
