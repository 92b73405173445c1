using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Package.Tests;

/// <summary>The presets have a row for each rule of the packed analyzers: a new rule is not forgotten in one of them.</summary>
/// <remarks>Run with the environment variable <c>CIIGUARD_WRITE_PRESETS=1</c>, the tests write the rows into the sources instead of comparing them.</remarks>
public sealed partial class PresetTests(PackedPackage package)
{
    private const string SeverityPrefix = "dotnet_diagnostic.";

    [Fact]
    public void Default_tells_the_severity_of_every_rule() => AssertRows("Default", "# ", Severity);

    [Fact]
    public void Adopt_makes_every_rule_a_warning_at_most() =>
        AssertRows("Adopt", "", rule => Severity(rule) is "error" ? "warning" : Severity(rule));

    [Fact]
    public void Strict_makes_warnings_errors() =>
        AssertRows("Strict", "", rule => Severity(rule) is "warning" ? "error" : Severity(rule));

    [Fact]
    public void Adopt_exempts_every_rule_from_a_project_that_makes_warnings_errors()
    {
        var ids = string.Join(';', Rules().Select(rule => rule.Id));
        if (WritesPresets)
            Rewrite("CiiGuard.targets", text => ExemptedIds().Replace(text, ids));
        else
            Assert.Equal(ids, ExemptedIds().Match(File.ReadAllText(Path.Combine(package.Content, "buildTransitive", "CiiGuard.targets"))).Value);
    }

    [Theory]
    [InlineData("Adopt", false)]
    [InlineData("Default", false)]
    [InlineData("Strict", true)]
    public void Only_strict_is_strict(string mode, bool strict)
    {
        var preset = ReadPreset(mode);
        Assert.Equal(strict, preset.Contains("ciiguard.strict = true"));
        Assert.Contains("is_global = true", preset);
        Assert.Contains("global_level = -100", preset);
    }

    private void AssertRows(string mode, string prefix, Func<DiagnosticDescriptor, string> severity)
    {
        string[] expected = [.. Rules().Select(rule => $"{prefix}{SeverityPrefix}{rule.Id}.severity = {severity(rule)}")];
        if (WritesPresets)
        {
            Rewrite($"config/{mode}.globalconfig", text => text[..text.IndexOf(prefix + SeverityPrefix, StringComparison.Ordinal)] + string.Join('\n', expected) + "\n");
            return;
        }

        var actual = ReadPreset(mode).Where(line => line.Contains(SeverityPrefix, StringComparison.Ordinal));
        Assert.True(expected.SequenceEqual(actual), $"The rows of {mode}.globalconfig must be:\n{string.Join('\n', expected)}");
    }

    private static bool WritesPresets => Environment.GetEnvironmentVariable("CIIGUARD_WRITE_PRESETS") == "1";

    private static void Rewrite(string file, Func<string, string> change)
    {
        var path = Path.Combine(Folders.Repository, "analyzers", "CiiGuard.Package", "buildTransitive", file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
    }

    [GeneratedRegex(@"(?<=\$\(WarningsNotAsErrors\);)CII\d{4}(;CII\d{4})*")]
    private static partial Regex ExemptedIds();

    private string[] ReadPreset(string mode) => File.ReadAllLines(Path.Combine(package.Content, "buildTransitive", "config", mode + ".globalconfig"));

    private static string Severity(DiagnosticDescriptor rule) => rule.DefaultSeverity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "suggestion",
        _ => "silent",
    };

    // Those that an analyzer reports, and those that are only declared so far: neither may be missing.
    private List<DiagnosticDescriptor> Rules()
    {
        var assembly = new AssemblyLoadContext(name: null, isCollectible: true)
            .LoadFromAssemblyPath(Path.Combine(package.Content, "analyzers", "dotnet", "cs", "CiiGuard.Analyzers.dll"));
        var reported = assembly.GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type, nonPublic: true)!).SupportedDiagnostics);
        var declared = assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);

        var rules = reported.Concat(declared).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        Assert.NotEmpty(rules);
        return rules;
    }
}
