using System.CommandLine;
using System.Globalization;

namespace Lamina.Benchmarks.Editor;

/// <summary><c>editor</c>: what an edit costs in an editor, beside the same project without networks.</summary>
internal static class EditorCommand
{
    public static Command Create()
    {
        var edits = new Option<int>("--edits") { Description = "Edits of each kind that are timed.", HelpName = "N", DefaultValueFactory = _ => 31 };
        var withKernels = new Option<bool>("--kernels") { Description = "The editor asks for the kernels at every edit, too, as Visual Studio does without 'balanced' source generators." };
        var command = new Command("editor", "Edits a project as one does in an editor and prints what generator and analyzers cost, in milliseconds of processor time.") { edits, withKernels };
        command.SetAction(parsed => Run(parsed.GetValue(edits), parsed.GetValue(withKernels)));
        return command;
    }

    private static int Run(int edits, bool withKernels)
    {
        Console.WriteLine("Milliseconds of processor time, medians; in brackets the same project without networks.");
        Console.WriteLine();
        Console.WriteLine("| network | edit | generator | compiler, open file | analyzers, open file | in all, more than without | analyzers, whole project |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var network in EditorSources.Networks)
        {
            var (with, without) = (new EditorSession(network, withKernels), new EditorSession(network.WithoutNetwork, withKernels));
            var number = 0;
            // The JIT compiles what is called often, and the caches fill.
            foreach (var kind in Enum.GetValues<EditKind>())
                Measure(kind, edits);
            foreach (var kind in Enum.GetValues<EditKind>())
            {
                var (costs, plain) = Measure(kind, edits);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {network.Title} | {Title(kind)} | {costs.Generator:F1} ({plain.Generator:F1}) | {costs.Compiler:F1} ({plain.Compiler:F1}) | {costs.Analyzers:F1} ({plain.Analyzers:F1}) | {costs.Keystroke - plain.Keystroke:F1} | {costs.Project:F1} ({plain.Project:F1}) |"));
            }

            // In turns, so that what else the machine does meets both alike.
            (EditCost With, EditCost Without) Measure(EditKind kind, int count)
            {
                var pairs = Enumerable.Range(0, count).Select(_ => (with.Edit(kind, ++number), without.Edit(kind, ++number))).ToArray();
                return (EditCost.MedianOf([.. pairs.Select(pair => pair.Item1)]), EditCost.MedianOf([.. pairs.Select(pair => pair.Item2)]));
            }
        }

        return 0;
    }

    private static string Title(EditKind kind) => kind switch
    {
        EditKind.Number => "a number in it",
        EditKind.Comment => "a comment above it",
        _ => "an unrelated file",
    };
}
