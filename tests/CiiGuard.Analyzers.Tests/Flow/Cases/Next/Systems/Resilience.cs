using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Systems.Resilience;

// --- 31: a retry policy of one's own

public sealed class RetryPolicy(int tries)
{
    public async Task ExecuteAsync(Func<Task> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await action();
                return;
            }
            catch (HttpRequestException) when (attempt < tries)
            {
                await Task.Delay(100 * attempt);
            }
        }
    }

    public T Execute<T>(Func<T> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return action();
            }
            catch (HttpRequestException) when (attempt < tries)
            {
                Thread.Sleep(100 * attempt);
            }
        }
    }
}

public sealed class RetriedStart(RetryPolicy policy)
{
    public async Task StartAsync(ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            return;

        await policy.ExecuteAsync(async () => await contract.ExecuteAsync());
    }

    public async Task StartAndReopenAsync(ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            return;

        await policy.ExecuteAsync(async () =>
        {
            await contract.ExecuteAsync(); // CII1001: in the second attempt it has been opened again
            await contract.Review.ReopenAsync();
        });
    }

    public async Task StartUnaskedAsync(ServerContract contract) =>
        await policy.ExecuteAsync(() => contract.ExecuteAsync()); // CII1001

    public bool StartIfConfirmed(ServerContract contract)
    {
        var confirmed = policy.Execute(() => contract.Review.IsCleared);
        if (confirmed)
            contract.Execute();
        return confirmed;
    }

    public bool StartAfterAsking(ServerContract contract)
    {
        var confirmed = policy.Execute(() => contract.Review.IsCleared);
        contract.Execute(); // CII1001: the answer is only handed on
        return confirmed;
    }
}

// --- 32: a breaker that opens after failures

public sealed class CircuitBreaker(int limit)
{
    private int _failures;

    public bool IsOpen => _failures >= limit;

    public bool TryRun(Action action)
    {
        if (IsOpen)
            return false;

        try
        {
            action();
            _failures = 0;
            return true;
        }
        catch (HttpRequestException)
        {
            _failures++;
            return false;
        }
    }
}

public sealed class GuardedByBreaker(CircuitBreaker breaker)
{
    public void Start(ServerContract contract)
    {
        if (contract.Review.IsCleared && breaker.TryRun(() => contract.Sign()))
            contract.Execute();
    }

    public void StartIfEnsured(ServerContract contract)
    {
        if (breaker.TryRun(() => contract.Review.EnsureCleared()))
            contract.Execute();
    }

    public void StartWhenBroken(ServerContract contract)
    {
        if (!breaker.TryRun(() => contract.Review.EnsureCleared()))
            Office.Note("the office does not answer");
        contract.Execute(); // CII1001
    }
}

// --- 33: time runs out

public sealed class TimedStart
{
    public async Task StartAsync(ServerContract contract)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await contract.Review.EnsureClearedAsync().WaitAsync(source.Token);
        await contract.ExecuteAsync();
    }

    public async Task StartWhoeverIsFirstAsync(ServerContract contract)
    {
        var asked = contract.Review.EnsureClearedAsync();
        var first = await Task.WhenAny(asked, Task.Delay(TimeSpan.FromSeconds(30)));
        if (first != asked)
            Office.Note("slow");
        await contract.ExecuteAsync(); // CII1001
    }

    public async Task StartIfInTimeAsync(ServerContract contract)
    {
        var asked = contract.Review.EnsureClearedAsync();
        var first = await Task.WhenAny(asked, Task.Delay(TimeSpan.FromSeconds(30)));
        if (first != asked)
            throw new TimeoutException();

        await asked;
        await contract.ExecuteAsync();
    }

    public async Task StartIfItSeemsSoAsync(ServerContract contract)
    {
        var asked = contract.Review.EnsureClearedAsync();
        try
        {
            await asked.WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (TimeoutException)
        {
            Office.Note("slow");
        }

        await contract.ExecuteAsync(); // CII1001
    }
}

// --- 34: another way if the first fails

public sealed class FallbackStart(IRegister register)
{
    public void Start(string primary, string secondary)
    {
        ServerContract contract;
        try
        {
            contract = register.FindContract(primary);
            contract.Review.EnsureCleared();
        }
        catch (InvalidOperationException)
        {
            contract = register.FindContract(secondary);
            contract.Review.EnsureCleared();
        }

        contract.Execute();
    }

    public void StartSecondary(string primary, string secondary)
    {
        ServerContract contract;
        try
        {
            contract = register.FindContract(primary);
            contract.Review.EnsureCleared();
        }
        catch (InvalidOperationException)
        {
            contract = register.FindContract(secondary);
        }

        contract.Execute(); // CII1001: the other one was not asked
    }

    public void StartEither(ServerContract primary, ServerContract secondary)
    {
        var contract = primary.Review.IsCleared ? primary : secondary.Review.IsCleared ? secondary : null;
        contract?.Execute();
    }

    public void StartOneOrTheOther(ServerContract primary, ServerContract secondary)
    {
        var contract = primary.Review.IsCleared ? secondary : primary;
        contract.Execute(); // CII1001
    }
}

// --- 35: several at once

public sealed class HedgedStart
{
    public async Task StartBothAsync(ServerContract one, ServerContract other)
    {
        await Task.WhenAll(one.Review.EnsureClearedAsync(), other.Review.EnsureClearedAsync());
        await Task.WhenAll(one.ExecuteAsync(), other.ExecuteAsync());
    }

    public async Task StartBothAfterOneAsync(ServerContract one, ServerContract other)
    {
        await Task.WhenAll(one.Review.EnsureClearedAsync(), one.Review.EnsureClearedAsync());
        await one.ExecuteAsync();
        await other.ExecuteAsync(); // CII1001
    }

    public async Task StartBeforeAsync(ServerContract contract)
    {
        var asked = contract.Review.EnsureClearedAsync();
        var started = contract.ExecuteAsync(); // CII1001
        await Task.WhenAll(asked, started);
    }

    public async Task StartAfterApprovalAsync(ServerContract contract)
    {
        var approved = contract.Review.ApproveAsync();
        Office.Note("waits for the approval to be written down");
        await approved;
        await contract.ExecuteAsync();
    }
}
