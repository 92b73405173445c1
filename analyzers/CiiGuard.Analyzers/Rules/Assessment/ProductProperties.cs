using System.Collections.Immutable;
using System.Linq;
using CiiGuard.Lists;

namespace CiiGuard.Analyzers;

/// <summary>What a report on a covered product tells its fix, and the error log.</summary>
internal static class ProductProperties
{
    /// <summary>Which of the values below.</summary>
    public const string Problem = nameof(Problem);

    /// <summary>Names of the factors that a purchase must answer under the edition, separated by commas; where no assessment is named.</summary>
    public const string Factors = nameof(Factors);

    public const string NoAssessment = nameof(NoAssessment);
    public const string NoCategory = nameof(NoCategory);
    public const string OtherEdition = nameof(OtherEdition);
    public const string Bought = nameof(Bought);

    public static ImmutableDictionary<string, string?> Create(string problem, ListedEdition edition)
    {
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(Problem, problem)
            .Add(MissingMemberProperties.Article, CategoryList.Article(edition).ToString());
        return problem == NoAssessment
            ? properties.Add(Factors, string.Join(",", RiskFactorList.OfPurchase(edition).Select(static factor => factor.Code)))
            : properties;
    }
}
