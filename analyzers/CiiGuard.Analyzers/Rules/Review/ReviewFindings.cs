using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// Collects the findings of one body and reports each place once: a finally block is visited once per way out of it, and a loop several times,
/// so what may be true of the review is the union over all visits.
/// </summary>
internal sealed class ReviewFindings(bool isCheckedAtCallers, HeldItems items, WaiverTerms waivers) : FlowSink
{
    private readonly Dictionary<(SyntaxNode Place, bool IsGate), Finding> _findings = new();
    private readonly List<(SyntaxNode Place, bool IsGate)> _order = new();
    private readonly Dictionary<SyntaxNode, ISymbol> _ungoverned = new();
    private readonly Dictionary<SyntaxNode, ISymbol> _dropped = new();
    private readonly Dictionary<SyntaxNode, ISymbol> _forged = new();
    private readonly Dictionary<SyntaxNode, ISymbol> _lost = new();
    private readonly Dictionary<ISymbol, (ClaimedResult? Result, StateSet Claimed, StateSet Possible)> _broken = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(SyntaxNode Place, HoldingRule Rule), (ISymbol Member, StateSet Missing)> _missing = new();
    private string? _gaveUp;
    private bool _isUnfinished;

    public override void RequirementNotMet(UnmetRequirement unmet)
    {
        if (isCheckedAtCallers && unmet.DependsOnCaller)
            return;
        var rule = (ReviewRequirement)unmet.Requirement.Rule;
        // Of a review that came from elsewhere the state is not known; a transition is wrong there only if no possible state is a lawful source.
        if (rule == ReviewRequirement.TransitionSource && !unmet.IsKnown && unmet.Possible.Overlaps(unmet.Requirement.Allowed))
            return;
        var key = (unmet.Place.Syntax, IsGate(rule));
        if (!_findings.TryGetValue(key, out var finding))
        {
            _findings.Add(key, new(rule, unmet.Member, unmet.Requirement.Allowed, unmet.Possible));
            _order.Add(key);
        }
        else if (finding.Rule == rule)
        {
            finding.Possible |= unmet.Possible;
        }
    }

    public override void ResultDropped(IOperation place, ISymbol member) => _dropped[place.Syntax] = member;

    public override void ItemsMissing(MissingItems missing)
    {
        if (isCheckedAtCallers && missing.DependsOnCaller)
            return;
        var key = (missing.Place.Syntax, (HoldingRule)missing.Requirement.Rule);
        _missing[key] = _missing.TryGetValue(key, out var known) ? (known.Member, known.Missing | missing.Items) : (missing.Member, missing.Items);
    }

    public override void StatusForged(IOperation place, ISymbol member) => _forged[place.Syntax] = member;

    public override void ClaimBroken(ISymbol member, ClaimedResult? result, StateSet claimed, StateSet possible, Token about)
    {
        if (!_broken.ContainsKey(member))
            _broken.Add(member, (result, claimed, possible));
    }

    public override void RequirementLost(IOperation place, ISymbol member) => _lost[place.Syntax] = member;

    public override void Ungoverned(IOperation place, ISymbol member, Requirement requirement) => _ungoverned[place.Syntax] = member;

    public override void GaveUp(string reason) => _gaveUp = reason;

    /// <summary>Not every state of every object is known.</summary>
    public void MarkUnfinished() => _isUnfinished = true;

    /// <summary>The findings that a path leads to.</summary>
    public IEnumerable<WitnessGoal> GoalsOf(ISymbol owner)
    {
        foreach (var key in _order)
            yield return WitnessGoal.Requirement(key.Place);
        foreach (var key in _missing.Keys)
            yield return WitnessGoal.Items(key.Place);
        // Only the body of the owner is searched; what nested functions promise is not at its end.
        if (owner is IMethodSymbol method && _broken.ContainsKey(method))
            yield return WitnessGoal.Promise(method);
    }

    /// <param name="owner">The member whose body was analysed.</param>
    /// <param name="findPath">Finds the path to a finding, for the message.</param>
    /// <param name="report">Takes the diagnostics.</param>
    public void Report(ISymbol owner, Func<WitnessGoal, ImmutableArray<WitnessStep>> findPath, Action<Diagnostic> report)
    {
        foreach (var key in _order)
        {
            // That no possible state is a lawful source takes knowing them all; all other findings stay true whatever else is possible.
            if (_isUnfinished && _findings[key].Rule == ReviewRequirement.TransitionSource)
                continue;
            report(_findings[key].ToDiagnostic(key.Place.GetLocation(), findPath(WitnessGoal.Requirement(key.Place))));
        }

        foreach (var place in _missing)
            report(MissingItems(place.Key.Rule, place.Key.Place.GetLocation(), place.Value.Member, place.Value.Missing, findPath(WitnessGoal.Items(place.Key.Place))));
        foreach (var place in _forged)
            report(Diagnostic.Create(Descriptors.ClearanceForged, place.Key.GetLocation(), FindingProperties.Of(Descriptors.ClearanceForged), Display(place.Value)));
        foreach (var place in _lost)
            report(Diagnostic.Create(Descriptors.PreconditionLostInDelegate, place.Key.GetLocation(), FindingProperties.Of(Descriptors.PreconditionLostInDelegate), Display(place.Value)));
        foreach (var member in _broken)
        {
            var method = member.Key as IMethodSymbol;
            var path = method is null ? ImmutableArray<WitnessStep>.Empty : findPath(WitnessGoal.Promise(method));
            report(ClaimBroken(member.Key, member.Value, path));
        }

        foreach (var place in _dropped)
            report(Diagnostic.Create(Descriptors.ResultDropped, place.Key.GetLocation(), FindingProperties.Of(Descriptors.ResultDropped), Display(place.Value)));
        foreach (var place in _ungoverned)
        {
            // Where the gate is declared in source, its declaration is reported instead (see GateDeclarationAnalyzer).
            if (place.Value.DeclaringSyntaxReferences.IsEmpty && !waivers.IsWaived(place.Value))
                report(Diagnostic.Create(Descriptors.NoGoverningReview, place.Key.GetLocation(), Display(place.Value)));
        }

        if (_gaveUp is { } reason && owner.Locations.Length > 0)
            report(Diagnostic.Create(Descriptors.AnalysisGaveUp, owner.Locations[0], Display(owner), reason, Strings.Localizable("GaveUp_Review")));
    }

    private Diagnostic MissingItems(HoldingRule rule, Location location, ISymbol member, StateSet missing, ImmutableArray<WitnessStep> path)
    {
        var (descriptor, names, list) = rule == HoldingRule.Obligations
            ? (Descriptors.ObligationMissingOnPath, string.Join(",", HeldItems.ObligationsIn(missing).GetNames()), (object)HeldItems.ObligationsIn(missing).ToLocalizableList())
            : (Descriptors.DossierIncomplete, string.Join(",", items.DocumentsIn(missing)), string.Join(", ", items.DocumentsIn(missing)));
        return Diagnostic.Create(
            descriptor, location, WitnessText.LocationsOf(path), FindingProperties.Of(descriptor, path).Add(MissingMemberProperties.Missing, names),
            Display(member), list, WitnessPhrase.Of(path, location));
    }

    private static Diagnostic ClaimBroken(ISymbol member, (ClaimedResult? Result, StateSet Claimed, StateSet Possible) broken, ImmutableArray<WitnessStep> path)
    {
        var (result, claimed, possible) = broken;
        var declared = (member as IMethodSymbol)?.AssociatedSymbol ?? member;
        var location = declared.Locations[0];
        return Diagnostic.Create(
            Descriptors.ClaimNotKept, location, WitnessText.LocationsOf(path), FindingProperties.Of(Descriptors.ClaimNotKept, path, claimed, possible),
            Display(member),
            claimed.IsEmpty ? Strings.Localizable("Claim_Preserved") : ReviewStatePhrase.Of(claimed),
            ReviewStatePhrase.Of(possible.Except(claimed)),
            ClaimedResultPhrase.Of(result, member),
            WitnessPhrase.Of(path, location));
    }

    private static bool IsGate(ReviewRequirement rule) =>
        rule is ReviewRequirement.Execute or ReviewRequirement.Sign or ReviewRequirement.PutIntoUse;

    private static string Display(ISymbol member) =>
        (member is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : member).ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private sealed class Finding(ReviewRequirement rule, ISymbol member, StateSet allowed, StateSet possible)
    {
        public ReviewRequirement Rule { get; } = rule;

        public StateSet Possible { get; set; } = possible;

        public Diagnostic ToDiagnostic(Location location, ImmutableArray<WitnessStep> path)
        {
            var isGate = IsGate(Rule);
            var refused = isGate && Possible == ReviewStateSets.NotPassed;
            var descriptor = refused
                ? Descriptors.ProceedsAfterReviewNotPassed
                : Rule switch
                {
                    ReviewRequirement.Execute => Descriptors.ContractExecutedBeforeClearance,
                    ReviewRequirement.Sign => Descriptors.ContractSignedBeforeClearance,
                    ReviewRequirement.PutIntoUse => Descriptors.ProductPutIntoUseBeforeClearance,
                    ReviewRequirement.Precondition => Descriptors.ReviewPreconditionNotMet,
                    ReviewRequirement.NotMovedOn => Descriptors.MovedOnStateUsedAgain,
                    _ => Descriptors.TransitionFromUnlawfulState,
                };
            var wrong = ReviewStatePhrase.Of(Possible.Except(allowed));
            var properties = FindingProperties.Of(descriptor, path, allowed, Possible);
            var locations = WitnessText.LocationsOf(path);
            if (Rule == ReviewRequirement.NotMovedOn)
                return Diagnostic.Create(descriptor, location, locations, properties, Display(member));

            return isGate
                ? Diagnostic.Create(descriptor, location, locations, properties, Display(member), wrong, WitnessPhrase.Of(path, location))
                : Diagnostic.Create(descriptor, location, locations, properties, Display(member), ReviewStatePhrase.Of(allowed), wrong, WitnessPhrase.Of(path, location));
        }
    }
}
