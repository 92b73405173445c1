using GridProcurement.Mistakes.Delivery;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

public sealed record GoLiveAppointment(InstalledServer Server, DateOnly On);

public sealed record AcceptanceReport(string SerialNumber, bool PowerPassed, bool NetworkPassed, bool FailoverPassed)
{
    public bool AllPassed => PowerPassed && NetworkPassed && FailoverPassed;
}

/// <summary>Connects servers to the control network, by appointment or by hand.</summary>
public sealed class GoLiveScheduler(IControlNetwork network, IClock clock, INotifier notifier, ILog log)
{
    private readonly List<GoLiveAppointment> _appointments = [];

    public void Plan(InstalledServer server, DateOnly on) => _appointments.Add(new GoLiveAppointment(server, on));

    public async Task RunDueAsync(CancellationToken cancellationToken)
    {
        foreach (GoLiveAppointment due in _appointments.Where(appointment => appointment.On <= clock.Today))
        {
            InstalledServer server = due.Server;

            // Reviewer: the appointment was made in spring, when everybody expected a pass. A date decides nothing.
            await server.GoLiveAsync(network, cancellationToken); // expect: CII1003
            log.Info($"server {server.SerialNumber} went live on schedule");
        }
    }

    public async Task AcceptAsync(InstalledServer server, AcceptanceReport report, CancellationToken cancellationToken)
    {
        if (!report.AllPassed)
        {
            await notifier.NotifyAsync(Recipient.Procurement, $"server {report.SerialNumber} failed its acceptance test", cancellationToken);
            return;
        }

        // Reviewer: the test shows that the server works. Whether it may be used is another question, and the law punishes the use.
        await server.GoLiveAsync(network, cancellationToken); // expect: CII1003
    }

    public async Task SwapAsync(InstalledServer broken, InstalledServer spare, CancellationToken cancellationToken)
    {
        await broken.TakeOutOfUseAsync(network, cancellationToken);
        if (broken.Contract.Review.IsCleared)
        {
            // Reviewer: the spare came with a later contract; the review of the broken server does not cover it.
            await spare.GoLiveAsync(network, cancellationToken); // expect: CII1003
        }
    }

    public async Task FinishSpecialReviewAsync(InstalledServer server, WrittenNotice refusal, CancellationToken cancellationToken)
    {
        if (server.Contract.Review.Phase is not (ReviewPhase.Special or ReviewPhase.SpecialExtended))
            throw new ReviewStepException(server.Contract.Review.FileNumber, server.Contract.Review.Phase, "be concluded");

        await server.Contract.Review.RecordNotPassedAsync(refusal, cancellationToken);

        // Reviewer: "it is in the rack already" is the one argument that the law answers explicitly.
        await server.GoLiveAsync(network, cancellationToken); // expect: CII1004
    }

    /// <summary>As it should be.</summary>
    public async Task GoLiveAsync(InstalledServer server, CancellationToken cancellationToken)
    {
        server.Contract.Review.EnsureCleared();
        await server.GoLiveAsync(network, cancellationToken);
    }
}
