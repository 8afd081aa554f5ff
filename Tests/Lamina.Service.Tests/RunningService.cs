using Microsoft.AspNetCore.Builder;

namespace Lamina.Samples.Tests;

/// <summary>The service in this process, on a free port of the loopback.</summary>
public sealed class RunningService : IAsyncLifetime
{
    private readonly LeNet5 network = Weights.Network();
    private readonly WebApplication service;

    /// <summary>Builds it.</summary>
    public RunningService() => service = DigitService.Create(network, ["--urls", "http://127.0.0.1:0"]);

    internal Uri Address => new(service.Urls.Single());

    /// <inheritdoc/>
    public Task InitializeAsync() => service.StartAsync();

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        await service.StopAsync();
        await service.DisposeAsync();
        network.Dispose();
    }
}
