using Lamina.Analyzers.Tests.Verification;
using Lamina.Core.Model;
using Microsoft.CodeAnalysis;

namespace Lamina.Analyzers.Tests;

/// <summary>LAM0001.</summary>
public sealed class LayerShapeTests
{
    [Fact]
    public async Task Every_layer_tells_its_shape_and_its_cost() => Assert.Equal(
        """
        Conv2d → conv1: 6×28×28, 156 parameters, 117,600 multiply-adds per sample
        Tanh → tanh1: 6×28×28
        AvgPool2d → pool1: 6×14×14
        Conv2d → conv2: 16×10×10, 2,416 parameters, 240,000 multiply-adds per sample
        Tanh → tanh2: 16×10×10
        AvgPool2d → pool2: 16×5×5
        Flatten → flatten1: 400
        Linear → fc1: 120, 48,120 parameters, 48,000 multiply-adds per sample
        Tanh → tanh3: 120
        Linear → fc2: 84, 10,164 parameters, 10,080 multiply-adds per sample
        Tanh → tanh4: 84
        Linear → fc3: 10, 850 parameters, 840 multiply-adds per sample
        LeNet5 → LeNet5: 1×28×28 → 10, 61,706 parameters, 416,520 multiply-adds per sample
        """,
        await ShapesAsync(Sources.All["LeNet5"]));

    [Fact]
    public async Task The_layers_before_a_mistake_tell_theirs() => Assert.Equal(
        """
        Tanh → tanh1: 2×3×3
        """,
        await ShapesAsync(
            """
            using Lamina;
            [Network(2, 3, 3)]
            [Tanh, Linear(3), ReLU]
            public sealed partial class Net;
            """));

    [Fact]
    public async Task A_token_that_stands_for_many_layers_tells_them_together() => Assert.Equal(
        """
        Net → Net: 1 → 1, 20 parameters, 10 multiply-adds per sample
        Linear → fc1: 1, 2 parameters, 1 multiply-add per sample
        fc2: 1, 2 parameters, 1 multiply-add per sample
        fc3: 1, 2 parameters, 1 multiply-add per sample
        fc4: 1, 2 parameters, 1 multiply-add per sample
        fc5: 1, 2 parameters, 1 multiply-add per sample
        fc6: 1, 2 parameters, 1 multiply-add per sample
        fc7: 1, 2 parameters, 1 multiply-add per sample
        fc8: 1, 2 parameters, 1 multiply-add per sample
        … and 2 more
        """,
        await ShapesAsync(
            """
            using Lamina;
            [Network(1)]
            public sealed partial class Net
            {
                static Flow Define(Flow x)
                {
                    for (var i = 0; i < 10; i++)
                        x = x.Linear(1);
                    return x;
                }
            }
            """));

    [Fact]
    public async Task The_diagnostic_is_hidden_unless_asked_for()
    {
        var diagnostics = await TestProject.DiagnoseAsync(TestProject.Compile(Sources.All["LeNet5"]));
        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Hidden, diagnostic.Severity));
    }

    [Fact]
    public async Task An_editorconfig_makes_it_visible()
    {
        var compilation = TestProject.Compile(Sources.All["LeNet5"]);
        // What dotnet_diagnostic.LAM0001.severity = suggestion becomes.
        var options = compilation.Options.WithSpecificDiagnosticOptions([new(RuleIds.LayerShape, ReportDiagnostic.Info)]);
        var diagnostics = await TestProject.DiagnoseAsync(compilation.WithOptions(options));
        Assert.All(diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        Assert.NotEmpty(diagnostics);
    }

    private static async Task<string> ShapesAsync(string source)
    {
        var diagnostics = await TestProject.DiagnoseAsync(TestProject.Compile(source));
        return string.Join("\n", diagnostics.Where(diagnostic => diagnostic.Id == RuleIds.LayerShape).Select(Show));
    }

    private static string Show(Diagnostic diagnostic) =>
        $"{diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan)} → {diagnostic.GetMessage()}";
}
