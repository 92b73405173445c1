using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace CiiGuard.Tests;

/// <summary>What counts as holding something.</summary>
public sealed class EvidenceTests
{
    private enum Answer
    {
        Unset,
        Given,
    }

    [Fact]
    public void Nothing_is_empty()
    {
        Empty<string?>(null);
        Empty<object?>(null);
        Empty<int?>(null);
        Empty("");
        Empty(" \t\r\n\u3000");
        Empty((object)" ");
        Empty(0);
        Empty(false);
        Empty(Answer.Unset);
        Empty(default(DateTime));
        Empty(default(Guid));
        Empty(default((string?, int)));
        Empty(default(ImmutableArray<int>));
        Empty(ImmutableArray<int>.Empty);
        Empty(Array.Empty<int>());
        Empty(new List<string>());
        Empty(new Dictionary<string, int>());
        Empty((IEnumerable)new Queue<int>());
        Empty(Enumerable.Empty<int>().Where(static number => number > 1));
        Empty(default(ReadOnlyMemory<char>));
        Empty(new HashSet<int>());
    }

    [Fact]
    public void Something_is_present()
    {
        Present("12.1");
        Present(new object());
        Present((int?)0);
        Present(1);
        Present(true);
        Present(Answer.Given);
        Present(ImmutableArray.Create(0));
        Present(new[] { (string?)null });
        Present(new List<string> { "" });
        Present("12.1".AsMemory());
        Present(new Version(1, 0));
        Present(new HashSet<int> { 0 });
    }

    /// <summary>No more than the first element is asked for, and what was opened is closed.</summary>
    [Fact]
    public void A_sequence_is_asked_for_its_first_element_and_closed()
    {
        var log = new List<string>();
        Present(Sequence());
        Assert.Equal(["first", "closed"], log);

        IEnumerable<int> Sequence()
        {
            try
            {
                log.Add("first");
                yield return 1;
                log.Add("second");
                yield return 2;
            }
            finally
            {
                log.Add("closed");
            }
        }
    }

    [Fact]
    public void A_sequence_that_throws_is_not_swallowed() => Assert.Throws<InvalidOperationException>(() => Evidence.StatusOf(Failing()));

    private static IEnumerable<int> Failing()
    {
        yield return new[] { 1 }.Single(static number => number > 1);
    }

    private static void Empty<T>(T value) => Assert.Equal(EvidenceStatus.Empty, Evidence.StatusOf(value));

    private static void Present<T>(T value) => Assert.Equal(EvidenceStatus.Present, Evidence.StatusOf(value));
}
