using System;
using System.Linq;
using System.Reflection;

namespace CiiGuard.Tests;

/// <summary>Constructor arguments and named arguments of each attribute, with their defaults.</summary>
public sealed class AttributeShapeTests
{
    private const string Mandatory = "SupplierObligation[] obligations";

    public static TheoryData<Type, string, string> Shapes => new()
    {
        { typeof(CiiOperatorAttribute), "CiiSector sector", "Recognition Recognition, CiiSubsector Subsector" },
        { typeof(ReviewCaseAttribute), "Type edition", "" },
        { typeof(ReviewSubjectAttribute), "", "ReviewState Initial, ReviewStates Only, ReviewStates Stable" },
        { typeof(ReviewStatusAttribute), "", "" },
        { typeof(MapsToAttribute), "ReviewStates states", "" },
        { typeof(ReviewCheckAttribute), "ReviewStates states", "Boolean Exact, String Of, Object When, Boolean WhenNotNull" },
        { typeof(ReviewTransitionAttribute), "ReviewStates to", "ReviewStates From, ReviewStates OnThrow, Object When, Boolean WhenNotNull" },
        { typeof(RequiresReviewAttribute), "ReviewStates states", "String Of" },
        { typeof(EnsuresReviewAttribute), "ReviewStates states", "String Of, Object When, Boolean WhenNotNull" },
        { typeof(RestoresReviewAttribute), "", "" },
        { typeof(PreservesReviewAttribute), "", "" },
        { typeof(SignsContractAttribute), "", "" },
        { typeof(ExecutesContractAttribute), "", "" },
        { typeof(PutsIntoUseAttribute), "", "" },
        { typeof(GoverningReviewAttribute), "", "" },
        { typeof(SupplierContractAttribute), "", "Boolean Declared, Boolean Framework" },
        { typeof(FlowsDownToAttribute), "Type contractType", "" },
        { typeof(ObligationAttribute), Mandatory, "" },
        { typeof(AddsObligationAttribute), Mandatory, "" },
        { typeof(RemovesObligationAttribute), Mandatory, "" },
        { typeof(RequiresObligationsAttribute), Mandatory, "" },
        { typeof(ObligationCheckAttribute), Mandatory, "Boolean When" },
        { typeof(ReviewDossierAttribute), "", "" },
        { typeof(DossierItemAttribute), "DossierDocument document", "" },
        { typeof(SubmitsDossierAttribute), "", "" },
        { typeof(DossierCheckAttribute), "", "Boolean When" },
        { typeof(SelfAssessmentAttribute), "", "" },
        { typeof(AnswersRiskFactorAttribute), "RiskFactor[] factors", "" },
        { typeof(CoveredProductAttribute), "NetworkProductCategory category", "" },
        { typeof(AssessedByAttribute), "Type assessmentType", "" },
        { typeof(StatutoryPeriodAttribute), "ReviewPeriod period", "" },
        { typeof(ReviewConfidentialAttribute), "", "" },
        { typeof(DisclosureSinkAttribute), "", "" },
        { typeof(RedactsAttribute), "", "" },
        { typeof(MovesOnAttribute), "", "" },
        { typeof(ReviewProcedureAttribute), "String code", "String Chinese, String Citation, String English, Type Extends, Type Follows, String InForceFrom, String RepealedFrom, String[] Without" },
        {
            typeof(ProcedureStateAttribute), "ReviewState meaning",
            "ReviewActors Actors, String Articles, LegalCertainty Certainty, String Chinese, String ChineseNote, String English, Boolean Initial, String Note, Boolean Outcome"
        },
        {
            typeof(ProcedureStepAttribute), "",
            "ReviewActors Actors, String Articles, String Begins, LegalCertainty Certainty, String Chinese, String ChineseNote, String Ends, String English, StepEvidence Evidence, " +
            "String[] From, String Note, String To"
        },
        {
            typeof(ProcedureOverlayAttribute), "",
            "String Articles, LegalCertainty Certainty, String Chinese, String ChineseNote, String English, Boolean Lasting, String Note, Boolean StopsClock"
        },
        { typeof(TimeLimitAttribute), "Int32 workingDays", "String Articles, String ChineseStartsWith, String Continues, Boolean Extendable, Object Period, LegalCertainty StartCertainty, String StartsWith" },
        { typeof(ProcedureGateAttribute), "GateKind gate", "" },
        { typeof(OpenPointAttribute), "String english, String chinese", "" },
        { typeof(WaiverAttribute), "String reason", "String ApprovedBy, String Ticket, String Until" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Arguments_are_those_of_the_contract(Type type, string positional, string named)
    {
        var constructor = Assert.Single(type.GetConstructors());
        var parameters = constructor.GetParameters();
        Assert.Equal(positional, string.Join(", ", parameters.Select(p => $"{p.ParameterType.Name} {p.Name}")));
        Assert.All(parameters, p => Assert.Equal(p.ParameterType.IsArray, p.IsDefined(typeof(ParamArrayAttribute))));

        var settable = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(p => p.CanWrite);
        Assert.Equal(named, string.Join(", ", settable.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.PropertyType.Name} {p.Name}")));
    }

    [Fact]
    public void Every_attribute_is_listed_here() =>
        Assert.Equal(PublicTypes.Attributes.OrderBy(t => t.Name), Shapes.Select(row => row.Data.Item1).OrderBy(t => t.Name));

    [Fact]
    public void Defaults_are_those_of_the_contract()
    {
        var subject = new ReviewSubjectAttribute();
        Assert.Equal((ReviewState.NeedIdentified, default(ReviewStates), default(ReviewStates)), (subject.Initial, subject.Stable, subject.Only));

        var check = new ReviewCheckAttribute(ReviewStates.Cleared);
        Assert.Equal((null, false, true, null), (check.When, check.WhenNotNull, check.Exact, check.Of));

        var transition = new ReviewTransitionAttribute(ReviewStates.Passed);
        Assert.Equal((ReviewStates.Any, null, false, default(ReviewStates)), (transition.From, transition.When, transition.WhenNotNull, transition.OnThrow));

        var ensures = new EnsuresReviewAttribute(ReviewStates.Cleared);
        Assert.Equal((null, false, null), (ensures.When, ensures.WhenNotNull, ensures.Of));

        Assert.Null(new RequiresReviewAttribute(ReviewStates.Cleared).Of);

        var contract = new SupplierContractAttribute();
        Assert.Equal((true, false), (contract.Declared, contract.Framework));

        Assert.True(new ObligationCheckAttribute().When);
        Assert.True(new DossierCheckAttribute().When);

        var buyer = new CiiOperatorAttribute(CiiSector.Energy);
        Assert.Equal((Recognition.Unknown, default(CiiSubsector)), (buyer.Recognition, buyer.Subsector));

        var waiver = new WaiverAttribute("reason");
        Assert.Equal((null, null, null), (waiver.ApprovedBy, waiver.Ticket, waiver.Until));
    }

    /// <summary>What is given to a constructor can be read back: a runtime reader sees what the analyzers see.</summary>
    [Fact]
    public void Positional_arguments_are_kept()
    {
        Assert.Equal(CiiSector.Finance, new CiiOperatorAttribute(CiiSector.Finance).Sector);
        Assert.Equal(typeof(CybersecurityReviewMeasures.Edition2022), new ReviewCaseAttribute(typeof(CybersecurityReviewMeasures.Edition2022)).Edition);
        Assert.Equal(ReviewStates.UnderReview, new MapsToAttribute(ReviewStates.UnderReview).States);
        Assert.Equal(ReviewStates.Cleared, new ReviewCheckAttribute(ReviewStates.Cleared).States);
        Assert.Equal(ReviewStates.Passed, new ReviewTransitionAttribute(ReviewStates.Passed).To);
        Assert.Equal(ReviewStates.Cleared, new RequiresReviewAttribute(ReviewStates.Cleared).States);
        Assert.Equal(ReviewStates.Cleared, new EnsuresReviewAttribute(ReviewStates.Cleared).States);
        Assert.Equal(typeof(string), new FlowsDownToAttribute(typeof(string)).ContractType);
        Assert.Equal(typeof(string), new AssessedByAttribute(typeof(string)).AssessmentType);
        Assert.Equal(DossierDocument.ContractToBeSigned, new DossierItemAttribute(DossierDocument.ContractToBeSigned).Document);
        Assert.Equal(NetworkProductCategory.LargeDatabases, new CoveredProductAttribute(NetworkProductCategory.LargeDatabases).Category);
        Assert.Equal(ReviewPeriod.Opinions, new StatutoryPeriodAttribute(ReviewPeriod.Opinions).Period);
        Assert.Equal("reason", new WaiverAttribute("reason").Reason);
        Assert.Equal([RiskFactor.OtherRisk, RiskFactor.ProductSecurity], new AnswersRiskFactorAttribute(RiskFactor.OtherRisk, RiskFactor.ProductSecurity).Factors);

        SupplierObligation[] two = [SupplierObligation.CooperateWithReview, SupplierObligation.NoMaliciousProgram];
        Assert.Equal(two, new ObligationAttribute(two).Obligations);
        Assert.Equal(two, new AddsObligationAttribute(two).Obligations);
        Assert.Equal(two, new RemovesObligationAttribute(two).Obligations);
        Assert.Equal(two, new RequiresObligationsAttribute(two).Obligations);
        Assert.Equal(two, new ObligationCheckAttribute(two).Obligations);
        Assert.Empty(new RequiresObligationsAttribute().Obligations);
    }
}
