using ILGPU;

namespace Lamina;

/// <summary>The losses of the steps that are under way, in order; the device is waited for only when they are taken.</summary>
internal sealed class LossQueue(Gpu gpu) : IDisposable
{
    /// <summary>Steps whose losses may be waiting.</summary>
    public const int Capacity = 32;

    private readonly ScalarReadback readback = new(gpu, Capacity);
    private readonly (long Ticket, float Value)[] steps = new (long, float)[Capacity];
    private long count;

    /// <summary>A loss that the device is going to have.</summary>
    public void Add(ArrayView<float> loss) => steps[count++ % Capacity] = (readback.Enqueue(loss), 0);

    /// <summary>A loss that the host has computed.</summary>
    public void Add(float loss) => steps[count++ % Capacity] = (-1, loss);

    /// <summary>The newest losses, in order.</summary>
    public void Take(Span<float> losses)
    {
        for (var i = 0; i < losses.Length; i++)
        {
            var (ticket, value) = steps[(count - losses.Length + i) % Capacity];
            losses[i] = ticket < 0 ? value : readback.Read(ticket);
        }
    }

    public void Dispose() => readback.Dispose();
}
