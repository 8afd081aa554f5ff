namespace Lamina.Execution.Tests;

/// <summary>Dropout alone, so that the loss shows the mask: an output is 0 or 1/(1 − p) times its input.</summary>
[Network(500)]
[Dropout(0.3)]
internal sealed partial class BareDropout;

[Network(500)]
[Dropout, Dropout]
internal sealed partial class TwoDropouts;

[Network(6)]
[Linear(12), Dropout(0.4), Tanh, Linear(3)]
internal sealed partial class DropoutNetwork;

[Network(6)]
internal sealed partial class DropoutNetworkDefined
{
    static Flow Define(Flow x) => x.Linear(12).Dropout(0.4).Tanh().Linear(3);
}

/// <summary>The same layers without dropout, and with one that never drops.</summary>
[Network(6)]
[Linear(12), Tanh, Linear(3)]
internal sealed partial class WithoutDropout;

[Network(6)]
[Linear(12), Dropout(0), Tanh, Linear(3)]
internal sealed partial class DropoutOfNone;
