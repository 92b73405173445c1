using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.Systems.StatePatterns;

// --- 21: an object per step

public abstract class PurchaseStep
{
    public abstract PurchaseStep Advance(Purchase purchase);

    public virtual bool IsEnd => false;
}

public sealed class Purchase(ServerContract contract)
{
    public ServerContract Contract { get; } = contract;

    public PurchaseStep Step { get; private set; } = new Drafted();

    public void Run(int limit)
    {
        for (var i = 0; i < limit && !Step.IsEnd; i++)
            Step = Step.Advance(this);
    }
}

public sealed class Drafted : PurchaseStep
{
    public override PurchaseStep Advance(Purchase purchase)
    {
        if (purchase.Contract.Review.IsDraft)
            purchase.Contract.Review.File();
        return new AwaitingReview();
    }
}

public sealed class AwaitingReview : PurchaseStep
{
    public override PurchaseStep Advance(Purchase purchase) => purchase.Contract.Review.Phase switch
    {
        ReviewPhase.Approved => new Performing(),
        ReviewPhase.Refused => new Cancelled(),
        _ => this,
    };
}

public sealed class Performing : PurchaseStep
{
    public override PurchaseStep Advance(Purchase purchase)
    {
        purchase.Contract.Execute(); // CII1001: to be in this step proves nothing
        return new Cancelled();
    }
}

public sealed class PerformingCarefully : PurchaseStep
{
    public override PurchaseStep Advance(Purchase purchase)
    {
        if (!purchase.Contract.Review.IsCleared)
            return new AwaitingReview();

        purchase.Contract.Execute();
        return new Cancelled();
    }
}

public sealed class Cancelled : PurchaseStep
{
    public override bool IsEnd => true;

    public override PurchaseStep Advance(Purchase purchase) => this;
}

// --- 22: a step is an enum, and a loop goes from one to the next

public enum Stage
{
    Ask,
    Sign,
    Perform,
    GoLive,
    Done,
}

public sealed class StagedPurchase(ServerContract contract)
{
    public void Run()
    {
        var stage = Stage.Ask;
        while (stage != Stage.Done)
        {
            switch (stage)
            {
                case Stage.Ask:
                    if (!contract.Review.IsCleared)
                        return;
                    stage = Stage.Sign;
                    break;
                case Stage.Sign:
                    contract.Sign();
                    stage = Stage.Perform;
                    break;
                case Stage.Perform:
                    contract.Execute();
                    stage = Stage.GoLive;
                    break;
                default:
                    contract.GoLive();
                    stage = Stage.Done;
                    break;
            }
        }
    }

    public void RunFrom(Stage stage)
    {
        while (stage != Stage.Done)
        {
            switch (stage)
            {
                case Stage.Ask:
                    if (!contract.Review.IsCleared)
                        return;
                    stage = Stage.Perform;
                    break;
                case Stage.Perform:
                    contract.Execute(); // CII1001: it may begin here
                    stage = Stage.GoLive;
                    break;
                default:
                    stage = Stage.Done;
                    break;
            }
        }
    }
}

// --- 23: transitions in a table

public enum Trigger
{
    Submit,
    Pass,
    Start,
    Stop,
}

public sealed class Workflow
{
    private readonly Dictionary<(ReviewPhase From, Trigger Trigger), Action<ServerContract>> _transitions = new()
    {
        [(ReviewPhase.Draft, Trigger.Submit)] = static contract => contract.Review.EnsureFiled(),
        [(ReviewPhase.Approved, Trigger.Start)] = static contract => contract.Execute(), // CII1001: the key is a promise that nobody keeps
    };

    private readonly Dictionary<(ReviewPhase From, Trigger Trigger), Action<ServerContract>> _careful = new()
    {
        [(ReviewPhase.Approved, Trigger.Start)] = static contract =>
        {
            contract.Review.EnsureCleared();
            contract.Execute();
        },
        [(ReviewPhase.Approved, Trigger.Stop)] = static contract => contract.Review.Withdraw(),
    };

    public bool Fire(ServerContract contract, Trigger trigger)
    {
        var table = contract.Price > 1_000_000 ? _careful : _transitions;
        if (!table.TryGetValue((contract.Review.Phase, trigger), out var action))
            return false;

        action(contract);
        return true;
    }
}

public static class ReviewSteps
{
    public static void EnsureFiled(this ServerReview review)
    {
        if (review.IsDraft)
            review.File();
    }
}

// --- 24: a saga that takes back what it did

public sealed class PurchaseSaga(IRegister register)
{
    private readonly Stack<Action> _compensations = new();

    public bool Run(string number)
    {
        var contract = register.FindContract(number);
        try
        {
            contract.Review.EnsureCleared();
            contract.Sign();
            _compensations.Push(() => Office.Note($"{number} is taken back"));
            contract.Execute();
            return true;
        }
        catch (InvalidOperationException)
        {
            while (_compensations.TryPop(out var compensation))
                compensation();
            return false;
        }
    }

    public bool RunAgain(string number)
    {
        var contract = register.FindContract(number);
        try
        {
            contract.Review.EnsureCleared();
            contract.Sign();
            return true;
        }
        catch (InvalidOperationException)
        {
            contract.Execute(); // CII1001
            return false;
        }
    }

    public bool RunAndReopen(string number)
    {
        var contract = register.FindContract(number);
        contract.Review.EnsureCleared();
        _compensations.Push(contract.Review.Reopen);
        while (_compensations.TryPop(out var compensation))
            compensation();
        contract.Execute(); // CII1001: what is taken back is the clearance
        return true;
    }
}

// --- 25: a visitor

public interface IDocumentVisitor<out T>
{
    T VisitContract(ServerContract contract);

    T VisitOrder(PurchaseOrder order);
}

public abstract class Document
{
    public abstract T Accept<T>(IDocumentVisitor<T> visitor);
}

public sealed class ContractDocument(ServerContract contract) : Document
{
    public override T Accept<T>(IDocumentVisitor<T> visitor) => visitor.VisitContract(contract);
}

public sealed class OrderDocument(PurchaseOrder order) : Document
{
    public override T Accept<T>(IDocumentVisitor<T> visitor) => visitor.VisitOrder(order);
}

public sealed class StartVisitor : IDocumentVisitor<bool>
{
    public bool VisitContract(ServerContract contract)
    {
        if (!contract.Review.IsCleared)
            return false;

        contract.Execute();
        return true;
    }

    public bool VisitOrder(PurchaseOrder order)
    {
        if (!order.Contract.Review.IsCleared)
            return false;

        order.Ship();
        return true;
    }
}

public sealed class ShipVisitor : IDocumentVisitor<bool>
{
    public bool VisitContract(ServerContract contract) => contract.Review.IsCleared;

    public bool VisitOrder(PurchaseOrder order)
    {
        if (VisitContract(order.Contract))
            Office.Note("cleared");
        order.Ship(); // CII1001
        return true;
    }
}
