using System;
using CiiGuard;

namespace Procurement.Cases.StoredComparisons;

/// <summary>What the operator's own workflow knows of an order, apart from the review.</summary>
public enum OrderStep
{
    Draft,
    Issued,
    Received,
    Cancelled,
}

public enum OrderKind
{
    Normal,
    Urgent,
}

public sealed class StepRequest
{
    public OrderStep To { get; set; }

    public bool Submit { get; set; }
}

public static class StoredTests
{
    public static void Needs_clearance_where_issued(ServerReview review, OrderStep step)
    {
        var needs = step == OrderStep.Issued;
        if (needs && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review);
    }

    public static void Needs_clearance_where_issued_but_executes_where_received(ServerReview review, OrderStep step)
    {
        var needs = step == OrderStep.Issued;
        if (needs && !review.IsCleared)
            return;

        if (step == OrderStep.Received)
            Gates.Execute(review); // CII1001
    }

    public static void The_step_was_changed_meanwhile(ServerReview review, OrderStep step)
    {
        var needs = step == OrderStep.Issued;
        if (needs && !review.IsCleared)
            return;

        step = OrderStep.Issued;
        if (step == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    public static void The_step_was_changed_before_the_guard(ServerReview review, OrderStep step, OrderStep next)
    {
        var needs = step == OrderStep.Issued;
        step = next;
        if (needs && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    public static void Tests_the_step_and_executes_on_the_flag(ServerReview review, OrderStep step)
    {
        var needs = step == OrderStep.Issued;
        if (step == OrderStep.Issued && !review.IsCleared)
            return;

        if (needs)
            Gates.Execute(review);
    }

    public static void Tests_the_step_and_executes_on_the_opposite_flag(ServerReview review, OrderStep step)
    {
        var needs = step == OrderStep.Issued;
        if (step == OrderStep.Issued && !review.IsCleared)
            return;

        if (!needs)
            Gates.Execute(review); // CII1001
    }

    public static void Exempt_where_cancelled(ServerReview review, OrderStep step)
    {
        var cancelling = step == OrderStep.Cancelled;
        if (!review.IsCleared && !cancelling)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review);
    }

    public static void Exempt_where_issued(ServerReview review, OrderStep step)
    {
        var issuing = step == OrderStep.Issued;
        if (!review.IsCleared && !issuing)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    public static void Exempt_where_cancelled_and_switches(ServerReview review, OrderStep step)
    {
        var cancelling = step == OrderStep.Cancelled;
        if (!cancelling && !review.IsCleared)
            return;

        switch (step)
        {
            case OrderStep.Issued:
                Gates.Execute(review);
                break;
            case OrderStep.Received:
                Gates.GoLive(review);
                break;
            case OrderStep.Cancelled:
                Office.Note("cancelled");
                break;
        }
    }

    public static void Exempt_where_received_and_switches(ServerReview review, OrderStep step)
    {
        var receiving = step == OrderStep.Received;
        if (!receiving && !review.IsCleared)
            return;

        switch (step)
        {
            case OrderStep.Issued:
                Gates.Execute(review);
                break;
            case OrderStep.Received:
                Gates.GoLive(review); // CII1003
                break;
        }
    }

    public static void Stored_pattern(ServerReview review, OrderStep step)
    {
        var takesEffect = step is OrderStep.Issued or OrderStep.Received;
        if (takesEffect && !review.IsCleared)
            throw new InvalidOperationException("Not cleared.");

        if (step == OrderStep.Received)
            Gates.Execute(review);
    }

    public static void Stored_pattern_that_leaves_one_out(ServerReview review, OrderStep step)
    {
        var takesEffect = step is OrderStep.Issued or OrderStep.Draft;
        if (takesEffect && !review.IsCleared)
            throw new InvalidOperationException("Not cleared.");

        if (step == OrderStep.Received)
            Gates.Execute(review); // CII1001
    }

    public static void Stored_switch(ServerReview review, OrderStep step)
    {
        var needs = step switch
        {
            OrderStep.Issued => true,
            OrderStep.Received => true,
            _ => false,
        };
        if (needs && !review.IsCleared)
            return;

        if (step == OrderStep.Received)
            Gates.Execute(review);
    }

    public static void Stored_switch_that_leaves_one_out(ServerReview review, OrderStep step)
    {
        var needs = step switch
        {
            OrderStep.Issued => true,
            _ => false,
        };
        if (needs && !review.IsCleared)
            return;

        if (step == OrderStep.Received)
            Gates.Execute(review); // CII1001
    }

    public static void Two_stored_tests(ServerReview review, OrderStep step)
    {
        var issuing = step == OrderStep.Issued;
        var receiving = step == OrderStep.Received;
        if ((issuing || receiving) && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review);
        else if (step == OrderStep.Received)
            Gates.GoLive(review);
    }

    public static void Two_stored_tests_of_which_one_is_asked(ServerReview review, OrderStep step)
    {
        var issuing = step == OrderStep.Issued;
        var receiving = step == OrderStep.Received;
        if (issuing && receiving && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    public static void Stored_negation(ServerReview review, OrderStep step)
    {
        var harmless = step != OrderStep.Issued;
        if (!harmless && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review);
    }

    public static void Stored_negation_turned_round(ServerReview review, OrderStep step)
    {
        var harmless = step != OrderStep.Issued;
        if (harmless && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    public static void Stored_combination(ServerReview review, OrderStep step, bool force)
    {
        var needs = step == OrderStep.Issued && !force;
        if (needs && !review.IsCleared)
            return;

        if (step == OrderStep.Issued && !force)
            Gates.Execute(review);
    }

    public static void Stored_combination_of_which_half_is_asked(ServerReview review, OrderStep step, bool force)
    {
        var needs = step == OrderStep.Issued && !force;
        if (needs && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    public static void Stored_disjunction(ServerReview review, OrderStep step, bool urgent)
    {
        var needs = step == OrderStep.Issued || urgent;
        if (needs && !review.IsCleared)
            return;

        if (urgent)
            Gates.Execute(review);
        else if (step == OrderStep.Issued)
            Gates.GoLive(review);
    }

    public static void Stored_amount(ServerReview review, decimal amount)
    {
        var large = amount > 1_000_000m;
        if (large && !review.IsCleared)
            return;

        if (large)
            Gates.Execute(review);
    }

    public static void Stored_amount_and_the_small_ones(ServerReview review, decimal amount)
    {
        var large = amount > 1_000_000m;
        if (large && !review.IsCleared)
            return;

        if (!large)
            Gates.Execute(review); // CII1001
    }

    public static void Stored_number(ServerReview review, int level)
    {
        var final = level >= 3;
        if (final && !review.IsCleared)
            return;

        if (level >= 3)
            Gates.Execute(review);
    }

    public static void Stored_number_with_another_bound(ServerReview review, int level)
    {
        var final = level >= 3;
        if (final && !review.IsCleared)
            return;

        if (level >= 2)
            Gates.Execute(review); // CII1001
    }
}

public static class DirectTests
{
    public static void Relational(ServerReview review, OrderStep step)
    {
        if (step < OrderStep.Cancelled && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review);
    }

    public static void Relational_that_leaves_it_out(ServerReview review, OrderStep step)
    {
        if (step < OrderStep.Issued && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    public static void Relational_pattern(ServerReview review, OrderStep step)
    {
        if (step is >= OrderStep.Issued and < OrderStep.Cancelled && !review.IsCleared)
            return;

        if (step == OrderStep.Received)
            Gates.Execute(review);
    }

    public static void Relational_pattern_that_leaves_it_out(ServerReview review, OrderStep step)
    {
        if (step is >= OrderStep.Issued and < OrderStep.Received && !review.IsCleared)
            return;

        if (step == OrderStep.Received)
            Gates.Execute(review); // CII1001
    }

    public static void Switch_guards_and_switch_acts(ServerReview review, OrderStep step)
    {
        switch (step)
        {
            case OrderStep.Issued:
            case OrderStep.Received:
                if (!review.IsCleared)
                    return;
                break;
        }

        switch (step)
        {
            case OrderStep.Issued:
                Gates.Execute(review);
                break;
            case OrderStep.Received:
                Gates.GoLive(review);
                break;
        }
    }

    public static void Switch_guards_one_and_switch_acts_on_two(ServerReview review, OrderStep step)
    {
        switch (step)
        {
            case OrderStep.Received:
                if (!review.IsCleared)
                    return;
                break;
        }

        switch (step)
        {
            case OrderStep.Issued:
                Gates.Execute(review); // CII1001
                break;
            case OrderStep.Received:
                Gates.GoLive(review);
                break;
        }
    }

    public static void Nullable_step(ServerReview review, OrderStep? step)
    {
        if (step == OrderStep.Issued && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review);
    }

    public static void Nullable_step_of_another_value(ServerReview review, OrderStep? step)
    {
        if (step == OrderStep.Issued && !review.IsCleared)
            return;

        if (step == OrderStep.Received)
            Gates.Execute(review); // CII1001
    }

    public static void Name(ServerReview review, string action)
    {
        if (action == "issue" && !review.IsCleared)
            return;

        if (action == "issue")
            Gates.Execute(review);
        else if (action == "receive")
            Gates.GoLive(review); // CII1003
    }

    public static void Request_member(ServerReview review, StepRequest request)
    {
        var issuing = request.To == OrderStep.Issued;
        if (issuing && !review.IsCleared)
            return;

        if (request.To == OrderStep.Issued)
            Gates.Execute(review);
    }

    public static void Request_member_written_meanwhile(ServerReview review, StepRequest request)
    {
        var issuing = request.To == OrderStep.Issued;
        request.To = OrderStep.Issued;
        if (issuing && !review.IsCleared)
            return;

        if (request.To == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    public static void Request_replaced_meanwhile(ServerReview review, StepRequest request, StepRequest other)
    {
        var issuing = request.To == OrderStep.Issued;
        request = other;
        if (issuing && !review.IsCleared)
            return;

        if (request.To == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    public static void Flag_of_the_request(ServerReview review, StepRequest request)
    {
        var submit = request.Submit;
        if (submit && !review.IsCleared)
            return;

        if (request.Submit)
            Gates.Execute(review);
    }

    public static void Flag_of_the_request_set_meanwhile(ServerReview review, StepRequest request)
    {
        var submit = request.Submit;
        request.Submit = true;
        if (submit && !review.IsCleared)
            return;

        if (request.Submit)
            Gates.Execute(review); // CII1001
    }

    public static void Two_enums(ServerReview review, OrderStep step, OrderKind kind)
    {
        var binding = step == OrderStep.Issued && kind == OrderKind.Normal;
        if (binding && !review.IsCleared)
            return;

        if (step == OrderStep.Issued && kind == OrderKind.Normal)
            Gates.Execute(review);
    }

    public static void Two_enums_by_tuple_switch(ServerReview review, OrderStep step, OrderKind kind)
    {
        switch (step, kind)
        {
            case (OrderStep.Issued, OrderKind.Normal):
                if (!review.IsCleared)
                    return;
                Gates.Execute(review);
                break;
            case (OrderStep.Issued, OrderKind.Urgent):
                Gates.Execute(review); // CII1001
                break;
        }
    }

    public static void Copied_step_and_another(ServerReview review, OrderStep step, OrderStep other)
    {
        var target = other;
        if (target == OrderStep.Issued && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }
}

public sealed class Steps
{
    private OrderStep _step;

    private static bool NeedsClearance(OrderStep step) => step is OrderStep.Issued or OrderStep.Received;

    public void Guarded_by_an_own_predicate(ServerReview review, OrderStep step)
    {
        if (NeedsClearance(step) && !review.IsCleared)
            return;

        if (step == OrderStep.Issued)
            Gates.Execute(review);
    }

    public void Guarded_by_an_own_predicate_for_another_step(ServerReview review, OrderStep step)
    {
        if (NeedsClearance(step) && !review.IsCleared)
            return;

        if (step == OrderStep.Cancelled)
            Gates.Execute(review); // CII1001
    }

    public void Own_predicate_asked_twice(ServerReview review, OrderStep step)
    {
        if (NeedsClearance(step) && !review.IsCleared)
            return;

        if (NeedsClearance(step))
            Gates.Execute(review);
    }

    public void Own_predicate_asked_of_two(ServerReview review, OrderStep step, OrderStep other)
    {
        if (NeedsClearance(step) && !review.IsCleared)
            return;

        if (NeedsClearance(other))
            Gates.Execute(review); // CII1001
    }

    public void Own_field(ServerReview review)
    {
        var needs = _step == OrderStep.Issued;
        if (needs && !review.IsCleared)
            return;

        if (_step == OrderStep.Issued)
            Gates.Execute(review);
    }

    public void Own_field_moved_by_a_helper(ServerReview review)
    {
        var needs = _step == OrderStep.Issued;
        if (needs && !review.IsCleared)
            return;

        Advance();
        if (_step == OrderStep.Issued)
            Gates.Execute(review); // CII1001
    }

    private void Advance() => _step = OrderStep.Issued;
}

public sealed class Order
{
    public OrderStep Step { get; set; }

    public OrderKind Kind { get; init; }

    public decimal Total { get; set; }

    public bool NeedsClearance => Step is OrderStep.Issued or OrderStep.Received;

    public bool IsUrgent => Kind == OrderKind.Urgent;

    public bool IsLarge(decimal limit) => Total >= limit;
}

public static class PredicatesOfOthers
{
    public static void Own_property(ServerReview review, Order order)
    {
        if (order.NeedsClearance && !review.IsCleared)
            return;

        if (order.Step == OrderStep.Received)
            Gates.Execute(review);
    }

    public static void Own_property_for_another_step(ServerReview review, Order order)
    {
        if (order.NeedsClearance && !review.IsCleared)
            return;

        if (order.Step == OrderStep.Cancelled)
            Gates.Execute(review); // CII1001
    }

    public static void Own_property_and_the_step_is_moved(ServerReview review, Order order)
    {
        if (order.NeedsClearance && !review.IsCleared)
            return;

        order.Step = OrderStep.Received;
        if (order.NeedsClearance)
            Gates.Execute(review); // CII1001
    }

    public static void Own_property_asked_twice(ServerReview review, Order order)
    {
        if (order.IsUrgent && !review.IsCleared)
            return;

        if (order.IsUrgent)
            Gates.Execute(review);
    }

    public static void Own_property_of_two_orders(ServerReview review, Order order, Order other)
    {
        if (order.IsUrgent && !review.IsCleared)
            return;

        if (other.IsUrgent)
            Gates.Execute(review); // CII1001
    }

    public static void Total_over_the_limit(ServerReview review, Order order, decimal limit)
    {
        if (order.Total >= limit && !review.IsCleared)
            return;

        if (order.Total < limit)
            return;

        Gates.Execute(review);
    }

    public static void Total_raised_meanwhile(ServerReview review, Order order, decimal limit)
    {
        if (order.Total >= limit && !review.IsCleared)
            return;

        order.Total += 1;
        if (order.Total >= limit)
            Gates.Execute(review); // CII1001
    }

    public static void Date_passed(ServerReview review, DateTime signedAt, DateTime validFrom)
    {
        var binding = signedAt >= validFrom;
        if (binding && !review.IsCleared)
            return;

        if (signedAt >= validFrom)
            Gates.Execute(review);
    }

    public static void Date_moved(ServerReview review, DateTime signedAt, DateTime validFrom)
    {
        var binding = signedAt >= validFrom;
        if (binding && !review.IsCleared)
            return;

        validFrom = signedAt;
        if (signedAt >= validFrom)
            Gates.Execute(review); // CII1001
    }
}
