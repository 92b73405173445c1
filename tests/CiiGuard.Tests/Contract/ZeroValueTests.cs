using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard.Tests;

/// <summary>A value that was never set permits nothing.</summary>
public sealed class ZeroValueTests
{
    private static readonly Dictionary<Type, string> NamedZeros = new()
    {
        [typeof(ReviewState)] = nameof(ReviewState.Unknown),
        [typeof(Recognition)] = nameof(Recognition.Unknown),
        [typeof(SelfAssessmentResult)] = nameof(SelfAssessmentResult.Unanswered),
        [typeof(SupplierOrigin)] = nameof(SupplierOrigin.Unknown),
        [typeof(ReviewOutcome)] = nameof(ReviewOutcome.NoConclusionYet),
        [typeof(LegalCertainty)] = nameof(LegalCertainty.Unverified),
        [typeof(ReviewActors)] = nameof(ReviewActors.None),
        [typeof(StepEvidence)] = nameof(StepEvidence.None),
        [typeof(EvidenceStatus)] = nameof(EvidenceStatus.Missing),
        [typeof(ReviewPeriod)] = nameof(ReviewPeriod.NeedDecision),
    };

    [Fact]
    public void Zero_is_the_cautious_member_or_none()
    {
        Assert.All(PublicTypes.Enums, type => Assert.Equal(NamedZeros.GetValueOrDefault(type), Enum.GetName(type, 0)));
        Assert.Subset(PublicTypes.Enums.ToHashSet(), NamedZeros.Keys.ToHashSet());
    }

    [Fact]
    public void A_state_never_set_is_in_no_group_but_Any()
    {
        Assert.True(default(ReviewState).IsIn(ReviewStates.Any));
        Assert.All(Groups.Named.Keys, group => Assert.False(default(ReviewState).IsIn(group)));
    }

    [Fact]
    public void Nothing_is_in_a_set_never_set() =>
        Assert.All(Enum.GetValues<ReviewState>(), state => Assert.False(state.IsIn(default)));
}
