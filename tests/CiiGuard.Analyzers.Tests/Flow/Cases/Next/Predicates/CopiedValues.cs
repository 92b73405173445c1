using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.CopiedValues;

public enum Step { Draft, Issued, Closed }

public sealed class Order
{
    public Step Step { get; set; }
    public Step Fixed { get; }
    public Step? Maybe { get; set; }
    public string Kind { get; set; } = "";
    public int Number { get; set; }
}

public static class Right
{
    public static void Copy(Step step, ServerReview r)
    {
        var target = step;
        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r);
    }

    public static void Reverse(Step step, ServerReview r)
    {
        var target = step;
        if (step == Step.Issued && !r.IsCleared)
            return;
        if (target == Step.Issued)
            Gates.Execute(r);
    }

    public static void Member(Order order, ServerReview r)
    {
        var step = order.Step;
        if (step == Step.Issued && !r.IsCleared)
            return;
        if (order.Step == Step.Issued)
            Gates.Execute(r);
    }

    public static void Member_reverse(Order order, ServerReview r)
    {
        var step = order.Step;
        if (order.Step == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r);
    }

    public static void Flag(bool needs, ServerReview r)
    {
        var must = needs;
        if (must && !r.IsCleared)
            return;
        if (needs)
            Gates.Execute(r);
    }

    public static void Text(Order order, ServerReview r)
    {
        var kind = order.Kind;
        if (kind == "issued" && !r.IsCleared)
            return;
        if (order.Kind == "issued")
            Gates.Execute(r);
    }

    public static void Switch(Step step, ServerReview r)
    {
        var target = step;
        switch (target)
        {
            case Step.Issued when !r.IsCleared:
                return;
        }
        if (step is Step.Issued)
            Gates.Execute(r);
    }

    public static void Both_ways(Step step, ServerReview r)
    {
        var a = step;
        var b = a;
        if (a == Step.Issued && !r.IsCleared)
            return;
        if (b == Step.Issued)
            Gates.Execute(r);
    }

    public static void Chain_to_first(Step step, ServerReview r)
    {
        var a = step;
        var b = a;
        if (b == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r);
    }

    public static void Equal_by_test(Step step, Step target, ServerReview r)
    {
        if (step != target)
            return;
        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r);
    }

    public static void Nullable(Order order, ServerReview r)
    {
        var step = order.Maybe;
        if (step == Step.Issued && !r.IsCleared)
            return;
        if (order.Maybe == Step.Issued)
            Gates.Execute(r);
    }

    public static void Assigned_later(Order order, Step next, ServerReview r)
    {
        order.Step = next;
        if (next == Step.Issued && !r.IsCleared)
            return;
        if (order.Step == Step.Issued)
            Gates.Execute(r);
    }

    public static void In_loop(List<Order> orders, ServerReview r)
    {
        foreach (var order in orders)
        {
            var step = order.Step;
            if (step == Step.Issued && !r.IsCleared)
                continue;
            if (order.Step == Step.Issued)
                Gates.Execute(r);
        }
    }
}

public static class Wrong
{
    public static void Source_changes(Step step, Step other, ServerReview r)
    {
        var target = step;
        step = other;
        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public static void Copy_changes(Step step, Step other, ServerReview r)
    {
        var target = step;
        target = other;
        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public static void Changes_after_test(Step step, Step other, ServerReview r)
    {
        var target = step;
        if (target == Step.Issued && !r.IsCleared)
            return;
        step = other;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public static void Only_on_one_path(Step step, Step other, ServerReview r, bool same)
    {
        var target = other;
        if (same)
            target = step;
        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public static void Increment(int step, ServerReview r)
    {
        var target = step++;
        if (target == 5 && !r.IsCleared)
            return;
        if (step == 5)
            Gates.Execute(r); // CII1001
    }

    public static void By_reference(Step step, ServerReview r)
    {
        var target = step;
        Change(ref step);
        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    private static void Change(ref Step step) => step = Step.Issued;

    public static void By_lambda(Step step, ServerReview r)
    {
        var target = step;
        Action change = () => step = Step.Issued;
        change();
        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public static void By_local_function(Step step, ServerReview r)
    {
        var target = step;
        Change2();
        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
        void Change2() => step = Step.Issued;
    }

    public static void Member_set(Order order, Order other, ServerReview r)
    {
        var step = order.Step;
        other.Step = Step.Issued;
        if (step == Step.Issued && !r.IsCleared)
            return;
        if (order.Step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public static void Member_set_by_call(Order order, ServerReview r)
    {
        var step = order.Step;
        Advance(order);
        if (step == Step.Issued && !r.IsCleared)
            return;
        if (order.Step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    private static void Advance(Order order) => order.Step = Step.Issued;

    public static void Holder_changes(Order order, Order other, ServerReview r)
    {
        var step = order.Step;
        order = other;
        if (step == Step.Issued && !r.IsCleared)
            return;
        if (order.Step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public static void Other_constant(Step step, ServerReview r)
    {
        var target = step;
        if (target == Step.Closed && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public static void Narrowed(long number, ServerReview r)
    {
        var small = unchecked((byte)number);
        if (number == 5 && !r.IsCleared)
            return;
        if (small == 5)
            Gates.Execute(r); // CII1001
    }

    public static void Narrowed2(int number, ServerReview r)
    {
        byte small = unchecked((byte)number);
        if (small != 5 || r.IsCleared)
        {
            if (number == 261)
                Gates.Execute(r); // CII1001
        }
    }

    public static void Cast(double number, ServerReview r)
    {
        var whole = (int)number;
        if (number == 5 && !r.IsCleared)
            return;
        if (whole == 5)
            Gates.Execute(r); // CII1001
    }

    public static void In_loop(List<Order> orders, ServerReview r)
    {
        var step = Step.Draft;
        foreach (var order in orders)
        {
            if (step == Step.Issued && !r.IsCleared)
                continue;
            if (order.Step == Step.Issued)
                Gates.Execute(r); // CII1001
            step = order.Step;
        }
    }

    public static void Negated(bool needs, ServerReview r)
    {
        var free = !needs;
        if (free && !r.IsCleared)
            return;
        if (needs)
            Gates.Execute(r); // CII1001
    }
}

public sealed class Elsewhere
{
    private Step _step;

    private static Step s_step;

    public void Calls_itself_after_a_change(Step step, Step other, ServerReview r, int depth)
    {
        Walk(depth); // CII1001
        void Walk(int n)
        {
            var target = step;
            if (n > 0)
            {
                step = other;
                Walk(n - 1);
            }

            if (target == Step.Issued && !r.IsCleared)
                return;
            if (step == Step.Issued)
                Gates.Execute(r);
        }
    }

    public void Calls_itself_with_another_value(Step first, ServerReview r, int depth)
    {
        Walk(depth, first); // CII1001
        void Walk(int n, Step step)
        {
            var target = step;
            if (n > 0)
            {
                step = Step.Issued;
                Walk(n - 1, Step.Draft);
            }

            if (target == Step.Issued && !r.IsCleared)
                return;
            if (step == Step.Issued)
                Gates.Execute(r);
        }
    }

    public async Task Field_after_an_await(ServerReview r)
    {
        var step = _step;
        await Task.Delay(1);
        if (step == Step.Issued && !r.IsCleared)
            return;
        if (_step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public void Field_after_a_call(ServerReview r)
    {
        var step = _step;
        Next();
        if (step == Step.Issued && !r.IsCleared)
            return;
        if (_step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    private void Next() => _step = Step.Issued;

    public void Static_field_after_a_call(ServerReview r)
    {
        var step = s_step;
        NextStatic();
        if (step == Step.Issued && !r.IsCleared)
            return;
        if (s_step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    private static void NextStatic() => s_step = Step.Issued;

    public void Changed_before_an_exception(Step step, Step other, ServerReview r)
    {
        var target = step;
        try
        {
            step = other;
            Office.Note("next");
        }
        catch (InvalidOperationException)
        {
        }

        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public void Changed_by_a_kept_lambda(Step step, ServerReview r, List<Action> later)
    {
        later.Add(() => step = Step.Issued);
        var target = step;
        later[0]();
        if (target == Step.Issued && !r.IsCleared)
            return;
        if (step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public void Status_before_a_step(ServerReview r, ServerReview other)
    {
        var phase = r.Phase;
        r.Approve();
        if (r.Phase == ReviewPhase.Approved)
        {
            if (phase != ReviewPhase.Approved)
                Gates.Execute(other); // CII1001
        }
    }

    public void Status_before_it_was_lost(ServerReview r)
    {
        var phase = r.Phase;
        r.Reopen();
        if (phase == ReviewPhase.Approved)
            Gates.Execute(r); // CII1001
    }

    public void Status_read_twice(ServerReview r)
    {
        var phase = r.Phase;
        if (phase != ReviewPhase.Approved)
            return;
        if (r.Phase == ReviewPhase.Approved)
            Gates.Execute(r);
    }

    public void Check_before_a_step(ServerReview r, ServerReview other)
    {
        var cleared = r.IsCleared;
        r.Approve();
        if (r.IsCleared && !cleared)
            Gates.Execute(other); // CII1001
    }

    public void Swapped(Step a, Step b, ServerReview r)
    {
        var t = a;
        a = b;
        b = t;
        if (t == Step.Issued && !r.IsCleared)
            return;
        if (a == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public void Swapped_and_tested_where_it_went(Step a, Step b, ServerReview r)
    {
        var t = a;
        a = b;
        b = t;
        if (t == Step.Issued && !r.IsCleared)
            return;
        if (b == Step.Issued)
            Gates.Execute(r);
    }

    public void Swapped_as_a_tuple(Step a, Step b, ServerReview r)
    {
        var t = a;
        (a, b) = (b, a);
        if (t == Step.Issued && !r.IsCleared)
            return;
        if (a == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public void Value_of_the_last_round(Step step, ServerReview r, Func<Step> next)
    {
        var last = step;
        while (step != Step.Closed)
        {
            if (last == Step.Issued && !r.IsCleared)
                return;
            if (step == Step.Issued)
                Gates.Execute(r); // CII1001
            last = step;
            step = next();
        }
    }

    public void Copied_in_each_round(Step step, ServerReview r, Func<Step> next)
    {
        while (step != Step.Closed)
        {
            var last = step;
            if (last == Step.Issued && !r.IsCleared)
                return;
            if (step == Step.Issued)
                Gates.Execute(r);
            step = next();
        }
    }

    public void Value_of_another_element(List<Order> orders, ServerReview r)
    {
        Step last = Step.Draft;
        foreach (var order in orders)
        {
            last = order.Step;
        }

        foreach (var order in orders)
        {
            if (last == Step.Issued && !r.IsCleared)
                return;
            if (order.Step == Step.Issued)
                Gates.Execute(r); // CII1001
        }
    }

    public void Member_of_another_object(Order a, Order b, ServerReview r)
    {
        var s = a.Step;
        b.Step = Step.Issued;
        if (s == Step.Issued && !r.IsCleared)
            return;
        if (b.Step == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public void Tested_before_it_was_copied(Step step, ServerReview r)
    {
        if (step == Step.Issued && !r.IsCleared)
            return;
        var target = step;
        if (target == Step.Issued)
            Gates.Execute(r);
    }

    public void Copy_is_counted_up(int a, ServerReview r)
    {
        var b = a;
        b += 1;
        if (b == 5 && !r.IsCleared)
            return;
        if (a == 5)
            Gates.Execute(r); // CII1001
    }

    public void Changed_through_a_reference(Step a, Step b, bool x, ServerReview r)
    {
        var t = a;
        ref var place = ref (x ? ref a : ref b);
        place = Step.Issued;
        if (t == Step.Issued && !r.IsCleared)
            return;
        if (a == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    public void Given_anew(Step a, ServerReview r)
    {
        var t = a;
        Give(out a);
        if (t == Step.Issued && !r.IsCleared)
            return;
        if (a == Step.Issued)
            Gates.Execute(r); // CII1001
    }

    private static void Give(out Step s) => s = Step.Issued;

    public void Given_to_an_initializer(Order order, Step next, ServerReview r)
    {
        var o = new Order { Step = next };
        if (next == Step.Issued && !r.IsCleared)
            return;
        if (o.Step == Step.Issued)
            Gates.Execute(r);
    }
}

/// <summary>A value that was converted may be another one.</summary>
public static class Converted
{
    public static void Low_byte(int number, ServerReview r)
    {
        if (unchecked((byte)number) == 5 && number == 261)
            Gates.Execute(r); // CII1001
    }

    public static void Fraction_and_number(int number, ServerReview r)
    {
        if (number == 5.0 && number == 5)
            Gates.Execute(r); // CII1001
    }

    public static void Amount_and_number(int number, ServerReview r)
    {
        if (number == 5m && number == 5)
            Gates.Execute(r); // CII1001
    }

    public static void Whole_part(double number, ServerReview r)
    {
        if (number == 5.5 && (int)number == 5)
            Gates.Execute(r); // CII1001
    }

    public static void Another_sign(uint number, ServerReview r)
    {
        if (unchecked((int)number) == -1 && number == uint.MaxValue)
            Gates.Execute(r); // CII1001
    }

    public static void Wider_number(byte number, ServerReview r)
    {
        if (number == 5 && !r.IsCleared)
            return;
        if ((long)number == 5)
            Gates.Execute(r);
    }

    public static void Number_of_a_status(ServerReview r)
    {
        if ((byte)r.Phase == 2)
            Gates.Execute(r);
    }

    public static void Checked(int number, ServerReview r)
    {
        var small = checked((byte)number);
        if (small == 5 && !r.IsCleared)
            return;
        if (number == 5)
            Gates.Execute(r);
    }

    public static void Compared_with_a_limit(int number, decimal limit, ServerReview r)
    {
        if (number > limit && !r.IsCleared)
            return;
        if (number > limit)
            Gates.Execute(r);
    }
}
