using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Generators.Tests;

/// <summary>Options as a global AnalyzerConfig gives them: one, or none.</summary>
internal sealed class OneOption(string key, string? value) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new One(key, value);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new One("", null);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new One("", null);

    private sealed class One(string key, string? value) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string asked, [NotNullWhen(true)] out string? found)
        {
            found = asked == key ? value : null;
            return found is not null;
        }
    }
}
