using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>The rules on how a review case is declared (CII9050 to CII9062), said by the reader of the generator, which makes nothing of a type that has one of these faults.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReviewCaseAnalyzer() : CiiGuardAnalyzer(
    Descriptors.CaseNotPartial,
    Descriptors.CaseInNonPartialType,
    Descriptors.CaseGeneric,
    Descriptors.CaseFileLocal,
    Descriptors.CaseSealed,
    Descriptors.CaseAbstractMember,
    Descriptors.CaseBaseClass,
    Descriptors.CasePrimaryConstructor,
    Descriptors.CaseNameTaken,
    Descriptors.CaseConstructor,
    Descriptors.CaseEditionUnknown,
    Descriptors.ProcedureInvalidElsewhere,
    Descriptors.CaseMemberNotCopied)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard) =>
        context.RegisterSymbolAction(
            static symbol =>
            {
                var type = (INamedTypeSymbol)symbol.Symbol;
                if (type.HasAttribute(Vocabulary.ReviewCase))
                    ReviewCaseReader.Read(type, symbol.Compilation, problem => symbol.Report(problem), symbol.CancellationToken);
            },
            SymbolKind.NamedType);
}
