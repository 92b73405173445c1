using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Which symbols are defined in a file: by the project, or by directives, which stand at its top.</summary>
internal static class PreprocessorSymbols
{
    public static bool IsAnyDefined(ImmutableArray<string> symbols, SyntaxTree tree, CancellationToken cancellation)
    {
        foreach (var symbol in symbols)
        {
            if (IsDefined(symbol, tree, cancellation))
                return true;
        }

        return false;
    }

    private static bool IsDefined(string symbol, SyntaxTree tree, CancellationToken cancellation)
    {
        var defined = tree.Options.PreprocessorSymbolNames.Contains(symbol);
        if (tree.GetRoot(cancellation) is not CompilationUnitSyntax { ContainsDirectives: true } root)
            return defined;
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is DefineDirectiveTriviaSyntax { IsActive: true } define && define.Name.ValueText == symbol)
                defined = true;
            else if (directive is UndefDirectiveTriviaSyntax { IsActive: true } undef && undef.Name.ValueText == symbol)
                defined = false;
        }

        return defined;
    }
}
