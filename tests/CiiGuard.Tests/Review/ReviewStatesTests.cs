using System;
using System.Linq;
using System.Numerics;

namespace CiiGuard.Tests;

public sealed class ReviewStatesTests
{
    private static readonly ReviewState[] States = Enum.GetValues<ReviewState>();

    [Fact]
    public void Bit_of_every_state_is_one_shifted_by_its_number() =>
        Assert.All(States, state => Assert.Equal(1 << (int)state, (int)Enum.Parse<ReviewStates>(state.ToString())));

    [Fact]
    public void Both_enums_have_the_same_names_but_for_the_groups()
    {
        string[] groups = ["Undeclared", "UnderReview", "Cleared", "Reopened", "Ended", "Any"];
        Assert.Equal(
            Enum.GetNames<ReviewState>().Concat(groups).OrderBy(n => n, StringComparer.Ordinal),
            Enum.GetNames<ReviewStates>().OrderBy(n => n, StringComparer.Ordinal));
    }

    [Fact]
    public void Groups_have_the_members_of_the_table() =>
        Assert.All(Groups.Named, group => Assert.Equal(group.Value.Sum(state => 1 << (int)state), (int)group.Key));

    [Fact]
    public void Groups_are_disjoint()
    {
        var sum = Groups.Named.Keys.Sum(group => BitOperations.PopCount((uint)group));
        var union = Groups.Named.Keys.Aggregate((a, b) => a | b);
        Assert.Equal(sum, BitOperations.PopCount((uint)union));
    }

    [Fact]
    public void Groups_and_Unknown_are_Any() =>
        Assert.Equal(ReviewStates.Any, Groups.Named.Keys.Aggregate(ReviewStates.Unknown, (a, b) => a | b));

    [Fact]
    public void Any_is_every_state_and_nothing_else() =>
        Assert.Equal(ReviewStates.Any, (ReviewStates)((1 << States.Length) - 1));

    [Fact]
    public void Unknown_is_in_no_group() =>
        Assert.All(Groups.Named.Keys, group => Assert.Equal(default, group & ReviewStates.Unknown));
}
