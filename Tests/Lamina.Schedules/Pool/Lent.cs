using Microsoft.Coyote.Runtime;

namespace Lamina.Schedules;

/// <summary>A pool whose things know whether they are lent.</summary>
internal sealed class Lent
{
    private readonly int capacity;
    private readonly BoundedPool<Thing> pool;
    private int made;

    /// <param name="capacity">Of the pool.</param>
    /// <param name="fails">Whether making one fails this time.</param>
    public Lent(int capacity, Func<bool>? fails = null)
    {
        Monitor.Reset();
        this.capacity = capacity;
        pool = new BoundedPool<Thing>(capacity, () =>
        {
            if (fails?.Invoke() == true)
                throw new OutOfMemoryException();
            Assert.InRange(++made, 1, capacity);
            SchedulingPoint.Interleave(); // others find the pool locked
            return new Thing();
        });
    }

    /// <summary>Borrows one, uses it and gives it back.</summary>
    public void Use(Action? use = null)
    {
        var thing = pool.Rent();
        Assert.False(thing.IsLent);
        thing.IsLent = true;
        use?.Invoke();
        SchedulingPoint.Interleave(); // others run while it is lent
        Assert.True(thing.IsLent);
        thing.IsLent = false;
        pool.Return(thing);
    }

    /// <summary>As many as there may be are there, each once: else this waits for ever.</summary>
    public void AssertAllAreBack()
    {
        var things = Enumerable.Range(0, capacity).Select(_ => pool.Rent()).ToArray();
        Assert.Equal(capacity, things.Distinct().Count());
        Assert.DoesNotContain(things, thing => thing.IsLent);
    }

    private sealed class Thing
    {
        public bool IsLent { get; set; }
    }
}
