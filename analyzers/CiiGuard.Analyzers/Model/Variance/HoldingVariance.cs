using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Obligations and dossiers: an override must not need more, add less, remove more, or prove less.</summary>
internal static class HoldingVariance
{
    public static LocalizableString? Find(CallContract own, CallContract theirs) =>
        FindNeed(own, theirs) ?? FindChange(own, theirs) ?? FindCheck(own, theirs);

    private static LocalizableString? FindNeed(CallContract own, CallContract theirs)
    {
        foreach (var need in own.HoldingRequirements)
        {
            StateSet? known = null;
            foreach (var other in theirs.HoldingRequirements)
            {
                if (AreSame(need.Target, other.Target) && Equals(need.Rule, other.Rule))
                    known = (known ?? StateSet.Empty) | other.Items;
            }

            // A file of a derived type may have more parts; that it is submitted, and so has to be complete, is what callers must know.
            if (need.Rule is HoldingRule.Dossier)
            {
                if (known is null)
                    return Strings.Localizable("Variance_Dossier");
                continue;
            }

            var more = need.Items.Except(known ?? StateSet.Empty);
            if (!more.IsEmpty)
                return Obligations("Variance_Needs", more);
        }

        return null;
    }

    private static LocalizableString? FindChange(CallContract own, CallContract theirs)
    {
        foreach (var change in own.HoldingChanges)
        {
            var said = FixedItems(own, change);
            var promised = FixedItems(theirs, change);
            if (change.Removes ? !said.IsSubsetOf(promised) : !promised.IsSubsetOf(said))
                return change.Removes ? Obligations("Variance_Removes", said.Except(promised)) : Obligations("Variance_Adds", promised.Except(said));
            if (change is { Removes: true, Items: null } && !RemovesValues(theirs, change))
                return Strings.Localizable("Variance_RemovesValues");
        }

        return null;
    }

    private static LocalizableString? FindCheck(CallContract own, CallContract theirs)
    {
        foreach (var check in own.HoldingChecks)
        {
            foreach (var other in theirs.HoldingChecks)
            {
                if (!AreSame(check.Target, other.Target))
                    continue;
                if (check.When != other.When)
                    return Strings.Localizable("Variance_CheckResult");
                var less = other.Items.Except(check.Items);
                if (!less.IsEmpty && HeldItems.ObligationsIn(less) != SupplierObligations.None)
                    return Obligations("Variance_Proves", less);
            }
        }

        return null;
    }

    /// <summary>What the clauses of the contract that do the same to the same object name.</summary>
    private static StateSet FixedItems(CallContract contract, HoldingChange like)
    {
        var items = StateSet.Empty;
        foreach (var change in contract.HoldingChanges)
        {
            if (change.Removes == like.Removes && AreSame(change.Target, like.Target) && change.Items is { } named && like.Items is not null)
                items |= named;
        }

        return items;
    }

    private static bool RemovesValues(CallContract contract, HoldingChange like)
    {
        foreach (var change in contract.HoldingChanges)
        {
            if (change is { Removes: true, Items: null } && change.ValuesOf == like.ValuesOf)
                return true;
        }

        return false;
    }

    private static bool AreSame(ContractTarget left, ContractTarget right) => left.Root == right.Root && left.Parameter == right.Parameter;

    private static LocalizableString Obligations(string name, StateSet items) => Strings.Localizable(name, HeldItems.ObligationsIn(items).ToLocalizableList());
}
