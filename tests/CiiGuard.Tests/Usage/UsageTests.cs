using System;
using System.Linq;
using System.Reflection;

namespace CiiGuard.Tests.Usage;

/// <summary>What was written in source is found in metadata: the analyzers of another assembly read it from there.</summary>
public sealed class UsageTests
{
    [Fact]
    public void Every_attribute_is_used_and_found_in_metadata()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var assembly = typeof(UsageTests).Assembly;
        var types = assembly.GetTypes().Where(t => t.Namespace == typeof(UsageTests).Namespace).ToList();
        var members = types.SelectMany(t => t.GetMembers(All)).ToList();
        var methods = members.OfType<MethodBase>().ToList();

        var found = assembly.CustomAttributes
            .Concat(types.Concat(members).SelectMany(m => m.CustomAttributes))
            .Concat(methods.SelectMany(m => m.GetParameters()).SelectMany(p => p.CustomAttributes))
            .Concat(methods.OfType<MethodInfo>().SelectMany(m => m.ReturnParameter.CustomAttributes))
            .Select(data => data.AttributeType)
            .ToHashSet();
        Assert.Empty(PublicTypes.Attributes.Except(found));
    }

    [Fact]
    public void Operator_is_named_on_the_assembly()
    {
        var buyer = typeof(UsageTests).Assembly.GetCustomAttribute<CiiOperatorAttribute>()!;
        Assert.Equal((CiiSector.Energy, Recognition.NotNotified, CiiSubsector.CloudComputing), (buyer.Sector, buyer.Recognition, buyer.Subsector));
    }

    [Fact]
    public void Constants_of_a_users_enum_are_kept_as_results()
    {
        var checks = typeof(ScadaReview).GetMethod(nameof(ScadaReview.Look))!.GetCustomAttributes<ReviewCheckAttribute>();
        Assert.Equal(
            [(ReviewStates.NotPassed, Status.Refused), (ReviewStates.Cleared, Status.Approved)],
            checks.Select(c => (c.States, (Status)c.When!)).OrderByDescending(c => c.Item2));
    }

    [Fact]
    public void Waiver_keeps_everything_it_says()
    {
        var waiver = typeof(Office).GetMethod(nameof(Office.Renew))!.GetCustomAttribute<WaiverAttribute>()!;
        Assert.Equal(("Paper file seen.", "Legal", "L-1", "2030-12-31"), (waiver.Reason, waiver.ApprovedBy, waiver.Ticket, waiver.Until));
    }

    [Fact]
    public void Edition_is_named_by_typeof() =>
        Assert.Equal(typeof(CybersecurityReviewMeasures.Edition2022), typeof(PlannedReview).GetCustomAttribute<ReviewCaseAttribute>()!.Edition);
}
