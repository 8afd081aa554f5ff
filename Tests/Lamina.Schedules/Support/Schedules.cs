using Microsoft.Coyote;
using Microsoft.Coyote.Logging;
using Microsoft.Coyote.Rewriting;
using Microsoft.Coyote.SystematicTesting;

namespace Lamina.Schedules;

/// <summary>Runs a scenario of several threads under many schedules: Coyote runs one thread at a time and chooses, at each lock, atomic operation and volatile access, which.</summary>
internal static class Schedules
{
    private const uint Seed = 1; // the same schedules on every machine
    private const uint MostSteps = 2_000; // of one schedule; a scenario takes some tens

    /// <summary>Nothing fails, and nobody waits for ever, under any of the schedules.</summary>
    /// <param name="each">Schedules by each of three ways to choose them.</param>
    /// <param name="scenario">Begins anew each time.</param>
    public static void AllPass(uint each, Action scenario)
    {
        foreach (var configuration in Ways(each))
        {
            var (report, trace) = Run(configuration, scenario);
            Assert.True(report.NumOfFoundBugs == 0, $"{string.Join(Environment.NewLine, report.BugReports)}{Environment.NewLine}{trace}");
            Assert.Equal((int)each, report.NumOfExploredFairPaths + report.NumOfExploredUnfairPaths);
            Assert.True(report.MaxControlledOperations > 1, "The scenario has one thread only.");
            Assert.Empty(report.UncontrolledInvocations);
        }
    }

    /// <summary>One of the schedules fails.</summary>
    /// <returns>What Coyote says of it.</returns>
    public static string OneFails(uint each, Action scenario)
    {
        foreach (var configuration in Ways(each))
        {
            if (Run(configuration, scenario).Report is { NumOfFoundBugs: > 0 } report)
                return string.Join(Environment.NewLine, report.BugReports);
        }

        Assert.Fail("No schedule fails.");
        return "";
    }

    // Any next step with the same chance; few changes of priority, which find what needs one thread to stand still for long; and many steps of one thread.
    private static IEnumerable<Configuration> Ways(uint each) =>
        [Common(each).WithRandomStrategy(), Common(each).WithPrioritizationStrategy(isFair: false, 4), Common(each).WithProbabilisticStrategy(3)];

    private static Configuration Common(uint schedules) => Configuration.Create()
        .WithTestingIterations(schedules)
        .WithRandomGeneratorSeed(Seed)
        .WithLockAccessRaceCheckingEnabled(true)
        .WithAtomicOperationRaceCheckingEnabled(true)
        .WithVolatileOperationRaceCheckingEnabled(true)
        .WithPartiallyControlledConcurrencyAllowed(false)
        .WithSystematicFuzzingFallbackEnabled(false)
        .WithMaxSchedulingSteps(MostSteps)
        .WithFailureOnMaxStepsBoundEnabled(true)
        .WithVerbosityEnabled(VerbosityLevel.None)
        .WithTelemetryEnabled(false);

    private static (TestReport Report, string Trace) Run(Configuration configuration, Action scenario)
    {
        // Else each schedule would be the same one.
        Assert.True(RewritingEngine.IsAssemblyRewritten(typeof(Schedules).Assembly), "The assembly is not rewritten: build the project with its target RewriteForCoyote.");
        using var engine = TestingEngine.Create(configuration, scenario);
        engine.Run();
        return (engine.TestReport, engine.ReadableTrace);
    }
}
