namespace Lamina.Core.Reading.Reuse;

/// <summary>
/// A value that is made once and shared by all who ask, whatever thread they ask on. Not a Lazy: what was cancelled, or has thrown, is made again by the next
/// who asks and does not cancel it too.
/// </summary>
internal sealed class Remembered<T> where T : class
{
    private T? value;

    public T Get(Func<T> make)
    {
        if (Volatile.Read(ref value) is { } known)
            return known;
        lock (this)
        {
            var made = value ?? make();
            Volatile.Write(ref value, made);
            return made;
        }
    }
}
