using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading.Tasks;
using CiiGuard;

namespace Procurement.Cases.TwoResults;

public sealed class Right(Dictionary<string, ServerContract> all)
{
    private bool TryGet(string n, [NotNullWhen(true)] out ServerContract? c, out bool cleared)
    {
        cleared = false;
        if (!all.TryGetValue(n, out c))
            return false;
        cleared = c.Review.IsCleared;
        return true;
    }

    private bool TryGetPhase(string n, [NotNullWhen(true)] out ServerContract? c, out ReviewPhase phase)
    {
        if (all.TryGetValue(n, out c))
        {
            phase = c.Review.Phase;
            return true;
        }

        phase = default;
        return false;
    }

    private ServerContract? Find(string n, out bool cleared)
    {
        var c = all.GetValueOrDefault(n);
        cleared = c is not null && c.CanExecute;
        return c;
    }

    private void Load(string n, out ServerContract c, out bool cleared)
    {
        c = all[n];
        cleared = c.CanExecute;
    }

    public void And(string n)
    {
        if (TryGet(n, out var c, out var cleared) && cleared)
            c.Execute();
    }

    public void Guard(string n)
    {
        if (!TryGet(n, out var c, out var cleared))
            return;
        if (!cleared)
            return;
        c.Execute();
    }

    public void Phase(string n)
    {
        if (TryGetPhase(n, out var c, out var phase) && phase == ReviewPhase.Approved)
            c.Execute();
    }

    public void Found(string n)
    {
        var c = Find(n, out var cleared);
        if (cleared)
            c!.Execute();
    }

    public void Loaded(string n)
    {
        Load(n, out var c, out var cleared);
        if (cleared)
            c.Execute();
    }
}

public sealed class Wrong(Dictionary<string, ServerContract> all)
{
    private bool TryGet(string n, [NotNullWhen(true)] out ServerContract? c, out bool cleared)
    {
        cleared = false;
        if (!all.TryGetValue(n, out c))
            return false;
        cleared = c.Review.IsCleared;
        return true;
    }

    private bool TryGetInverted(string n, [NotNullWhen(true)] out ServerContract? c, out bool open)
    {
        open = true;
        if (!all.TryGetValue(n, out c))
            return false;
        open = !c.Review.IsCleared;
        return true;
    }

    private bool TryGetOther(string n, [NotNullWhen(true)] out ServerContract? c, out bool cleared)
    {
        cleared = false;
        if (!all.TryGetValue(n, out c))
            return false;
        cleared = all.Values.First().Review.IsCleared;
        return true;
    }

    private bool TryGetReopened(string n, [NotNullWhen(true)] out ServerContract? c, out bool cleared)
    {
        cleared = false;
        if (!all.TryGetValue(n, out c))
            return false;
        cleared = c.Review.IsCleared;
        c.Review.Reopen();
        return true;
    }

    private bool TryGetConstant(string n, [NotNullWhen(true)] out ServerContract? c, out bool cleared)
    {
        cleared = true;
        if (!all.TryGetValue(n, out c))
            return false;
        if (n.Length > 3)
            cleared = c.Review.IsCleared;
        return true;
    }

    public void Not_tested(string n)
    {
        if (TryGet(n, out var c, out var cleared))
            c.Execute(); // CII1001
    }

    public void Tested_wrongly(string n)
    {
        if (TryGet(n, out var c, out var cleared) && !cleared)
            c.Execute(); // CII1001
    }

    public void Or(string n)
    {
        if (TryGet(n, out var c, out var cleared) || cleared)
            c!.Execute(); // CII1001
    }

    public void Inverted(string n)
    {
        if (TryGetInverted(n, out var c, out var open) && open)
            c.Execute(); // CII1001
    }

    public void Inverted_right(string n)
    {
        if (TryGetInverted(n, out var c, out var open) && !open)
            c.Execute();
    }

    public void Other(string n)
    {
        if (TryGetOther(n, out var c, out var cleared) && cleared)
            c.Execute(); // CII1001
    }

    public void Reopened(string n)
    {
        if (TryGetReopened(n, out var c, out var cleared) && cleared)
            c.Execute(); // CII1001
    }

    public void Constant(string n)
    {
        if (TryGetConstant(n, out var c, out var cleared) && cleared)
            c.Execute(); // CII1001
    }

    public void Reopened_after(string n, ServerReview r)
    {
        if (TryGet(n, out var c, out var cleared) && cleared)
        {
            r.Reopen();
            c.Execute(); // CII1001
        }
    }

    public void Two_calls(string n, string m)
    {
        if (TryGet(n, out var c, out var cleared) && TryGet(m, out var d, out cleared) && cleared)
        {
            d.Execute();
            c.Execute(); // CII1001
        }
    }
}
