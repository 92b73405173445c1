using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>CII9040: an option of the package has a value that it does not know, so that its default holds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionAnalyzer() : CiiGuardAnalyzer(Descriptors.UnknownOptionValue)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var unknown = CiiGuardOptions.Read(context.Options, context.Compilation).Unknown;
        if (unknown.Count == 0)
            return;

        // Once per compilation, and not at its end, so that an editor shows it. The place is in a configuration file, of which the compiler tells the values only.
        var first = GetFirstTree(context.Compilation);
        context.RegisterSyntaxTreeAction(tree =>
        {
            if (tree.Tree != first)
                return;
            foreach (var (option, value) in unknown)
                tree.ReportDiagnostic(Diagnostic.Create(Descriptors.UnknownOptionValue, Location.None, option.Key, value, option.Default, option.Other));
        });
    }

    private static SyntaxTree? GetFirstTree(Compilation compilation)
    {
        foreach (var tree in compilation.SyntaxTrees)
            return tree;
        return null;
    }
}
