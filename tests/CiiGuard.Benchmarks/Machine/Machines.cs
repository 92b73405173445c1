using System;
using System.Text.Json;

namespace CiiGuard.Benchmarks;

/// <summary>Both sides of a comparison do the same work, or nothing is measured.</summary>
internal static class Machines
{
    public static void Agree(int left, int right)
    {
        if (left != right)
            throw new InvalidOperationException("The two sides do not come to the same sum.");
    }

    public static void AgreeOnRequests(LegalWalk walk, byte[] stored, byte[] row)
    {
        for (var i = 0; i < LegalWalk.Length; i++)
        {
            stored = Requests.CiiGuard(stored, walk.Steps[i]);
            row = Requests.Stateless(row, walk.Codes[i]);
            var left = JsonSerializer.Deserialize(stored, StoredContext.Default.StoredReview)!.Snapshot;
            var right = JsonSerializer.Deserialize(row, StoredContext.Default.StoredRow)!.Snapshot;
            if (left.State != right.State || left.Version != right.Version)
                throw new InvalidOperationException($"After step {i}, {walk.Steps[i].Code}, the review is {left.State} on one side and {right.State} on the other.");
        }
    }
}
