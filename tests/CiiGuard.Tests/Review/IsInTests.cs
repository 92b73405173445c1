using System;
using System.Linq;

namespace CiiGuard.Tests;

public sealed class IsInTests
{
    // 32 and 35 alias Unknown and a cleared state if the shift is not guarded; 21 and 31 are bits that Any does not have.
    public static TheoryData<int> Undefined => new() { -1, -29, 21, 31, 32, 35, 64, int.MaxValue, int.MinValue };

    [Fact]
    public void Every_state_is_in_its_groups_and_in_no_other() =>
        Assert.All(
            from state in Enum.GetValues<ReviewState>() from named in Groups.Named select (state, named),
            pair => Assert.Equal(pair.named.Value.Contains(pair.state), pair.state.IsIn(pair.named.Key)));

    [Fact]
    public void Every_state_is_in_its_own_bit_and_in_no_other() =>
        Assert.All(
            from state in Enum.GetValues<ReviewState>() from other in Enum.GetValues<ReviewState>() select (state, other),
            pair => Assert.Equal(pair.state == pair.other, pair.state.IsIn(Enum.Parse<ReviewStates>(pair.other.ToString()))));

    [Fact]
    public void Every_state_is_in_Any() =>
        Assert.All(Enum.GetValues<ReviewState>(), state => Assert.True(state.IsIn(ReviewStates.Any)));

    [Theory]
    [MemberData(nameof(Undefined))]
    public void A_number_that_names_no_state_is_treated_as_unknown(int number)
    {
        var state = (ReviewState)number;
        Assert.True(state.IsIn(ReviewStates.Unknown));
        Assert.True(state.IsIn(ReviewStates.Any));
        Assert.All(Groups.Named.Keys, group => Assert.False(state.IsIn(group)));
        Assert.False(state.IsIn(default));
    }

    [Fact]
    public void Exactly_one_of_a_set_and_its_complement_holds()
    {
        var random = new Random(20220215);
        var states = Enum.GetValues<ReviewState>().Concat(Undefined.Select(row => (ReviewState)row.Data)).ToArray();
        for (var i = 0; i < 1000; i++)
        {
            var set = (ReviewStates)random.Next() & ReviewStates.Any;
            foreach (var state in states)
                Assert.True(state.IsIn(set) ^ state.IsIn(ReviewStates.Any & ~set), $"{state} in {set}");
        }
    }

    [Fact]
    public void Bits_that_name_no_state_hold_nothing()
    {
        var stray = ~ReviewStates.Any;
        Assert.All(Enum.GetValues<ReviewState>(), state => Assert.False(state.IsIn(stray)));
        Assert.All(Undefined, row => Assert.False(((ReviewState)row.Data).IsIn(stray)));
    }
}
