using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard.Analyzers;
using CiiGuard.TestKit;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace CiiGuard.CodeFixes.Tests;

/// <summary>
/// Applies one fix to sources about <see cref="ReviewDomain"/>, alone and to all reports at once. The fixed source is compiled and analyzed again by the
/// test: it has no error, and no report but those marked in it.
/// </summary>
internal static class ReviewFixTest<TFix>
    where TFix : CodeFixProvider, new()
{
    public static Task VerifyAsync(string source, string fixedSource, Action<CiiGuardCodeFixTest<ReviewFlowAnalyzer, TFix>>? configure = null)
    {
        var test = new Test
        {
            TestCode = source,
            FixedCode = fixedSource,
        };
        test.TestState.Sources.Add(("Domain.cs", ReviewDomain.Source));
        test.FixedState.Sources.Add(("Domain.cs", ReviewDomain.Source));
        configure?.Invoke(test);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>There is a report, and no fix for it.</summary>
    public static Task VerifyNotOfferedAsync(string source) => VerifyAsync(source, source);

    /// <summary>Verifies statements in a method with the usual parameters.</summary>
    public static Task VerifyBodyAsync(string body, string fixedBody, string modifiers = "void") => VerifyAsync(InMethod(body, modifiers), InMethod(fixedBody, modifiers));

    public static Task VerifyBodyNotOfferedAsync(string body, string modifiers = "void") => VerifyNotOfferedAsync(InMethod(body, modifiers));

    private static string InMethod(string body, string modifiers) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using CiiGuard;
        using Purchasing;

        public static class Desk
        {
            public static {{modifiers}} Close(ServerContract contract, bool urgent, IRegister register)
            {
                {{body.ReplaceLineEndings("\n").Replace("\n", "\n        ", StringComparison.Ordinal).Replace("\n        \n", "\n\n", StringComparison.Ordinal)}}
            }
        }
        """;

    /// <summary>The rules on attributes watch as well: a fix writes attributes, and must write none that is reported in its turn.</summary>
    private sealed class Test : CiiGuardCodeFixTest<ReviewFlowAnalyzer, TFix>
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() =>
            [.. base.GetDiagnosticAnalyzers(), new AnnotationAnalyzer(), new ContractVarianceAnalyzer()];
    }
}
