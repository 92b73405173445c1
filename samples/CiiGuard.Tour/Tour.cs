using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Spectre.Console;

namespace CiiGuard.Tour;

/// <summary>The stations of the tour.</summary>
internal sealed class Tour(IAnsiConsole console, Repository repository)
{
    private const string CorrectSample = "GridProcurement";
    private const string MistakenSample = "GridProcurement.Mistakes";

    /// <summary>Goes through all stations, even when one of them shows something unexpected.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync()
    {
        await PackAsync();
        var correct = await ShowAsync(CorrectSample, "must build without a finding");
        var mistaken = await ShowAsync(MistakenSample, "must not build: every marked line is a finding");
        if (correct.Build.Result.Succeeded)
            await StartAsync();

        // Findings alone do not keep anybody from shipping: the build has to fail.
        var asExpected = correct.Comparison.IsEqual && correct.Build.Result.Succeeded
            && mistaken.Comparison.IsEqual && !mistaken.Build.Result.Succeeded;
        console.WriteLine();
        console.MarkupLine(asExpected
            ? "[green]All findings are the expected ones.[/]"
            : "[red]The samples are not as expected (see above).[/]");
        return asExpected ? 0 : 1;
    }

    private async Task PackAsync()
    {
        Heading("Packing CiiGuard", "analyzers/CiiGuard.Package");
        if (Directory.Exists(repository.Feed))
            Directory.Delete(repository.Feed, recursive: true);

        var result = await DotnetCommand.RunAsync(
            repository.Root,
            "pack", Path.Combine("analyzers", "CiiGuard.Package"), "-c", "Release", "-nologo", "-o", repository.Feed);
        if (!result.Succeeded)
            throw result.Failure("The package cannot be made");

        // The package under development keeps its version, and a copy that was restored earlier would be used again.
        var restored = Path.Combine(repository.RestoredPackages, "ciiguard");
        if (Directory.Exists(restored))
            Directory.Delete(restored, recursive: true);

        foreach (var package in Directory.EnumerateFiles(repository.Feed, "*.nupkg"))
            console.WriteLine($"{repository.Relative(package)}, {new FileInfo(package).Length / 1024} KB");
    }

    private async Task<(SampleBuild Build, Comparison Comparison)> ShowAsync(string sample, string remark)
    {
        Heading($"Building samples/{sample}", remark);
        var build = await SampleBuild.RunAsync(repository, sample);
        var expected = Marks.Read(Path.Combine(repository.Samples, sample), repository);
        var comparison = Comparison.Of(expected, build.Findings.Select(finding => finding.Place));

        Report.Write(console, build, comparison);
        return (build, comparison);
    }

    private async Task StartAsync()
    {
        Heading($"Running samples/{CorrectSample}", "what the compiler let pass works");
        var folder = Path.Combine(repository.Root, "artifacts", "tour", "evidence");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        var sample = Path.Combine(repository.Samples, CorrectSample);
        var result = await DotnetCommand.RunAsync(sample, "run", "--no-build", "--", folder);
        if (!result.Succeeded)
            throw result.Failure($"The program of samples/{CorrectSample} failed");

        console.WriteRaw(result.Output.TrimEnd());
        Heading("Evidence", "what was written from the marks: worksheet, checklist, letter, file, and the manifest of the assembly");
        Evidence.Write(console, repository, folder, Path.Combine(sample, "bin", "Debug", "net10.0", CorrectSample + ".dll"));
    }

    private void Heading(string title, string remark)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[bold]{title}[/] ({remark})");
    }
}
