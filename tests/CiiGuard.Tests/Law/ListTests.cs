using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CiiGuard.Lists;

namespace CiiGuard.Tests;

/// <summary>The lists of the law name every member of the vocabulary's enums once, in order, and say what the members' documentation says.</summary>
public sealed partial class ListTests
{
    private static readonly Dictionary<string, string> Documentation = XDocument.Load(Path.ChangeExtension(typeof(SupplierObligation).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(static member => (string)member.Attribute("name")!, static member => WhiteSpace().Replace(member.Value, " ").Trim());

    [Fact]
    public void ListsNameEveryMemberInOrder()
    {
        Assert.Equal(Enum.GetNames<SupplierObligation>(), ObligationList.All.Select(static entry => entry.Code));
        Assert.Equal(Enum.GetNames<RiskFactor>(), RiskFactorList.All.Select(static entry => entry.Code));
        Assert.Equal(Enum.GetNames<DossierDocument>(), DocumentList.All.Select(static entry => entry.Code));
        Assert.Equal(Enum.GetNames<NetworkProductCategory>(), CategoryList.All.Select(static entry => entry.Code));
        Assert.Equal(Enum.GetNames<DisclosureGround>(), GroundList.All.Select(static entry => entry.Code));
    }

    [Fact]
    public void NumbersAreThoseOfTheVocabulary()
    {
        Assert.Equal(Pairs<MeasuresVersion>(), Pairs<ListedEdition>());
        Assert.Equal(Pairs<LegalCertainty>(), Pairs<ListedCertainty>());
    }

    [Fact]
    public void EveryEntryHasWordsInBothLanguages() => Assert.All(
        ObligationList.All.Concat<ListedEntry>(RiskFactorList.All).Concat(DocumentList.All).Concat(CategoryList.All).Concat(GroundList.All),
        static entry =>
        {
            Assert.Matches("^[^.]*[a-z][^.]*$", entry.English);
            Assert.Matches(@"^\p{IsCJKUnifiedIdeographs}", entry.Chinese);
        });

    [Fact]
    public void ClausesAreThoseOfTheDocumentation() => Assert.All(ObligationList.All, static obligation =>
    {
        var text = Documentation["F:CiiGuard.SupplierObligation." + obligation.Code];
        Assert.Contains(obligation.EnglishClause, text);
        Assert.Contains(obligation.ChineseClause, text);
    });

    [Fact]
    public void ItemsOfFactorsAreThoseOfTheDocumentation() => Assert.All(RiskFactorList.All, static factor =>
    {
        var (first, second) = (factor.Item(ListedEdition.V2020), factor.Item(ListedEdition.V2022));
        Assert.Contains($"Item {(first == 0 ? "-" : first)}/{second}", Documentation["F:CiiGuard.RiskFactor." + factor.Code]);
    });

    /// <summary>Law: art. 6 of both editions, CII Regulations art. 20. The numbers are those of the statute, not of the code.</summary>
    [Fact]
    public void DutiesAreThoseOfTheLaw()
    {
        Assert.Equal(
            ["CooperateWithReview", "NoIllegalAcquisitionOfUserData", "NoIllegalControlOfUserEquipment", "NoUnjustifiedSupplyInterruption", "NoUnjustifiedSupportInterruption"],
            Codes(ListedDuty.DeclaredPurchase));
        Assert.Equal(["SecurityAndConfidentialityAgreement", "AcceptPerformanceSupervision"], Codes(ListedDuty.EveryPurchase));
        Assert.All(
            ObligationList.All.Where(static obligation => obligation.Duty == ListedDuty.DeclaredPurchase),
            static obligation => Assert.Equal("Measures-2020:6,Measures-2022:6", string.Join<ListedArticle>(",", obligation.Articles)));
    }

    /// <summary>Only what the law itself asks for is shown as its text.</summary>
    [Fact]
    public void RecommendationsAreNotShownAsLaw() => Assert.All(ObligationList.All, static obligation =>
    {
        Assert.Equal(obligation.Duty != ListedDuty.Recommended, obligation.Certainty == ListedCertainty.Text);
        Assert.Equal(obligation.Articles.Length == 0 || obligation.Code == "SuspensiveReviewCondition", obligation.Certainty == ListedCertainty.Unverified);
    });

    [Theory]
    [InlineData(1, 13, 5)]
    [InlineData(2, 16, 7)]
    public void FactorsOfAPurchase(int edition, int count, int lastItem)
    {
        var factors = RiskFactorList.OfPurchase((ListedEdition)edition).ToList();

        Assert.Equal(count, factors.Count);
        Assert.Equal(lastItem, factors[^1].Item((ListedEdition)edition));
        Assert.DoesNotContain(factors, static factor => factor.Code.EndsWith("AfterListing", StringComparison.Ordinal));
    }

    [Fact]
    public void InterimMeasuresAreOf2022Only()
    {
        var without = ObligationList.All.Where(static obligation => !obligation.AppliesUnder(ListedEdition.V2020));

        Assert.Equal("SupportInterimMeasures", Assert.Single(without).Code);
        Assert.All(ObligationList.All, static obligation => Assert.True(obligation.AppliesUnder(ListedEdition.V2022)));
    }

    [Fact]
    public void CategoriesThatCameIn2022() => Assert.Equal(
        ["ImportantCommunicationProducts", "OtherSignificantToNetworkOrDataSecurity"],
        CategoryList.All.Where(static category => !category.IsIn(ListedEdition.V2020)).Select(static category => category.Code));

    [Fact]
    public void DocumentsOfAFile() => Assert.Equal(
        ["DeclarationForm", "NationalSecurityImpactReport", "ProcurementDocuments", "ProcurementAgreements", "ContractToBeSigned"],
        DocumentList.All.Where(static document => document.Required).Select(static document => document.Code));

    /// <summary>Articles and standing of the grounds are those of the documentation.</summary>
    [Fact]
    public void GroundsAreThoseOfTheDocumentation() => Assert.All(GroundList.All, static ground =>
    {
        var text = Documentation["F:CiiGuard.DisclosureGround." + ground.Code];
        Assert.Contains($"2020 art. {ground.Article(ListedEdition.V2020).Article}", text);
        Assert.Contains($"2022 art. {ground.Article(ListedEdition.V2022).Article}", text);
        Assert.Equal(ground.Certainty == ListedCertainty.Text, !text.Contains("not text of law", StringComparison.Ordinal));
    });

    [Fact]
    public void ArticlesHaveWords()
    {
        var article = RiskFactorList.Article(ListedEdition.V2022, 3);

        Assert.Equal("Cybersecurity Review Measures (2022) art. 10 (3)", article.English);
        Assert.Equal("《网络安全审查办法》（2022年）第10条第3项", article.Chinese);
        Assert.Equal("Measures-2022:10", article.ToString());
    }

    private static IEnumerable<string> Codes(ListedDuty duty) => ObligationList.All.Where(obligation => obligation.Duty == duty).Select(static obligation => obligation.Code);

    private static IEnumerable<(string, int)> Pairs<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(static value => (value.ToString(), Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
