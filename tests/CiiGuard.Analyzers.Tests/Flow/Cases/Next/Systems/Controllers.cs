using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Systems.Controllers;

public interface IActionResult;

public sealed record StatusResult(int Code, object? Body = null) : IActionResult;

public abstract class ControllerBase
{
    protected IActionResult Ok(object? body = null) => new StatusResult(200, body);

    protected IActionResult NotFound() => new StatusResult(404);

    protected IActionResult Conflict(string reason) => new StatusResult(409, reason);

    protected IActionResult Problem(string detail) => new StatusResult(500, detail);
}

public sealed class ReviewNotClearedException(string number) : Exception(number);

public sealed record StartRequest(string Number, bool GoLive, DateOnly Day);

// --- 11: an action that answers 409

public sealed class ContractsController(IRegister register) : ControllerBase
{
    public IActionResult Start(StartRequest request)
    {
        var contract = register.FindContract(request.Number);
        if (contract is null)
            return NotFound();
        if (!contract.Review.IsCleared)
            return Conflict($"Review {contract.Review.Number} is {contract.Review.Phase}.");

        contract.Execute();
        if (request.GoLive)
            contract.GoLive();
        return Ok(new { contract.Price, contract.Review.Number });
    }

    public IActionResult StartWithoutReturn(StartRequest request)
    {
        var contract = register.FindContract(request.Number);
        if (contract is null)
            return NotFound();
        if (!contract.Review.IsCleared)
            Conflict($"Review {contract.Review.Number} is {contract.Review.Phase}.");

        contract.Execute(); // CII1001: the answer was made and not returned
        return Ok();
    }

    public IActionResult StartOrAnswer(StartRequest request) => register.FindContract(request.Number) switch
    {
        null => NotFound(),
        { Review.IsCleared: true } contract => Started(contract),
        var contract => Conflict(contract.Review.Number),
    };

    public IActionResult StartOrAnswerLate(StartRequest request) => register.FindContract(request.Number) switch
    {
        null => NotFound(),
        { Price: > 0 } contract => Started(contract), // CII1001
        { Review.IsCleared: true } contract => Started(contract),
        var contract => Conflict(contract.Review.Number),
    };

    private IActionResult Started(ServerContract contract)
    {
        contract.Execute();
        return Ok(contract.Price);
    }
}

// --- 12: exceptions become answers

public sealed class CommissioningController(IRegister register, IAuditor auditor) : ControllerBase
{
    public async Task<IActionResult> Commission(string number, CancellationToken cancellationToken)
    {
        ServerContract contract;
        try
        {
            contract = register.FindContract(number);
            await contract.Review.EnsureClearedAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
        catch (InvalidOperationException failed)
        {
            return Conflict(failed.Message);
        }

        await contract.GoLiveAsync();
        return Ok();
    }

    public async Task<IActionResult> CommissionAfterFailure(string number)
    {
        var contract = register.FindContract(number);
        IActionResult answer = Ok();
        try
        {
            await contract.Review.EnsureClearedAsync();
        }
        catch (InvalidOperationException failed)
        {
            auditor.Look(contract.Review);
            answer = Problem(failed.Message);
        }

        await contract.GoLiveAsync(); // CII1003: the answer is a failure, and it goes live
        return answer;
    }

    public async Task<IActionResult> CommissionUnlessFailed(string number)
    {
        var contract = register.FindContract(number);
        IActionResult? failure = null;
        try
        {
            await contract.Review.EnsureClearedAsync();
        }
        catch (InvalidOperationException failed)
        {
            failure = new StatusResult(500, failed.Message);
        }

        if (failure is not null)
            return failure;

        await contract.GoLiveAsync();
        return Ok();
    }
}

// --- 13: endpoints as lambdas

public sealed class Endpoints
{
    private readonly Dictionary<string, Func<string, IRegister, IActionResult>> _routes = [];

    public Endpoints MapPost(string path, Func<string, IRegister, IActionResult> handler)
    {
        _routes[path] = handler;
        return this;
    }

    public static void Map(Endpoints endpoints)
    {
        endpoints
            .MapPost("/contracts/start", static (number, register) =>
            {
                var contract = register.FindContract(number);
                if (contract.Review is not { IsCleared: true })
                    return new StatusResult(409);
                contract.Execute();
                return new StatusResult(200);
            })
            .MapPost("/contracts/force", static (number, register) =>
            {
                var contract = register.FindContract(number);
                contract.Execute(); // CII1001
                return new StatusResult(200);
            })
            .MapPost("/contracts/live", Live)
            .MapPost("/contracts/live-now", LiveNow);
    }

    private static IActionResult Live(string number, IRegister register)
    {
        var contract = register.FindContract(number);
        contract.Review.EnsureCleared();
        contract.GoLive();
        return new StatusResult(204);
    }

    private static IActionResult LiveNow(string number, IRegister register)
    {
        var contract = register.FindContract(number);
        contract.GoLive(); // CII1003
        return new StatusResult(204);
    }
}

// --- 14: a filter before the action sets a result; the action runs on what the model binder found

public sealed class ActionContext(ServerContract contract)
{
    public ServerContract Contract { get; } = contract;

    public IActionResult? Result { get; set; }
}

public sealed class RequireClearanceFilter
{
    public void OnActionExecuting(ActionContext context)
    {
        if (!context.Contract.Review.IsCleared)
            context.Result = new StatusResult(409);
    }
}

public sealed class ActionInvoker(RequireClearanceFilter filter)
{
    public IActionResult Invoke(ActionContext context)
    {
        if (!context.Contract.Review.IsCleared)
            context.Result = new StatusResult(409);
        if (context.Result is { } result)
            return result;

        return new StatusResult(context.Contract.Review.IsCleared ? 200 : 500);
    }

    public IActionResult InvokeAndForget(ActionContext context)
    {
        filter.OnActionExecuting(context);
        context.Contract.Execute(); // CII1001: the filter's result is not looked at
        return context.Result ?? new StatusResult(200);
    }
}

// --- 15: an endpoint for many

public sealed class BatchController(IRegister register) : ControllerBase
{
    public IActionResult StartMany(IReadOnlyList<StartRequest> requests)
    {
        var answers = new Dictionary<string, string>(requests.Count);
        foreach (var request in requests.DistinctBy(static request => request.Number))
        {
            var contract = register.FindContract(request.Number);
            if (!contract.Review.IsCleared)
            {
                answers[request.Number] = "blocked";
                continue;
            }

            contract.Execute();
            answers[request.Number] = "started";
        }

        return Ok(answers);
    }

    public IActionResult StartManyAndTell(IReadOnlyList<StartRequest> requests)
    {
        var answers = new Dictionary<string, string>(requests.Count);
        foreach (var request in requests)
        {
            var contract = register.FindContract(request.Number);
            answers[request.Number] = contract.Review.IsCleared ? "started" : "blocked";
            contract.Execute(); // CII1001
        }

        return Ok(answers);
    }

    public IActionResult StartAllOrNone(IReadOnlyList<StartRequest> requests)
    {
        var contracts = requests.Select(request => register.FindContract(request.Number)).ToList();
        if (!contracts.TrueForAll(static contract => contract.Review.IsCleared))
            return Conflict("not all are cleared");

        contracts.ForEach(static contract => contract.ExecuteNumbered());
        foreach (var contract in contracts)
            contract.GoLive();
        return Ok(contracts.Count);
    }

    public IActionResult StartAllIfAny(IReadOnlyList<StartRequest> requests)
    {
        var contracts = requests.Select(request => register.FindContract(request.Number)).ToList();
        if (!contracts.Exists(static contract => contract.Review.IsCleared))
            return Conflict("none is cleared");

        foreach (var contract in contracts)
            contract.GoLive(); // CII1003
        return Ok(contracts.Count);
    }
}
