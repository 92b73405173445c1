using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Answers;

/// <summary>CII3005: wrong code, marked line by line, beside correct neighbours that must stay silent.</summary>
public class AnswerCaseTests
{
    private const string Folder = "Cases/Answers/Cases/Answers";

    public static IEnumerable<TheoryDataRow<string>> Files() =>
        CaseFile.EmbeddedNames(typeof(AnswerCaseTests).Assembly, Folder)
            .Where(static name => !name.Contains("_Domain", System.StringComparison.Ordinal))
            .Select(static name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Reports_exactly_what_is_marked(string file)
    {
        var assembly = typeof(AnswerCaseTests).Assembly;
        var domain = CaseFile.EmbeddedNames(assembly, Folder).Single(static name => name.Contains("_Domain", System.StringComparison.Ordinal));
        return CaseFile.Embedded(assembly, file).AndEmbedded(assembly, domain)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new AnswerFlowAnalyzer());
    }
}
