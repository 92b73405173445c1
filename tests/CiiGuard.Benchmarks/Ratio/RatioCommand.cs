using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace CiiGuard.Benchmarks;

/// <summary><c>--ratio [rounds] [part of a scenario's name]</c>: tables in minutes, fit for a machine that has other work.</summary>
internal static class RatioCommand
{
    public const string Switch = "--ratio";

    private const int DefaultRounds = 9;

    private const int WarmUpRounds = 15;

    public static async Task<int> RunAsync(string[] arguments, TextWriter output)
    {
        var rounds = DefaultRounds;
        var rest = arguments.AsEnumerable();
        if (arguments.Length > 0 && int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out var given))
        {
            rounds = Math.Max(given, 1);
            rest = rest.Skip(1);
        }

        var part = string.Join(' ', rest);
        var scenarios = Scenario.All().Where(scenario => scenario.Name.Contains(part, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (scenarios.Length == 0)
        {
            output.WriteLine($"No scenario has '{part}' in its name. There are:");
            foreach (var scenario in Scenario.All())
                output.WriteLine("  " + scenario.Name);
            return 1;
        }

        // Otherwise the first row pays for the machine code of the compiler and the rules.
        await Round.RunAsync(new ProcurementProject { AnnotatedTypes = 10, GateCalls = 100, FillerLines = 1000 }.Create(), WarmUpRounds);

        RatioReport.WriteEnvironment(output, rounds);
        RatioReport.WriteHead(output);
        foreach (var scenario in scenarios)
        {
            var project = scenario.Create();
            RatioReport.WriteRow(output, scenario, project.Lines, await Round.RunAsync(project, rounds));
            output.Flush();
        }

        return 0;
    }
}
