using System;
using System.Collections.Generic;
using CiiGuard;

namespace Procurement.Cases.BaseConstructors;

public abstract record Reply(int Code);

public record Granted(ServerContract Contract) : Reply(0);

public record Denied(string Why) : Reply(1);

public class Answer
{
    protected Answer(bool ok) => Ok = ok;
    public bool Ok { get; }
}

public sealed class Yes(ServerContract contract) : Answer(true)
{
    public ServerContract Contract { get; } = contract;
}

public sealed class No : Answer
{
    public No() : base(false) { }
}

public sealed class Outcome
{
    public Outcome(ServerContract? contract) : this(contract, contract is not null) { }
    private Outcome(ServerContract? contract, bool ok)
    {
        Contract = contract;
        Ok = ok;
    }

    public ServerContract? Contract { get; }
    public bool Ok { get; }
}

public static class Right
{
    private static Reply Ask(ServerContract c)
    {
        if (!c.Review.IsCleared)
            return new Denied("open");
        return new Granted(c);
    }

    private static Answer AskAnswer(ServerContract c)
    {
        if (!c.Review.IsCleared)
            return new No();
        return new Yes(c);
    }

    public static void Code(ServerContract c)
    {
        var reply = Ask(c);
        if (reply.Code == 0)
            c.Execute();
    }

    public static void Code_not(ServerContract c)
    {
        var reply = Ask(c);
        if (reply.Code != 0)
            return;
        c.Execute();
    }

    public static void Code_inline(ServerContract c)
    {
        if (Ask(c).Code == 0)
            c.Execute();
    }

    public static void Flag(ServerContract c)
    {
        if (AskAnswer(c).Ok)
            c.Execute();
    }

    public static void Flag_local(ServerContract c)
    {
        Answer answer = c.CanExecute ? new Yes(c) : new No();
        if (!answer.Ok)
            return;
        c.Execute();
    }

    public static void Switch(ServerContract c)
    {
        switch (Ask(c))
        {
            case { Code: 0 }:
                c.Execute();
                break;
        }
    }
}

public static class Wrong
{
    private static Reply Ask(ServerContract c)
    {
        if (c.Review.IsCleared)
            return new Denied("cleared");
        return new Granted(c);
    }

    private static Reply Mixed(ServerContract c, bool x)
    {
        if (x)
            return new Granted(c);
        return c.Review.IsCleared ? new Granted(c) : new Denied("open");
    }

    private static Answer AskAnswer(ServerContract c)
    {
        if (c.Review.IsCleared)
            return new No();
        return new Yes(c);
    }

    public static void Inverted(ServerContract c)
    {
        if (Ask(c).Code == 0)
            c.Execute(); // CII1001
    }

    public static void Other_code(ServerContract c)
    {
        if (Mixed(c, false).Code == 1)
            c.Execute(); // CII1001
    }

    public static void Mixed_up(ServerContract c, bool x)
    {
        if (Mixed(c, x).Code == 0)
            c.Execute(); // CII1001
    }

    public static void Flag(ServerContract c)
    {
        if (AskAnswer(c).Ok)
            c.Execute(); // CII1001
    }

    public static void With(ServerContract c)
    {
        Reply reply = c.CanExecute ? new Granted(c) : new Denied("open") with { Code = 0 };
        if (reply.Code == 0)
            c.Execute(); // CII1001
    }

    public static void With2(ServerContract c)
    {
        Reply reply = c.CanExecute ? new Granted(c) : new Denied("open") { Code = 0 };
        if (reply.Code == 0)
            c.Execute(); // CII1001
    }
}

public class Result
{
    protected Result(bool ok = true, int code = 0) { Ok = ok; Code = code; }
    public bool Ok { get; }
    public int Code { get; }
}

public sealed class Fine : Result
{
    public Fine() : base() { }
}

public sealed class Bad : Result
{
    public Bad() : base(code: 3, ok: false) { }
}

public class Twice
{
    public Twice(bool ok, bool really) { Ok = ok; if (!really) Ok = false; }
    public bool Ok { get; }
}

public class TwiceBad
{
    public TwiceBad(bool bad, bool really) { Bad = bad; if (!really) Bad = true; }
    public bool Bad { get; }
}

public class Settable
{
    protected Settable(bool ok) => Ok = ok;
    public bool Ok { get; set; }
}

public sealed class SetLater : Settable
{
    public SetLater() : base(false) => Turn();

    private void Turn() => Ok = true;
}

public class Inits
{
    protected Inits(bool ok) => Ok = ok;
    public bool Ok { get; init; }
}

public sealed class SetsInit : Inits
{
    public SetsInit() : base(false) { Ok = true; }
}

public sealed class SetsInit2 : Inits
{
    public SetsInit2() : base(false) { }
}

public static class More
{
    public static void Defaults(ServerContract c)
    {
        Result r = c.CanExecute ? new Fine() : new Bad();
        if (r.Ok)
            c.Execute();
        if (r.Code == 0)
            c.Execute();
    }

    public static void Defaults_wrong(ServerContract c)
    {
        Result r = c.CanExecute ? new Bad() : new Fine();
        if (r.Ok)
            c.Execute(); // CII1001
        if (r.Code == 0)
            c.Execute(); // CII1001
    }

    public static void Set_twice(ServerContract c, bool x)
    {
        var r = c.CanExecute ? new TwiceBad(true, x) : new TwiceBad(false, x);
        if (r.Bad)
            c.Execute(); // CII1001
    }

    public static void Set_later(ServerContract c, ServerContract d)
    {
        Settable r = new SetLater();
        if (r.Ok)
            d.Execute(); // CII1001
    }

    public static void Set_in_body(ServerContract c, ServerContract d)
    {
        Inits r = new SetsInit();
        if (r.Ok)
            d.Execute(); // CII1001
    }

    public static void Set_in_initializer(ServerContract c, ServerContract d)
    {
        Inits r = new SetsInit2 { Ok = true };
        if (r.Ok)
            d.Execute(); // CII1001
    }

    public static void Set_by_this(ServerContract? c)
    {
        var o = new Outcome(c);
        if (o.Ok)
            o.Contract!.Execute(); // CII1001
    }
}

public class Numbered
{
    protected Numbered(double n) => N = n;

    public double N { get; }
}

public sealed class NumberOne : Numbered
{
    public NumberOne() : base(1) { }
}

public class Many
{
    protected Many(params int[] n) => N = n;

    public int[] N { get; }
}

public sealed class ManyTwo : Many
{
    public ManyTwo() : base(1, 2) { }
}

public class Uncertain
{
    protected Uncertain(bool? n) => N = n;

    public bool? N { get; }
}

public sealed class Certain : Uncertain
{
    public Certain() : base(true) { }
}

public sealed class Open : Uncertain
{
    public Open() : base(null) { }
}

public class Field
{
    protected readonly string Kind;

    protected Field(string kind) => Kind = kind;

    public bool IsKind(string k) => Kind == k;
}

public sealed class KindA : Field
{
    public KindA() : base("a") { }
}

public sealed class KindB : Field
{
    public KindB() : base("b") { }
}

public abstract class Prim(bool ok)
{
    public bool Ok => ok;
}

public sealed class PrimYes() : Prim(true) { }
public sealed class PrimNo() : Prim(false) { }
public abstract class Grand
{
    protected Grand(int code) => Code = code;

    public int Code { get; }
}

public abstract class Mid : Grand
{
    protected Mid(int code) : base(code) { }
}

public sealed class Leaf0 : Mid
{
    public Leaf0() : base(0) { }
}

public sealed class Leaf1 : Mid
{
    public Leaf1() : base(1) { }
}

public static class ThroughConversions
{
    public static void Number_that_is_converted(ServerContract c)
    {
        Numbered d = new NumberOne();
        if (d.N == 1)
            c.Execute(); // CII1001
    }

    public static void Array_of_arguments(ServerContract c)
    {
        Many p = new ManyTwo();
        if (p.N.Length == 2)
            c.Execute(); // CII1001
    }

    public static void Flag_that_may_be_null(ServerContract c)
    {
        Uncertain n = c.CanExecute ? new Certain() : new Open();
        if (n.N == true)
            c.Execute();
        if (n.N is null)
            c.Execute(); // CII1001
    }

    public static void Flag_of_a_primary_constructor(ServerContract c)
    {
        Prim p = c.CanExecute ? new PrimNo() : new PrimYes();
        if (p.Ok)
            c.Execute(); // CII1001
    }

    public static void Code_of_the_second_base(ServerContract c)
    {
        Mid p = c.CanExecute ? new Leaf0() : new Leaf1();
        if (p.Code == 0)
            c.Execute();
        if (p.Code != 0)
            c.Execute(); // CII1001
    }
}
