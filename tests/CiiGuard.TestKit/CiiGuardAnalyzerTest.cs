using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.TestKit;

/// <summary>A test of one analyzer with exact spans and message arguments; <see cref="CaseFile"/> is the shorter way.</summary>
public class CiiGuardAnalyzerTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public CiiGuardAnalyzerTest() => TestProjects.UseVocabulary(this);
}
