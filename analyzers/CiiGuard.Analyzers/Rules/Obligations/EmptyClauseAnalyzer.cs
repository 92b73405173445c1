using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII2003: a member that carries obligations cannot be empty in an object that exists. One report per member, with all causes; none where a waiver holds. A
/// warning where an article asks for one of its obligations, a suggestion otherwise.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyClauseAnalyzer() : CiiGuardAnalyzer(Descriptors.ClauseCanStayEmpty)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var edition = CiiGuardOptions.Read(context.Options, context.Compilation).Edition;
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var isOperator = OperatorAssembly.IsOperator(context.Compilation.Assembly);
        context.RegisterSymbolAction(
            symbol => Analyze(symbol, ClauseEmptiness.Of(ciiGuard), edition, isOperator, waivers),
            SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, ClauseEmptiness emptiness, ListedEdition edition, bool isOperator, WaiverTerms waivers)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return;

        var asked = AskedOf(type, isOperator);
        var told = new HashSet<Location>();
        foreach (var (clause, causes) in emptiness.FindEmpty(type, context.CancellationToken))
        {
            // A clause of a base type that has the interface only here is told here; a positional parameter and its property have one place.
            var place = clause.IsInherited ? type.Locations[0] : clause.Member.Locations[0];
            if (!place.IsInSource || waivers.IsWaived(clause.IsInherited ? type : clause.Member) || (!told.Add(place) && !clause.IsInherited))
                continue;

            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.ClauseCanStayEmpty,
                place,
                (clause.Obligations & asked) == 0 ? DiagnosticSeverity.Info : Descriptors.ClauseCanStayEmpty.DefaultSeverity,
                additionalLocations: null,
                ImmutableDictionary<string, string?>.Empty
                    .Add(nameof(EmptyCauses), causes.ToString())
                    .Add(MissingMemberProperties.Article, clause.Obligations.GetArticles()),
                NameOf(clause.Member),
                clause.Obligations.ToLocalizableList(),
                clause.Obligations.ToArticlePhrase(edition),
                PhraseOf(causes)));
        }
    }

    /// <summary>What articles ask of the purchase. Terms that are no contract themselves count as those of a declared one, the cautious answer.</summary>
    private static SupplierObligations AskedOf(INamedTypeSymbol type, bool isOperator)
    {
        var asked = SupplierContractType.FindWithInherited(type) is { IsDeclared: false } ? SupplierObligations.None : SupplierObligations.Mandatory;
        return isOperator ? asked | SupplierObligations.OfOperator : asked;
    }

    private static string NameOf(ISymbol member)
    {
        var owner = member is IParameterSymbol ? member.ContainingType : member.ContainingSymbol;
        return owner.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) + "." + member.Name.Substring(member.Name.LastIndexOf('.') + 1);
    }

    private static LocalizableString PhraseOf(EmptyCauses causes)
    {
        var phrases = ImmutableArray.CreateBuilder<LocalizableString>();
        for (var bit = 1; bit <= (int)EmptyCauses.StructureDefault; bit <<= 1)
        {
            if (((int)causes & bit) != 0)
                phrases.Add(Strings.Localizable("Empty_" + (EmptyCauses)bit));
        }

        return LocalizableList.Clauses(phrases.ToImmutable());
    }
}
