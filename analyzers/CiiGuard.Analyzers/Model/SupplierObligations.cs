using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>A set of supplier obligations; members carry the names of the vocabulary's enum, whose numbers are its own.</summary>
[Flags]
internal enum SupplierObligations
{
    None = 0,

    CooperateWithReview = 1 << 0,
    NoIllegalAcquisitionOfUserData = 1 << 1,
    NoIllegalControlOfUserEquipment = 1 << 2,
    NoUnjustifiedSupplyInterruption = 1 << 3,
    NoUnjustifiedSupportInterruption = 1 << 4,

    ProvideSupplementaryMaterial = 1 << 5,
    HonourReviewCommitments = 1 << 6,
    SupportInterimMeasures = 1 << 7,
    SecurityAndConfidentialityAgreement = 1 << 8,
    AcceptPerformanceSupervision = 1 << 9,
    NoMaliciousProgram = 1 << 10,
    RemedyAndReportFlaws = 1 << 11,
    ContinuousSecurityMaintenance = 1 << 12,
    CertifiedKeyEquipment = 1 << 13,
    NoUnauthorisedDataUse = 1 << 14,
    SuspensiveReviewCondition = 1 << 15,
    ExitWithoutPenaltyOnNotPassed = 1 << 16,
    NotifyChangeOfRiskFacts = 1 << 17,

    /// <summary>What article 6 of the Measures asks of a declared purchase.</summary>
    Mandatory = CooperateWithReview
        | NoIllegalAcquisitionOfUserData
        | NoIllegalControlOfUserEquipment
        | NoUnjustifiedSupplyInterruption
        | NoUnjustifiedSupportInterruption,

    /// <summary>What article 20 of the CII Regulations asks of every purchase of an operator.</summary>
    OfOperator = SecurityAndConfidentialityAgreement | AcceptPerformanceSupervision,
}

internal static class SupplierObligationsExtensions
{
    /// <summary>Every obligation with its bit, in the order of the vocabulary.</summary>
    private static readonly ImmutableArray<(SupplierObligations Obligation, string Name)> All = CreateAll();

    /// <summary>The names of the obligations in a set, in the order of the vocabulary.</summary>
    public static ImmutableArray<string> GetNames(this SupplierObligations obligations)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var (obligation, name) in All)
        {
            if ((obligations & obligation) != 0)
                names.Add(name);
        }

        return names.ToImmutable();
    }

    /// <summary>"cooperation with the review (CooperateWithReview), …", for a message.</summary>
    public static LocalizableString ToLocalizableList(this SupplierObligations obligations)
    {
        var items = ImmutableArray.CreateBuilder<LocalizableString>();
        foreach (var name in obligations.GetNames())
            items.Add(ListedWords.Of(ObligationList.Find(name)!));

        return LocalizableList.Enumeration(items.ToImmutable());
    }

    /// <summary>The articles behind the obligations, <c>CSL-2025:38,CIIR:20</c>, each once, in the order of the lists.</summary>
    public static string GetArticles(this SupplierObligations obligations)
    {
        var articles = new List<string>();
        foreach (var name in obligations.GetNames())
        {
            foreach (var article in ObligationList.Find(name)!.Articles)
            {
                if (!articles.Contains(article.ToString()))
                    articles.Add(article.ToString());
            }
        }

        return string.Join(",", articles);
    }

    /// <summary>" under Cybersecurity Review Measures (2022) art. 6", for a message: the articles that count where the edition is chosen, each once; nothing where none asks.</summary>
    public static object ToArticlePhrase(this SupplierObligations obligations, ListedEdition edition)
    {
        var known = new HashSet<string>();
        var words = ImmutableArray.CreateBuilder<LocalizableString>();
        foreach (var name in obligations.GetNames())
        {
            foreach (var article in ObligationList.Find(name)!.ArticlesUnder(edition))
            {
                if (known.Add(article.ToString()))
                    words.Add(new ArticleWords(article));
            }
        }

        return words.Count == 0 ? string.Empty : Strings.Localizable("Obligation_Articles", LocalizableList.Enumeration(words.ToImmutable()));
    }

    /// <summary>
    /// The obligations that an attribute names: its arguments, each a <c>SupplierObligation</c> or an array of them.
    /// An argument that cannot be understood proves nothing and is passed over.
    /// </summary>
    public static SupplierObligations ReadObligations(this AttributeData attribute)
    {
        var obligations = SupplierObligations.None;
        foreach (var name in EnumValues.NamesIn(attribute))
        {
            if (Enum.TryParse(name, out SupplierObligations obligation))
                obligations |= obligation;
        }

        return obligations;
    }

    private static ImmutableArray<(SupplierObligations Obligation, string Name)> CreateAll()
    {
        var all = ImmutableArray.CreateBuilder<(SupplierObligations, string)>();
        foreach (SupplierObligations obligation in Enum.GetValues(typeof(SupplierObligations)))
        {
            if (obligation is not (SupplierObligations.None or SupplierObligations.Mandatory or SupplierObligations.OfOperator))
                all.Add((obligation, obligation.ToString()));
        }

        return all.ToImmutable();
    }
}
