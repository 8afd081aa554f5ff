using Microsoft.CodeAnalysis;

namespace Lamina.Core.Reading.Evaluation;

/// <summary>Bounds an evaluation, so that no edit can hang the editor: steps, call depth and nodes.</summary>
internal sealed class StepBudget(CancellationToken cancellation)
{
    /// <summary>Operations evaluated in all: a few milliseconds' worth, and a hundred times what ResNet-152 takes.</summary>
    public const int MostSteps = 100_000;

    /// <summary>Calls inside each other; a fractal network needs a handful.</summary>
    public const int DeepestCall = 200;

    /// <summary>Layers of one network.</summary>
    public const int MostNodes = 10_000;

    private readonly List<Loop> running = [];
    private int steps;

    /// <summary>True once there was none left.</summary>
    public bool IsSpent => steps > MostSteps;

    /// <summary>Takes steps; false where none is left.</summary>
    public bool Spend(int count)
    {
        const int CheckEvery = 256;
        if (steps / CheckEvery != (steps + count) / CheckEvery)
            cancellation.ThrowIfCancellationRequested();
        steps += count;
        return !IsSpent;
    }

    public void Enter(IOperation loop) => running.Add(new Loop(loop));

    public void Turn() => running[running.Count - 1].Turns++;

    public void Leave() => running.RemoveAt(running.Count - 1);

    /// <summary>The running loop that has turned most often: the endless one, where one is. Null outside all loops.</summary>
    public IOperation? Busiest => running.OrderByDescending(loop => loop.Turns).FirstOrDefault()?.Operation;

    private sealed class Loop(IOperation operation)
    {
        public IOperation Operation { get; } = operation;

        public int Turns { get; set; }
    }
}
