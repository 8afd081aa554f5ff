using Lamina.CompilerServices;

namespace Lamina.Tests.Channels;

/// <summary>An epilogue that shows where it is applied.</summary>
internal readonly struct AddOperand : IEpilogue
{
    public static bool IsShort => true;

    public static TLanes Apply<TLanes>(TLanes value, in Operands others, nint at)
        where TLanes : struct, ILanes<TLanes> => value + TLanes.Load(ref others.A, at);
}
