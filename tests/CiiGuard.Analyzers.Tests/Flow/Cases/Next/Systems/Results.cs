using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Systems.Results;

// --- 26: a result type with Match and Bind

public readonly struct Result<T>
{
    private readonly T? _value;
    private readonly string? _error;

    private Result(T? value, string? error)
    {
        _value = value;
        _error = error;
    }

    public bool IsSuccess => _error is null;

    public T Value => _value!;

    public string Error => _error ?? "";

    public static Result<T> Success(T value) => new(value, null);

    public static Result<T> Failure(string error) => new(default, error);

    public TOut Match<TOut>(Func<T, TOut> success, Func<string, TOut> failure) => IsSuccess ? success(Value) : failure(Error);
}

public sealed class ResultService(IRegister register)
{
    private static Result<ServerContract> RequireCleared(ServerContract contract) =>
        contract.Review.IsCleared ? Result<ServerContract>.Success(contract) : Result<ServerContract>.Failure("open");

    private static Result<ServerContract> RequirePrice(ServerContract contract) =>
        contract.Price > 0 ? Result<ServerContract>.Success(contract) : Result<ServerContract>.Failure("no price");

    public string StartIfSuccess(string number)
    {
        var contract = register.FindContract(number);
        var result = RequireCleared(contract);
        if (!result.IsSuccess)
            return result.Error;

        contract.Execute();
        return "started";
    }

    public string StartIfPrice(string number)
    {
        var contract = register.FindContract(number);
        var result = RequirePrice(contract);
        if (!result.IsSuccess)
            return result.Error;

        contract.Execute(); // CII1001
        return "started";
    }

    public string StartIfFailure(string number)
    {
        var contract = register.FindContract(number);
        var result = RequireCleared(contract);
        if (result.IsSuccess)
            return "nothing to do";

        contract.Execute(); // CII1001
        return "started";
    }

    public string MatchPrice(string number) => RequirePrice(register.FindContract(number)).Match(
        static contract =>
        {
            contract.Execute(); // CII1001
            return "started";
        },
        static error => error);

    public string MatchAndAsk(string number) => RequirePrice(register.FindContract(number)).Match(
        static contract =>
        {
            if (!contract.Review.IsCleared)
                return "open";
            contract.Execute();
            return "started";
        },
        static error => error);
}

// --- 27: outcomes of an enum with data beside it

public enum DecisionKind
{
    Wait,
    Go,
    Stop,
}

public readonly record struct Decision(DecisionKind Kind, string Reason)
{
    public bool Goes => Kind == DecisionKind.Go;
}

public sealed class DecisionService
{
    private static DecisionKind Decide(ServerContract contract) => contract.Review.Phase switch
    {
        ReviewPhase.Approved => DecisionKind.Go,
        ReviewPhase.Refused or ReviewPhase.Ended => DecisionKind.Stop,
        _ => DecisionKind.Wait,
    };

    private static Decision Explain(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            return new(DecisionKind.Go, "cleared");
        return contract.Review.IsRefused ? new(DecisionKind.Stop, "refused") : new(DecisionKind.Wait, "open");
    }

    public void Start(ServerContract contract)
    {
        if (Decide(contract) == DecisionKind.Go)
            contract.Execute();
    }

    public void StartUnlessStopped(ServerContract contract)
    {
        if (Decide(contract) != DecisionKind.Stop)
            contract.Execute(); // CII1001: it may have to wait
    }

    public string StartExplained(ServerContract contract)
    {
        var decision = Explain(contract);
        if (!decision.Goes)
            return decision.Reason;

        contract.Execute();
        return "started";
    }

    public string StartExplainedLate(ServerContract contract)
    {
        var decision = Explain(contract);
        contract.Review.Withdraw();
        if (!decision.Goes)
            return decision.Reason;

        contract.Execute(); // CII1001: the decision is older than the withdrawal
        return "started";
    }

    public string StartBySwitch(ServerContract contract)
    {
        switch (Decide(contract))
        {
            case DecisionKind.Stop:
                return "stopped";
            case DecisionKind.Wait when contract.Price > 0:
                return "waits";
            case DecisionKind.Wait:
                return "waits without price";
            default:
                contract.Execute();
                return "started";
        }
    }
}

// --- 28: Try methods with an out parameter

public sealed class TryService(IRegister register)
{
    private bool TryGetCleared(string number, [NotNullWhen(true)] out ServerContract? contract)
    {
        contract = null;
        if (string.IsNullOrWhiteSpace(number))
            return false;

        var found = register.FindContract(number);
        if (!found.Review.IsCleared)
            return false;

        contract = found;
        return true;
    }

    private bool TryGet(string number, [NotNullWhen(true)] out ServerContract? contract)
    {
        contract = string.IsNullOrWhiteSpace(number) ? null : register.FindContract(number);
        return contract is not null;
    }

    public void Start(string number)
    {
        if (TryGetCleared(number, out var contract))
            contract.Execute();
    }

    public void StartAny(params string[] numbers)
    {
        foreach (var number in numbers)
        {
            if (!TryGetCleared(number, out var contract))
                continue;
            contract.Execute();
            break;
        }
    }

    public void StartFoundAndAsked(string number)
    {
        if (TryGet(number, out var contract) && contract.Review.IsCleared)
            contract.Execute();
    }

    public void StartFound(string number)
    {
        if (TryGet(number, out var contract))
            contract.Execute(); // CII1001: found is not cleared
    }

    public void StartOther(string number, string other)
    {
        if (TryGetCleared(number, out var contract) && TryGet(other, out var second))
        {
            contract.Execute();
            second.Execute(); // CII1001
        }
    }
}

// --- 29: the error is null if there is none

public sealed record Refusal(string Code, string Text);

public sealed class NullableErrors
{
    private static Refusal? Check(ServerContract contract)
    {
        if (contract.Price <= 0)
            return new("P1", "no price");
        if (contract is { Review.IsRefused: true })
            return new("R1", "refused");
        return contract.Review is { IsCleared: false } ? new("R2", "open") : null;
    }

    private static Refusal? CheckPrice(ServerContract contract) => contract.Price > 0 ? null : new("P1", "no price");

    public Refusal? Start(ServerContract contract)
    {
        if (Check(contract) is { } refusal)
            return refusal;

        contract.Execute();
        return null;
    }

    public Refusal? StartAfterBoth(ServerContract contract)
    {
        var refusal = CheckPrice(contract);
        if (refusal != null)
            return refusal;

        refusal = Check(contract);
        if (refusal != null)
            return refusal;

        contract.Execute();
        return null;
    }

    public Refusal? StartAfterPrice(ServerContract contract)
    {
        var refusal = CheckPrice(contract);
        if (refusal is not null)
            return refusal;

        contract.Execute(); // CII1001
        return null;
    }

    public Refusal? StartAndReturn(ServerContract contract)
    {
        var refusal = Check(contract);
        contract.Execute(); // CII1001
        return refusal;
    }
}

// --- 30: a tuple says how it went

public sealed class TupleService(IRegister register)
{
    private (bool Ok, ServerContract? Contract, string Message) Load(string number)
    {
        var contract = register.FindContract(number);
        if (contract is null)
            return (false, null, "unknown");
        return contract.Review.IsCleared ? (true, contract, "") : (false, contract, contract.Review.Phase.ToString());
    }

    public string Start(string number)
    {
        var (ok, contract, message) = Load(number);
        if (!ok || contract is null)
            return message;

        contract.Execute();
        return "started";
    }

    public string StartLoaded(string number)
    {
        var (_, contract, message) = Load(number);
        if (contract is null)
            return message;

        contract.Execute(); // CII1001
        return "started";
    }
}
