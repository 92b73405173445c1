using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace CiiGuard.Tour;

/// <summary>One sample built with the packed package, and what the compiler reported in it.</summary>
internal sealed record SampleBuild(string Name, DotnetResult Result, IReadOnlyList<Finding> Findings)
{
    private const string LogName = "findings.sarif";

    public static async Task<SampleBuild> RunAsync(Repository repository, string name)
    {
        var folder = Path.Combine(repository.Samples, name);
        var log = Path.Combine(repository.Root, "artifacts", "tour", name, LogName);
        Directory.CreateDirectory(Path.GetDirectoryName(log)!);

        // A log of an earlier run would be shown as this one's result.
        File.Delete(log);

        // Compiled even if up to date, because the compiler writes its log only when it runs.
        var result = await DotnetCommand.RunAsync(
            folder,
            ["build", "-nologo", "-clp:NoSummary", "--no-incremental", $"-p:ErrorLog={Path.GetRelativePath(folder, log)}%2Cversion=2.1"]);

        if (!File.Exists(log))
            throw result.Failure($"The compiler did not get to samples/{name}");

        var findings = ErrorLog.Read(log, repository);
        var foreign = findings.Where(finding => !finding.IsOurs && finding.Level == "error").ToList();
        if (foreign.Count > 0)
        {
            throw new TourException(
                $"samples/{name} has errors that have nothing to do with CiiGuard, so its rules did not see the whole of it:",
                string.Join('\n', foreign.Select(finding => $"{finding.Place.File}:{finding.Place.Line}: {finding.Place.Id}: {finding.Message}")));
        }

        var ours = findings.Where(finding => finding.IsOurs).ToList();
        if (!result.Succeeded && !ours.Exists(finding => finding.Level == "error"))
            throw result.Failure($"samples/{name} did not build, and not because of a finding");

        return new SampleBuild(name, result, ours);
    }
}
