using CiiGuard;

namespace GridProcurement.Review;

/// <summary>What the office decided on the need for a review, within ten working days of a complete file.</summary>
public enum NeedDecision
{
    DossierReturned,
    NotRequired,
    Required,
}

public enum Conclusion
{
    OpinionsDiffer,
    Passed,
    PassedWithCommitments,
    NotPassed,
}

/// <summary>Every decision of the office reaches the operator in writing. Without this paper nothing has been decided.</summary>
public sealed record WrittenNotice(string Reference, DateOnly IssuedOn);

public sealed record NeedNotice(WrittenNotice Notice, NeedDecision Decision);

public sealed record ConclusionNotice(WrittenNotice Notice, Conclusion Conclusion);

public sealed record FilingReceipt(string Reference, DateOnly FiledOn);

/// <summary>The Cybersecurity Review Office, as seen from the operator.</summary>
public interface IReviewOffice
{
    [SubmitsDossier]
    Task<FilingReceipt> FileAsync(ReviewDossier dossier, CancellationToken cancellationToken);

    Task<NeedNotice> ReadNeedNoticeAsync(string fileNumber, CancellationToken cancellationToken);

    Task<WrittenNotice> ReadCirculationNoticeAsync(string fileNumber, CancellationToken cancellationToken);

    Task<ConclusionNotice> ReadConclusionAsync(string fileNumber, CancellationToken cancellationToken);
}
