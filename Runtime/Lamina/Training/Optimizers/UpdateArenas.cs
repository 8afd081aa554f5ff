using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Lamina;

/// <summary>The same part of all arenas: its first elements. Arenas of state that an optimizer does not keep are nowhere.</summary>
internal readonly ref struct UpdateArenas(Span<float> parameters, ReadOnlySpan<float> gradients, OptimizerState state, int first)
{
    public readonly ref float Parameters = ref MemoryMarshal.GetReference(parameters);
    public readonly ref float Gradients = ref MemoryMarshal.GetReference(gradients);
    public readonly ref float State0 = ref At(state, 0, first);
    public readonly ref float State1 = ref At(state, 1, first);
    public readonly ref float State2 = ref At(state, 2, first);

    private static ref float At(OptimizerState state, int slot, int first)
    {
        if (!state.Keeps(slot))
            return ref Unsafe.NullRef<float>();
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(state.OnHost(slot)), first);
    }
}
