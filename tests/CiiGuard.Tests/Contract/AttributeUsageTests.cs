using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using static System.AttributeTargets;

namespace CiiGuard.Tests;

/// <summary>Where each attribute may stand, written down a second time: removing a target breaks users' builds.</summary>
public sealed class AttributeUsageTests
{
    private const AttributeTargets Type = Class | Struct | Interface;
    private const AttributeTargets Gate = Method | Constructor | Property;

    private static readonly Dictionary<Type, AttributeTargets> Targets = new()
    {
        [typeof(CiiOperatorAttribute)] = AttributeTargets.Assembly,
        [typeof(ReviewCaseAttribute)] = Class,
        [typeof(ReviewSubjectAttribute)] = Type,
        [typeof(ReviewStatusAttribute)] = Property | Field | Method,
        [typeof(MapsToAttribute)] = Field,
        [typeof(ReviewCheckAttribute)] = Method | Property | Field | Parameter,
        [typeof(ReviewTransitionAttribute)] = Method | Parameter,
        [typeof(RequiresReviewAttribute)] = Method | Parameter | Property | Field,
        [typeof(EnsuresReviewAttribute)] = Method | Parameter | ReturnValue,
        [typeof(RestoresReviewAttribute)] = Constructor | Method,
        [typeof(PreservesReviewAttribute)] = Method | Parameter | AttributeTargets.Delegate | AttributeTargets.Assembly,
        [typeof(SignsContractAttribute)] = Gate,
        [typeof(ExecutesContractAttribute)] = Gate,
        [typeof(PutsIntoUseAttribute)] = Gate,
        [typeof(GoverningReviewAttribute)] = Property | Field,
        [typeof(SupplierContractAttribute)] = Class | Interface,
        [typeof(FlowsDownToAttribute)] = Class | Interface,
        [typeof(ObligationAttribute)] = Property | Field | Parameter,
        [typeof(AddsObligationAttribute)] = Method | ReturnValue | Parameter,
        [typeof(RemovesObligationAttribute)] = Method | ReturnValue | Parameter,
        [typeof(RequiresObligationsAttribute)] = Method | Parameter,
        [typeof(ObligationCheckAttribute)] = Method | Property | Field,
        [typeof(ReviewDossierAttribute)] = Type,
        [typeof(DossierItemAttribute)] = Property | Field,
        [typeof(SubmitsDossierAttribute)] = Method | Parameter,
        [typeof(DossierCheckAttribute)] = Method | Property | Field,
        [typeof(SelfAssessmentAttribute)] = Type,
        [typeof(AnswersRiskFactorAttribute)] = Property | Field | Method,
        [typeof(CoveredProductAttribute)] = Type,
        [typeof(AssessedByAttribute)] = Type,
        [typeof(StatutoryPeriodAttribute)] = Field | Property | Parameter | Method,
        [typeof(ReviewConfidentialAttribute)] = Type | AttributeTargets.Enum | Property | Field | Method | Parameter,
        [typeof(DisclosureSinkAttribute)] = Method | Parameter | Type,
        [typeof(RedactsAttribute)] = Method | ReturnValue,
        [typeof(MovesOnAttribute)] = Method | Parameter,
        [typeof(ReviewProcedureAttribute)] = Type,
        [typeof(ProcedureStateAttribute)] = Field,
        [typeof(ProcedureStepAttribute)] = Field,
        [typeof(ProcedureOverlayAttribute)] = Field,
        [typeof(ProcedureGateAttribute)] = Field,
        [typeof(TimeLimitAttribute)] = Field,
        [typeof(OpenPointAttribute)] = Type | Field,
        [typeof(WaiverAttribute)] = Type | AttributeTargets.Enum | AttributeTargets.Delegate | Gate | Field | Event,
    };

    private static readonly HashSet<Type> Repeatable =
    [
        typeof(ReviewCheckAttribute), typeof(ReviewTransitionAttribute), typeof(RequiresReviewAttribute), typeof(EnsuresReviewAttribute), typeof(FlowsDownToAttribute),
        typeof(OpenPointAttribute),
    ];

    // What speaks of one declaration only: an assembly, an enum member, the type a machine is generated into, a place that somebody answers for.
    private static readonly HashSet<Type> NotInherited =
        [typeof(CiiOperatorAttribute), typeof(MapsToAttribute), typeof(ReviewCaseAttribute), typeof(WaiverAttribute), typeof(ReviewProcedureAttribute), typeof(OpenPointAttribute)];

    [Fact]
    public void Every_attribute_is_listed_here() =>
        Assert.Equal(PublicTypes.Attributes.OrderBy(t => t.Name), Targets.Keys.OrderBy(t => t.Name));

    [Fact]
    public void Every_attribute_stands_where_the_contract_says() =>
        Assert.All(Targets, pair => Assert.Equal(pair.Value, Usage(pair.Key).ValidOn));

    [Fact]
    public void Only_the_repeatable_ones_repeat() =>
        Assert.All(Targets.Keys, type => Assert.Equal(Repeatable.Contains(type), Usage(type).AllowMultiple));

    [Fact]
    public void Contracts_are_inherited() =>
        Assert.All(Targets.Keys, type => Assert.Equal(!NotInherited.Contains(type), Usage(type).Inherited));

    /// <summary>A conditional attribute leaves no trace in metadata, and contracts would end at the assembly's border.</summary>
    [Fact]
    public void No_attribute_is_conditional() =>
        Assert.All(PublicTypes.Attributes, type => Assert.Empty(type.GetCustomAttributes<ConditionalAttribute>()));

    /// <summary>The analyzers match by metadata name, so a derived attribute would be silently without effect.</summary>
    [Fact]
    public void Every_attribute_is_sealed() =>
        Assert.All(PublicTypes.Attributes, type => Assert.True(type.IsSealed));

    private static AttributeUsageAttribute Usage(Type type) => type.GetCustomAttribute<AttributeUsageAttribute>(inherit: false)!;
}
