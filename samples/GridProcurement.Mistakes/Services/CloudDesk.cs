using GridProcurement.Mistakes.Contracts;
using GridProcurement.Mistakes.Domain;
using GridProcurement.Mistakes.Infrastructure;
using GridProcurement.Mistakes.Review;

namespace GridProcurement.Mistakes.Services;

/// <summary>Frameworks for cloud services and the orders under them.</summary>
public sealed class CloudDesk(IContractLedger ledger, INotifier notifier, IClock clock, ILog log)
{
    public async Task SignFrameworkAsync(CloudFrameworkContract framework, CancellationToken cancellationToken)
    {
        log.Info($"framework {framework.Number}: a ceiling of {framework.Price} obliges us to nothing");

        // Reviewer: a framework fixes supplier and terms for years; it is the contract that the review is about.
        await framework.SignAsync("Director Zhou", clock.Today, ledger, cancellationToken); // expect: CII1002
    }

    public async Task OrderAsync(CloudFrameworkContract framework, Money amount, CancellationToken cancellationToken)
    {
        CloudCallOff callOff = framework.DraftCallOff($"{framework.Number}/{clock.Today:yyyyMMdd}", amount);
        await notifier.NotifyAsync(Recipient.Procurement, $"call-off {callOff.Number} is ordered", cancellationToken);

        // Reviewer: the framework was cleared when it was signed, two years ago. Nobody has asked since.
        await callOff.StartServiceAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }

    public async Task MoveAsync(CloudCallOff running, CloudCallOff target, CancellationToken cancellationToken)
    {
        if (running.Framework.Review.IsCleared)
        {
            // Reviewer: the target region belongs to another framework, with another review.
            await target.StartServiceAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
        }
    }

    public async Task ResumeAsync(CloudCallOff callOff, bool trial, CancellationToken cancellationToken)
    {
        if (trial)
        {
            log.Info($"call-off {callOff.Number} resumes for a trial");
        }
        else if (callOff.Framework.Review.Phase is not (ReviewPhase.Passed or ReviewPhase.PassedWithCommitments or ReviewPhase.NotRequired))
        {
            await notifier.NotifyAsync(Recipient.SecurityBody, $"call-off {callOff.Number} is on hold", cancellationToken);
            return;
        }

        // Reviewer: only one of the two ways to this line asks. A trial on live data is use.
        await callOff.StartServiceAsync(clock.Today, ledger, cancellationToken); // expect: CII1001
    }
}
