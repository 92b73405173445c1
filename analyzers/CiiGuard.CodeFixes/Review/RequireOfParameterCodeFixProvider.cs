using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.CodeFixes;

/// <summary>Hands the duty on to the callers: <c>[RequiresReview(ReviewStates.Cleared)]</c> on the parameter that the review comes from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequireOfParameterCodeFixProvider))]
public sealed class RequireOfParameterCodeFixProvider : ReviewCodeFixProvider
{
    private const string Suffix = "Attribute";

    public RequireOfParameterCodeFixProvider()
        : base(
            Descriptors.ContractExecutedBeforeClearance.Id,
            Descriptors.ContractSignedBeforeClearance.Id,
            Descriptors.ProductPutIntoUseBeforeClearance.Id,
            Descriptors.ReviewPreconditionNotMet.Id)
    {
    }

    private protected override IEnumerable<ReviewFix> Propose(DocumentVersion version, ReviewReport report, CancellationToken cancellationToken)
    {
        var node = version.Root.FindNode(report.Span, getInnermostNodeForTie: true);
        var named = ReviewSources.Of(version, report, node, cancellationToken).Select(static source => source.Variable).OfType<IParameterSymbol>().ToList();
        var declared = node.AncestorsAndSelf()
            .Select(static ancestor => ancestor switch
            {
                BaseMethodDeclarationSyntax method => method.ParameterList,
                LocalFunctionStatementSyntax function => function.ParameterList,
                _ => null,
            })
            .OfType<ParameterListSyntax>()
            .SelectMany(static list => list.Parameters)
            .Select(parameter => (Syntax: parameter, Symbol: version.Model.GetDeclaredSymbol(parameter, cancellationToken)!))
            .Where(parameter => parameter.Symbol is not null && CanCarry(version, parameter.Symbol))
            .OrderByDescending(parameter => named.Contains(parameter.Symbol, SymbolEqualityComparer.Default));
        foreach (var (syntax, symbol) in declared)
        {
            // Behind the attributes there are, and before the modifiers.
            var position = syntax.AttributeLists.Count > 0 ? syntax.AttributeLists.Last().GetLastToken().GetNextToken().SpanStart : syntax.SpanStart;
            if (version.NameOf(Vocabulary.Namespace + "." + Vocabulary.RequiresReview, position) is not { } attribute || ReviewStatesText.Of(report.Needed, version, position) is not { } states)
                continue;

            yield return new ReviewFix(
                Strings.Localizable("RequireOfParameter_Title", symbol.Name).ToString(null),
                nameof(RequireOfParameterCodeFixProvider),
                ImmutableArray.Create(new TextChange(new TextSpan(position, 0), $"[{attribute.Substring(0, attribute.Length - Suffix.Length)}({states})] ")));
        }
    }

    /// <summary>An override or implementation must not ask more than what callers see, and what a parameter gives out is no precondition.</summary>
    private static bool CanCarry(DocumentVersion version, IParameterSymbol parameter) =>
        parameter is { RefKind: RefKind.None or RefKind.In or RefKind.Ref, IsParams: false, ContainingSymbol: IMethodSymbol method }
        && MemberHierarchy.Of(method).Count == 1
        && method.PartialDefinitionPart is null && method.PartialImplementationPart is null
        && (version.LanguageVersion >= LanguageVersion.CSharp9 || method.MethodKind != MethodKind.LocalFunction)
        && !parameter.HasAttribute(Vocabulary.RequiresReview)
        && !version.Contracts.GetGoverningPaths(parameter.Type).IsEmpty;
}
