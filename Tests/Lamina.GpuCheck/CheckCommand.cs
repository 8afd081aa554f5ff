using System.CommandLine;
using System.Diagnostics;
using Lamina.GpuCheck.Checks;

namespace Lamina.GpuCheck;

/// <summary><c>check</c>: what the device computes beside what the processor computes.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var (device, brief, only) = (Options.Device(), Options.Brief(), Options.Only("checks", AllChecks.List.Select(check => check.Name)));
        var command = new Command("check", "Compares a device with the processor. Its memory is filled with NaN before use.") { device, brief, only };
        command.SetAction(parsed => Options.OnDevice(
            parsed.GetValue(device)!, gpu => Run(gpu, Options.Chosen(AllChecks.List, parsed.GetValue(only)!, check => check.Name), parsed.GetValue(brief))));
        return command;
    }

    private static int Run(Gpu gpu, IReadOnlyList<Check> checks, bool isBrief)
    {
        gpu.PoisonsMemory = true;
        var failed = new List<string>();
        var passed = 0;
        foreach (var check in checks)
        {
            var start = Stopwatch.GetTimestamp();
            var (isRight, findings) = (true, 0);
            try
            {
                foreach (var finding in check.Run(gpu, isBrief))
                {
                    isRight &= finding.IsRight;
                    findings++;
                    Console.WriteLine($"  {(finding.IsRight ? "right" : "WRONG")}  {finding.Text}");
                }
            }
            catch (Exception exception)
            {
                // The next checks still tell something, unless the device is lost: then they fail in the same way.
                isRight = false;
                Console.WriteLine($"  FAILED  {exception}");
            }

            if (isRight && findings == 0)
            {
                Console.WriteLine($"left out: {check.Name}, which is too much work for a rehearsal");
                continue;
            }

            if (isRight)
                passed++;
            else
                failed.Add(check.Name);
            Console.WriteLine($"{(isRight ? "passed" : "FAILED")}: {check.Name}, {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s");
        }

        Console.WriteLine($"{passed} passed, {failed.Count} failed{(failed.Count == 0 ? "" : ": " + string.Join(", ", failed))}");
        return failed.Count == 0 && checks.Count > 0 ? 0 : 1;
    }
}
