using GridProcurement.Delivery;
using GridProcurement.Review;
using GridProcurement.Services;

namespace GridProcurement.Infrastructure;

/// <summary>Plays the review office from a script: one conclusion after another for each file.</summary>
public sealed class ScriptedReviewOffice(IClock clock) : IReviewOffice
{
    private readonly Dictionary<string, Queue<Conclusion>> _script = [];
    private int _lastReference;

    public void Expect(string fileNumber, params Conclusion[] conclusions) => _script[fileNumber] = new Queue<Conclusion>(conclusions);

    public Task<FilingReceipt> FileAsync(ReviewDossier dossier, CancellationToken cancellationToken) =>
        Task.FromResult(new FilingReceipt(NextReference(), clock.Today));

    public Task<NeedNotice> ReadNeedNoticeAsync(string fileNumber, CancellationToken cancellationToken)
    {
        NeedDecision decision = _script.ContainsKey(fileNumber) ? NeedDecision.Required : NeedDecision.NotRequired;
        return Task.FromResult(new NeedNotice(NextNotice(), decision));
    }

    public Task<WrittenNotice> ReadCirculationNoticeAsync(string fileNumber, CancellationToken cancellationToken) =>
        Task.FromResult(NextNotice());

    public Task<ConclusionNotice> ReadConclusionAsync(string fileNumber, CancellationToken cancellationToken) =>
        Task.FromResult(new ConclusionNotice(NextNotice(), _script[fileNumber].Dequeue()));

    private WrittenNotice NextNotice() => new(NextReference(), clock.Today);

    private string NextReference() => $"CRO-{clock.Today.Year}-{++_lastReference:000}";
}

/// <summary>A safe in which every paper is already there. Only references leave it.</summary>
public sealed class FilledDocumentSafe : IDocumentSafe
{
    public Task<DossierPaper?> FindAsync(string owner, string kind, CancellationToken cancellationToken) =>
        Task.FromResult<DossierPaper?>(new DossierPaper(kind, $"safe/{owner}/{kind}"));
}

public sealed class LoggingControlNetwork(ILog log) : IControlNetwork
{
    public Task ConnectAsync(string serialNumber, CancellationToken cancellationToken)
    {
        log.Info($"control network: {serialNumber} connected");
        return Task.CompletedTask;
    }

    public Task IsolateAsync(string serialNumber, CancellationToken cancellationToken)
    {
        log.Info($"control network: {serialNumber} isolated");
        return Task.CompletedTask;
    }
}
