using System.Text.Json;

namespace CiiGuard.Benchmarks;

/// <summary>One request on each side, bytes in and bytes out.</summary>
internal static class Requests
{
    public static byte[] CiiGuard(byte[] stored, ProcedureStep step)
    {
        var review = JsonSerializer.Deserialize(stored, StoredContext.Default.StoredReview)!;
        var next = ServerReview.Apply(review.Snapshot, LegalWalk.EventOf(step)).Require();
        var due = ServerReview.Procedure.NextDue(next, WorkingCalendar.China);
        return JsonSerializer.SerializeToUtf8Bytes(new StoredReview(next, due), StoredContext.Default.StoredReview);
    }

    public static byte[] Stateless(byte[] stored, ServerReview.StepCode step)
    {
        var review = JsonSerializer.Deserialize(stored, StoredContext.Default.StoredRow)!;
        return JsonSerializer.SerializeToUtf8Bytes(StatelessReview.Apply(review.Snapshot, step, LegalWalk.Day.ToDateOnly()), StoredContext.Default.StoredRow);
    }
}
