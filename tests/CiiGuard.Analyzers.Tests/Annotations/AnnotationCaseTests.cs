using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard.TestKit;

namespace CiiGuard.Analyzers.Tests.Annotations;

/// <summary>Misuse of the attributes, line by line, beside uses that look similar and are right.</summary>
public sealed class AnnotationCaseTests
{
    public static IEnumerable<TheoryDataRow<string>> Files() =>
        System.Linq.Enumerable.Select(
            CaseFile.EmbeddedNames(typeof(AnnotationCaseTests).Assembly, "Cases/Annotations"),
            static name => new TheoryDataRow<string>(name));

    [Theory]
    [MemberData(nameof(Files))]
    public Task Reports_exactly_what_is_marked(string file) =>
        CaseFile.Embedded(typeof(AnnotationCaseTests).Assembly, file)
            .WithOption("build_property.CiiGuardToday", "2026-11-24")
            .VerifyAsync(new ContractVarianceAnalyzer(), new AnnotationAnalyzer());
}
