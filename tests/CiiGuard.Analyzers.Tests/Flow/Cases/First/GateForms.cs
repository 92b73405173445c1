using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.GateForms;

public static class Constructors
{
    public static void Without_a_check(ServerReview review)
    {
        var contract = new ActiveContract(review); // CII1001
        Office.Note(contract.Review.Number);
    }

    public static void With_a_check(ServerReview review)
    {
        if (!review.IsCleared)
            return;

        var contract = new ActiveContract(review);
        Office.Note(contract.Review.Number);
    }

    public static ActiveContract Returned_without_a_check(ServerReview review) => new ActiveContract(review); // CII1001

    public static ActiveContract Target_typed_without_a_check(ServerReview review) => new(review); // CII1001

    public static ActiveContract? Target_typed_with_a_check(ServerReview review) => review.IsCleared ? new(review) : null;

    public static void For_a_contract_without_a_check(ServerContract contract)
    {
        _ = new CommencementNotice(contract); // CII1001
    }

    public static void For_a_contract_with_a_check(ServerContract contract)
    {
        if (contract.CanExecute)
            _ = new CommencementNotice(contract);
    }

    public static void For_a_contract_with_a_check_of_another(ServerContract contract, ServerContract other)
    {
        if (other.CanExecute)
            _ = new CommencementNotice(contract); // CII1001
    }
}

public sealed class Product(ServerReview review)
{
    [GoverningReview] public ServerReview Review { get; } = review;

    [PutsIntoUse] public bool Live { get; set; }

    public string Site { get; [PutsIntoUse] set; } = "";
}

public static class Setters
{
    public static void Of_an_accessor_without_a_check(ServerContract contract)
    {
        contract.InUse = true; // CII1003
    }

    public static void Of_an_accessor_with_a_check(ServerContract contract)
    {
        if (contract.CanExecute)
            contract.InUse = true;
    }

    public static void Of_an_accessor_with_a_guard_in_the_wrong_case(ServerContract contract)
    {
        if (contract.CanExecute)
            return;

        contract.InUse = true; // CII1003
    }

    public static bool Of_an_accessor_only_read(ServerContract contract) => contract.InUse;

    public static void Of_a_property_without_a_check(Product product)
    {
        product.Live = true; // CII1003
    }

    public static void Of_a_property_with_a_check(Product product)
    {
        if (product.Review.IsCleared)
            product.Live = true;
    }

    public static bool Of_a_property_only_read(Product product) => product.Live;

    public static void Of_a_compound_assignment_without_a_check(Product product)
    {
        product.Site += " north"; // CII1003
    }

    public static void Of_a_compound_assignment_with_a_check(Product product)
    {
        if (product.Review.IsCleared)
            product.Site += " north";
    }

    public static void Of_an_accessor_in_a_condition(ServerContract contract)
    {
        if (contract.CanExecute && (contract.InUse = true))
            Office.Note("in use");
    }
}

public static class StaticGates
{
    public static void For_a_contract_without_a_check(ServerContract contract)
    {
        Gates.ExecuteContract(contract); // CII1001
    }

    public static void For_a_contract_with_a_check(ServerContract contract)
    {
        if (contract.Review.IsCleared)
            Gates.ExecuteContract(contract);
    }

    public static void For_the_contract_of_an_order(PurchaseOrder order)
    {
        if (order.Contract.CanExecute)
            Gates.ExecuteContract(order.Contract);
    }

    public static void As_an_extension_without_a_check(ServerContract contract)
    {
        contract.Renew(); // CII1001
    }

    public static void As_an_extension_with_a_check(ServerContract contract)
    {
        if (contract.CanExecute)
            contract.Renew();
    }

    public static void As_a_static_call_of_an_extension_without_a_check(ServerContract contract)
    {
        Gates.Renew(contract); // CII1001
    }

    public static void As_a_static_call_of_an_extension_with_a_check(ServerContract contract)
    {
        contract.EnsureReviewed();
        Gates.Renew(contract);
    }
}

public static class AsyncGates
{
    public static async Task Awaited_without_a_check(ServerContract contract)
    {
        await contract.ExecuteAsync(); // CII1001
    }

    public static async Task Awaited_with_a_check(ServerContract contract)
    {
        if (contract.CanExecute)
            await contract.ExecuteAsync();
    }

    public static async Task Kept_and_awaited_later(ServerContract contract)
    {
        var execution = contract.ExecuteAsync(); // CII1001
        await execution;
    }

    public static async Task Checked_only_before_the_await(ServerContract contract)
    {
        var execution = contract.ExecuteAsync(); // CII1001
        contract.EnsureReviewed();
        await execution;
    }

    public static async Task Shipped_with_a_check(PurchaseOrder order)
    {
        if (!order.Contract.CanExecute)
            return;

        await order.ShipAsync();
    }
}
