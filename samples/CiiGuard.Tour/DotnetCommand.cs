using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace CiiGuard.Tour;

internal sealed record DotnetResult(string CommandLine, int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    public TourException Failure(string what) => new($"{what}: '{CommandLine}' ended with exit code {ExitCode}. It said:", Output.TrimEnd());
}

internal static class DotnetCommand
{
    /// <summary>Runs <c>dotnet</c> in a folder and waits for its end.</summary>
    public static async Task<DotnetResult> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        // What "dotnet run" has set for this program would bind the child to the parent's build.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", System.StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);

        // A build node that lives on keeps our pipes open, and reading them would never end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";

        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return new DotnetResult($"dotnet {string.Join(' ', arguments)}", process.ExitCode, await output + await error);
        }
        catch (Win32Exception exception)
        {
            throw new TourException($"The command 'dotnet' cannot be started ({exception.Message}). Install the .NET 10 SDK and put it on the PATH.");
        }
    }
}
