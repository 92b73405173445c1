using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Systems.Mediators;

public interface IRequest<TResponse>;

public interface IRequestHandler<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
}

public interface IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken cancellationToken);
}

public interface INotificationHandler<TNotification>
{
    Task Handle(TNotification notification, CancellationToken cancellationToken);
}

public interface IContractRepository
{
    Task<ServerContract?> FindAsync(Guid id, CancellationToken cancellationToken);

    Task<ServerContract> GetAsync(Guid id, CancellationToken cancellationToken);

    Task SaveAsync(CancellationToken cancellationToken);
}

public interface IJournal
{
    void Write(string text);

    Task WriteAsync(string text, CancellationToken cancellationToken);
}

// --- 1: a command handler that loads, asks and acts

public sealed record StartPerformance(Guid ContractId, string OrderedBy) : IRequest<StartOutcome>;

public enum StartOutcome
{
    NotFound,
    Blocked,
    Started,
}

public sealed class StartPerformanceHandler(IContractRepository contracts, IJournal journal) : IRequestHandler<StartPerformance, StartOutcome>
{
    public async Task<StartOutcome> Handle(StartPerformance request, CancellationToken cancellationToken)
    {
        var contract = await contracts.FindAsync(request.ContractId, cancellationToken).ConfigureAwait(false);
        if (contract is null)
            return StartOutcome.NotFound;

        if (!contract.Review.IsCleared)
        {
            await journal.WriteAsync($"{request.OrderedBy}: review {contract.Review.Number} is {contract.Review.Phase}", cancellationToken);
            return StartOutcome.Blocked;
        }

        await contract.ExecuteAsync();
        await contracts.SaveAsync(cancellationToken);
        return StartOutcome.Started;
    }
}

public sealed class StartPerformanceOfReloadedHandler(IContractRepository contracts, IJournal journal) : IRequestHandler<StartPerformance, StartOutcome>
{
    public async Task<StartOutcome> Handle(StartPerformance request, CancellationToken cancellationToken)
    {
        var contract = await contracts.FindAsync(request.ContractId, cancellationToken).ConfigureAwait(false);
        if (contract is null)
            return StartOutcome.NotFound;

        if (!contract.Review.IsCleared)
            return StartOutcome.Blocked;

        await journal.WriteAsync("starting", cancellationToken);
        contract = await contracts.GetAsync(request.ContractId, cancellationToken);
        await contract.ExecuteAsync(); // CII1001: the one that was loaded again was not asked
        return StartOutcome.Started;
    }
}

// --- 2: a behavior around all handlers asks, the handler does not

public interface IAboutContract
{
    Guid ContractId { get; }
}

public sealed record PayAdvance(Guid ContractId, decimal Amount) : IRequest<bool>, IAboutContract;

public sealed class ClearanceBehavior<TRequest, TResponse>(IContractRepository contracts) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, Func<Task<TResponse>> next, CancellationToken cancellationToken)
    {
        if (request is IAboutContract { ContractId: var id })
        {
            var contract = await contracts.GetAsync(id, cancellationToken);
            if (!contract.Review.IsCleared)
                throw new InvalidOperationException($"{contract.Review.Number} is not cleared.");
        }

        return await next();
    }
}

public sealed class PayAdvanceHandler(IContractRepository contracts) : IRequestHandler<PayAdvance, bool>
{
    public async Task<bool> Handle(PayAdvance request, CancellationToken cancellationToken)
    {
        var contract = await contracts.GetAsync(request.ContractId, cancellationToken);
        contract.Price -= request.Amount;
        contract.PayAdvance(); // CII1005: the behavior asked an object of its own
        return true;
    }
}

public sealed class CarefulPayAdvanceHandler(IContractRepository contracts) : IRequestHandler<PayAdvance, bool>
{
    public async Task<bool> Handle(PayAdvance request, CancellationToken cancellationToken)
    {
        var contract = await contracts.GetAsync(request.ContractId, cancellationToken);
        if (contract is not { Review.IsCleared: true, Price: var price } || price < request.Amount)
            return false;

        contract.Price = price - request.Amount;
        contract.PayAdvance();
        return true;
    }
}

// --- 3: a validator beside the handler

public sealed record Verdict(bool IsValid, string? Error)
{
    public static Verdict Valid { get; } = new(true, null);

    public static Verdict Invalid(string error) => new(false, error);
}

public sealed class StartValidator
{
    public Verdict Validate(ServerContract contract, DateOnly today)
    {
        if (contract.Price <= 0)
            return new Verdict(false, "no price");
        if (contract.Review.IsRefused)
            return new Verdict(false, "refused");
        if (!contract.Review.IsCleared)
            return new Verdict(false, $"open on {today:O}");
        return new Verdict(true, null);
    }

    public Verdict ValidatePrice(ServerContract contract) => contract.Price > 0 ? new Verdict(true, null) : new Verdict(false, "no price");
}

public sealed class ValidatedStart(StartValidator validator, IJournal journal)
{
    public void Start(ServerContract contract, DateOnly today)
    {
        var verdict = validator.Validate(contract, today);
        if (!verdict.IsValid)
        {
            journal.Write(verdict.Error ?? "invalid");
            return;
        }

        contract.Execute();
    }

    public void StartAfterOtherValidation(ServerContract contract)
    {
        var verdict = validator.ValidatePrice(contract);
        if (!verdict.IsValid)
        {
            journal.Write(verdict.Error ?? "invalid");
            return;
        }

        contract.Execute(); // CII1001
    }

    public void StartAndLogWhatIsInvalid(ServerContract contract, DateOnly today)
    {
        var verdict = validator.Validate(contract, today);
        if (!verdict.IsValid)
            journal.Write(verdict.Error ?? "invalid");
        contract.Execute(); // CII1001
    }
}

// --- 4: an event tells that a review has been passed; by the time it is handled that may have changed

public sealed record ReviewPassed(Guid ContractId, ServerReview Review);

public sealed class StartWhenPassed(IContractRepository contracts) : INotificationHandler<ReviewPassed>
{
    public async Task Handle(ReviewPassed notification, CancellationToken cancellationToken)
    {
        var contract = await contracts.FindAsync(notification.ContractId, cancellationToken);
        if (contract?.Review.IsCleared != true)
            return;

        await contract.ExecuteAsync();
    }
}

public sealed class StartBecauseItWasSaid(IContractRepository contracts) : INotificationHandler<ReviewPassed>
{
    public async Task Handle(ReviewPassed notification, CancellationToken cancellationToken)
    {
        var contract = await contracts.FindAsync(notification.ContractId, cancellationToken);
        if (contract == null || !notification.Review.IsCleared)
            return;

        await contract.ExecuteAsync(); // CII1001: the review of the event is not known to be the contract's
    }
}

// --- 5: a dispatcher by type, with a handler per command

public abstract record Command(ServerContract Contract);

public sealed record Sign(ServerContract Contract) : Command(Contract);

public sealed record Execute(ServerContract Contract, bool Urgent) : Command(Contract);

public sealed record GoLive(ServerContract Contract) : Command(Contract);

public sealed class Dispatcher(IJournal journal)
{
    public void Dispatch(Command command)
    {
        if (command.Contract.Review is not { Phase: ReviewPhase.Approved })
        {
            journal.Write("blocked");
            return;
        }

        switch (command)
        {
            case Sign { Contract: var contract }:
                contract.Sign();
                break;
            case Execute { Contract: var contract, Urgent: true }:
                journal.Write("urgent");
                contract.Execute();
                break;
            case Execute(var contract, _):
                contract.Execute();
                break;
            case GoLive live:
                live.Contract.GoLive();
                break;
            default:
                throw new NotSupportedException(command.GetType().Name);
        }
    }

    public void DispatchUrgentFirst(Command command)
    {
        switch (command)
        {
            case Execute { Urgent: true } urgent:
                urgent.Contract.Execute(); // CII1001
                break;
            case { Contract.Review.IsCleared: false }:
                journal.Write("blocked");
                break;
            case Execute { Contract: { Review.IsCleared: true } contract }:
                contract.Execute();
                break;
        }
    }
}
