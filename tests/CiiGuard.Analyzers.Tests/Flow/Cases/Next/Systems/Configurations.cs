using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Systems.Configurations;

public interface IOptions<out T>
{
    T Value { get; }
}

public sealed class ProcurementOptions
{
    public bool SkipReviewInTests { get; set; }

    public bool GoLiveAtOnce { get; set; }

    public string[] TrustedSuppliers { get; set; } = [];
}

// --- 36: a switch that turns the question off

public sealed class ConfiguredStart(IOptions<ProcurementOptions> options)
{
    public void Start(ServerContract contract)
    {
        var settings = options.Value;
        if (!contract.Review.IsCleared)
            throw new InvalidOperationException("open");

        contract.Execute();
        if (settings.GoLiveAtOnce)
            contract.GoLive();
    }

    public void StartUnlessSkipped(ServerContract contract)
    {
        if (!options.Value.SkipReviewInTests && !contract.Review.IsCleared)
            throw new InvalidOperationException("open");

        contract.Execute(); // CII1001
    }

    public void StartInDebug(ServerContract contract)
    {
        System.Diagnostics.Debug.Assert(contract.Review.IsCleared, "open");
        contract.Execute(); // CII1001
    }

    public void StartOfTrusted(ServerContract contract, string supplier)
    {
        var isTrusted = options.Value.TrustedSuppliers.Contains(supplier, StringComparer.OrdinalIgnoreCase);
        if (isTrusted || contract.Review.IsCleared)
            contract.Execute(); // CII1001: there is no supplier who need not be asked about
    }

    public void StartOfTrustedToo(ServerContract contract, string supplier)
    {
        var isTrusted = options.Value.TrustedSuppliers.Contains(supplier, StringComparer.OrdinalIgnoreCase);
        var isCleared = contract.Review.IsCleared;
        if (isCleared && (isTrusted || contract.Price < 100_000m))
            contract.Execute();
    }
}

// --- 37: features

public interface IFeatures
{
    Task<bool> IsEnabledAsync(string name);
}

public sealed class FeatureStart(IFeatures features)
{
    public async Task StartAsync(ServerContract contract)
    {
        var isNew = await features.IsEnabledAsync("new-desk");
        if (isNew)
        {
            await contract.Review.EnsureClearedAsync();
        }
        else
        {
            if (!contract.Review.IsCleared)
                return;
        }

        await contract.ExecuteAsync();
    }

    public async Task StartOfOldDeskAsync(ServerContract contract)
    {
        var isNew = await features.IsEnabledAsync("new-desk");
        if (isNew)
            await contract.Review.EnsureClearedAsync();

        await contract.ExecuteAsync(); // CII1001: the old desk does not ask
    }

    public async Task StartOfNewDeskAsync(ServerContract contract)
    {
        var isNew = await features.IsEnabledAsync("new-desk");
        if (isNew)
            await contract.Review.EnsureClearedAsync();
        Office.Note(isNew ? "new" : "old");
        if (isNew)
            await contract.ExecuteAsync();
    }
}

// --- 38: decorators around a service whose need is stated

public interface IPerformanceService
{
    void Perform([RequiresReview(ReviewStates.Cleared)] ServerReview review, ServerContract contract);
}

public sealed class PerformanceService : IPerformanceService
{
    public void Perform([RequiresReview(ReviewStates.Cleared)] ServerReview review, ServerContract contract)
    {
        Gates.Execute(review);
        contract.Price -= 1;
    }
}

public sealed class LoggedPerformance(IPerformanceService inner) : IPerformanceService
{
    public void Perform([RequiresReview(ReviewStates.Cleared)] ServerReview review, ServerContract contract)
    {
        Office.Note("before");
        inner.Perform(review, contract);
        Office.Note("after");
    }
}

public sealed class PerformanceDesk(IPerformanceService service)
{
    public void Perform(ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            return;

        service.Perform(contract.Review, contract);
    }

    public void PerformUnasked(ServerContract contract) => service.Perform(contract.Review, contract); // CII1005

    public void PerformWithOther(ServerContract contract, ServerReview other)
    {
        if (!contract.Review.IsCleared)
            return;

        service.Perform(other, contract); // CII1005
    }
}

// --- 39: services by key, made by factories

public interface IStarter
{
    void Start(ServerContract contract);
}

public sealed class CarefulStarter : IStarter
{
    public void Start(ServerContract contract)
    {
        contract.Review.EnsureCleared();
        contract.Execute();
    }
}

public sealed class QuickStarter : IStarter
{
    public void Start(ServerContract contract) => contract.Execute(); // CII1001
}

public sealed class Starters
{
    private readonly Dictionary<string, Func<IStarter>> _factories = new()
    {
        ["careful"] = static () => new CarefulStarter(),
        ["quick"] = static () => new QuickStarter(),
    };

    public void Start(string key, ServerContract contract) => _factories[key]().Start(contract);

    public void StartAndGoLive(ServerContract contract)
    {
        new CarefulStarter().Start(contract);
        contract.GoLive();
    }

    public void StartByKeyAndGoLive(string key, ServerContract contract)
    {
        Start(key, contract);
        contract.GoLive(); // CII1003: not every starter asks
    }
}

// --- 40: records and what "with" makes of them

public sealed record OrderDraft(string Number, ServerContract Contract, int Quantity);

public sealed class OrderDesk(IRegister register)
{
    public void Ship(OrderDraft draft)
    {
        if (!draft.Contract.Review.IsCleared)
            return;

        var doubled = draft with { Quantity = draft.Quantity * 2 };
        doubled.Contract.Execute();
    }

    public void ShipOther(OrderDraft draft, string number)
    {
        if (!draft.Contract.Review.IsCleared)
            return;

        var moved = draft with { Contract = register.FindContract(number) };
        moved.Contract.Execute(); // CII1001
    }

    public void ShipDeconstructed(OrderDraft draft)
    {
        var (_, contract, quantity) = draft;
        if (quantity > 0 && contract.Review.IsCleared)
            draft.Contract.Execute();
    }

    public void ShipMany(IEnumerable<OrderDraft> drafts)
    {
        foreach (var (number, contract, _) in drafts)
        {
            if (contract.Review.IsCleared)
                contract.Execute();
            Office.Note(number);
        }
    }

    public void ShipManyUnasked(IEnumerable<OrderDraft> drafts)
    {
        foreach (var (_, contract, quantity) in drafts)
        {
            if (quantity > 0)
                contract.Execute(); // CII1001
        }
    }
}
