using System;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.ResultTypes;

public abstract record Reply
{
    public sealed record Refused(string Why) : Reply;

    public sealed record Granted(ServerContract Contract) : Reply;

    public sealed record Later(DateTime When) : Reply;
}

public interface IOutcome;

public sealed class Yes : IOutcome;

public sealed class No : IOutcome;

/// <summary>A record per outcome: which one came back tells what was found out where it was made.</summary>
public static class Decisions
{
    private static Reply Decide(ServerContract contract) => contract.Review.IsCleared ? new Reply.Granted(contract) : new Reply.Refused("not cleared");

    private static Reply DecideLater(ServerContract contract, DateTime when)
    {
        if (contract.Price == 0)
            return new Reply.Later(when);
        if (!contract.Review.IsCleared)
            return new Reply.Refused("not cleared");
        return new Reply.Granted(contract);
    }

    private static Reply Wrong(ServerContract contract) => contract.Review.IsCleared ? new Reply.Refused("cleared") : new Reply.Granted(contract);

    private static IOutcome Ask(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            return new Yes();
        return new No();
    }

    private static async Task<Reply> DecideAsync(ServerContract contract)
    {
        await Task.Yield();
        return contract.Review.IsCleared ? new Reply.Granted(contract) : new Reply.Refused("not cleared");
    }

    public static void Refused(ServerContract contract)
    {
        if (Decide(contract) is Reply.Refused)
            return;
        contract.Execute();
    }

    public static void NotGranted(ServerContract contract)
    {
        if (Decide(contract) is not Reply.Granted)
            return;
        contract.Execute();
    }

    public static void WithReason(ServerContract contract)
    {
        var reply = Decide(contract);
        if (reply is Reply.Refused { Why: var why })
        {
            Office.Note(why);
            return;
        }

        contract.Execute();
    }

    public static void ByLabel(ServerContract contract)
    {
        switch (Decide(contract))
        {
            case Reply.Granted:
                contract.Execute();
                break;
            case Reply.Refused refused:
                Office.Note(refused.Why);
                contract.Execute(); // CII1001
                break;
        }
    }

    public static string ByArm(ServerContract contract) => Decide(contract) switch
    {
        Reply.Granted => contract.ExecuteNumbered(),
        Reply.Refused refused => refused.Why,
        _ => "later",
    };

    public static void ThroughTheReply(ServerContract contract)
    {
        if (Decide(contract) is Reply.Granted granted)
            granted.Contract.Execute();
    }

    public static void ByInterface(ServerContract contract)
    {
        if (Ask(contract) is Yes)
            contract.Execute();
        else
            contract.Execute(); // CII1001
    }

    public static async Task Awaited(ServerContract contract)
    {
        if (await DecideAsync(contract) is Reply.Refused)
            return;
        contract.Execute();
    }

    public static void OneOfThree(ServerContract contract, DateTime when)
    {
        if (DecideLater(contract, when) is Reply.Refused)
            return;
        contract.Execute(); // CII1001
    }

    public static void TwoOfThree(ServerContract contract, DateTime when)
    {
        var reply = DecideLater(contract, when);
        if (reply is Reply.Refused or Reply.Later)
            return;
        contract.Execute();
    }

    public static void Inverted(ServerContract contract)
    {
        if (Wrong(contract) is Reply.Refused)
            return;
        contract.Execute(); // CII1001
    }

    public static void LostSince(ServerContract contract)
    {
        var reply = Decide(contract);
        contract.Review.Withdraw();
        if (reply is Reply.Granted)
            contract.Execute(); // CII1001
    }

    public static void Base(ServerContract contract)
    {
        if (Decide(contract) is Reply)
            contract.Execute(); // CII1001
    }
}

public abstract record Result<T>
{
    public sealed record Ok(T Value) : Result<T>;

    public sealed record Error(string Why) : Result<T>;
}

/// <summary>The same with types that stand for others.</summary>
public static class GenericDecisions
{
    private static Result<ServerContract> Decide(ServerContract contract) =>
        contract.Review.IsCleared ? new Result<ServerContract>.Ok(contract) : new Result<ServerContract>.Error("not cleared");

    private static Result<T> Any<T>(T value, bool isGood) => isGood ? new Result<T>.Ok(value) : new Result<T>.Error("no");

    public static void Good(ServerContract contract)
    {
        if (Decide(contract) is Result<ServerContract>.Ok)
            contract.Execute();
    }

    public static void Value(ServerContract contract)
    {
        if (Decide(contract) is Result<ServerContract>.Ok { Value: var same })
            same.Execute();
    }

    public static void Bad(ServerContract contract)
    {
        if (Decide(contract) is Result<ServerContract>.Error)
            contract.Execute(); // CII1001
    }

    public static void OfAny(ServerContract contract)
    {
        if (Any(contract, contract.Review.IsCleared) is Result<ServerContract>.Ok)
            contract.Execute();
    }

    public static void OfAnyWrong(ServerContract contract)
    {
        if (Any(contract, contract.Review.IsCleared) is Result<ServerContract>.Error)
            contract.Execute(); // CII1001
        else if (Any(contract, contract.Price > 0) is Result<ServerContract>.Ok { Value: var same })
            same.Execute(); // CII1001
    }
}
