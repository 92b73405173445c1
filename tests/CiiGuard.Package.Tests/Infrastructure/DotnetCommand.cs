using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace CiiGuard.Package.Tests;

/// <summary>What one run of the <c>dotnet</c> command said.</summary>
internal sealed record DotnetResult(string CommandLine, int ExitCode, string Output)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>The same result, or a failed test that shows what the command said.</summary>
    public DotnetResult ShouldSucceed()
    {
        Assert.True(Succeeded, $"'{CommandLine}' ended with {ExitCode}:\n{Output}");
        return this;
    }

    public DotnetResult ShouldFail()
    {
        Assert.False(Succeeded, $"'{CommandLine}' should have failed and did not:\n{Output}");
        return this;
    }
}

/// <summary>Runs <c>dotnet</c> as a user at a prompt would: nothing of the test run's own build leaks into it.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    // Set by the SDK for its children, and by CI for builds; a user's prompt has none of them.
    private static readonly string[] ForeignPrefixes = ["MSBUILD", "TESTINGPLATFORM", "XUNIT", "DOTNET_CLI_", "DOTNET_HOST"];

    public static async Task<DotnetResult> RunAsync(
        string folder,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        foreach (var name in start.Environment.Keys.ToArray())
        {
            if (name == "CI" || ForeignPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
                start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";

        // A build node that lives on keeps our pipes open, and the wait below would never end.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        return await RunAsync(start);
    }

    /// <summary>Runs a program that was published.</summary>
    public static Task<DotnetResult> RunProgramAsync(string folder, string program) => RunAsync(new ProcessStartInfo(program)
    {
        WorkingDirectory = folder,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        RedirectStandardInput = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    });

    private static async Task<DotnetResult> RunAsync(ProcessStartInfo start)
    {
        var commandLine = start.FileName + " " + string.Join(' ', start.ArgumentList);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var error = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new DotnetResult(commandLine, process.ExitCode, await output + await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{commandLine}' in {start.WorkingDirectory} did not end within {Limit.TotalMinutes} minutes.");
        }
    }
}
