using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>Collects the findings of one body about answers and reports each place once.</summary>
internal sealed class AnswerFindings : FlowSink
{
    private readonly Dictionary<SyntaxNode, OpenAnswer> _open = new();
    private readonly List<SyntaxNode> _order = new();
    private readonly HashSet<ISymbol> _written = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<WitnessGoal, ImmutableArray<WitnessStep>> _paths = new();
    private string? _gaveUp;

    /// <summary>What a path is wanted for.</summary>
    public IEnumerable<WitnessGoal> Goals
    {
        get
        {
            foreach (var place in _order)
                yield return WitnessGoal.Answer(place);
        }
    }

    public override void AnswerLeftOpen(OpenAnswer open)
    {
        if (open is { IsWrite: true, Variable: { } variable })
            _written.Add(variable);
        if (_open.ContainsKey(open.Place.Syntax))
            return;
        _open.Add(open.Place.Syntax, open);
        _order.Add(open.Place.Syntax);
    }

    /// <summary>Finds an answer that the body has at hand and does not look at.</summary>
    public Func<IOperation, ISymbol?> FindUnread { get; set; } = static _ => null;

    /// <summary>Finds answers of an assessment that a body does not look at although it looks at others.</summary>
    public Func<IOperation, UnaskedAnswers?> FindUnasked { get; set; } = static _ => null;

    public override void Concluded(IOperation place, bool looked)
    {
        if (!looked && FindUnread(place) is { } unread)
            AnswerLeftOpen(new(place, OpenReason.NotLookedAt, null, unread));
        else if (FindUnasked(place) is { } unasked)
            AnswerLeftOpen(new(place, OpenReason.NotAllLookedAt, null, unasked.Assessment) { Unread = unasked.Names });
    }

    public override void GaveUp(string reason) => _gaveUp = reason;

    public void Add(Dictionary<WitnessGoal, ImmutableArray<WitnessStep>> paths)
    {
        foreach (var path in paths)
            _paths[path.Key] = path.Value;
    }

    public void Report(ISymbol owner, Action<Diagnostic> report)
    {
        foreach (var place in _order)
        {
            var open = _open[place];
            // A variable that was given the wrong answer is told where it was given it, not where it is handed on.
            if (open is { IsWrite: false, Variable: { } variable } && _written.Contains(variable))
                continue;
            if (IsToldByPart(place))
                continue;
            var location = place.GetLocation();
            var path = _paths.TryGetValue(WitnessGoal.Answer(place), out var found) ? found : ImmutableArray<WitnessStep>.Empty;
            report(Diagnostic.Create(
                Descriptors.UnansweredAsNoImpact, location, WitnessText.LocationsOf(path), FindingProperties.Of(Descriptors.UnansweredAsNoImpact, path),
                PhraseOf(open), WitnessPhrase.Of(path, location)));
        }

        if (_gaveUp is { } reason && owner.Locations.Length > 0)
        {
            report(Diagnostic.Create(
                Descriptors.AnalysisGaveUp, owner.Locations[0], owner.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), reason, Strings.Localizable("GaveUp_Answers")));
        }
    }

    /// <summary>A choice that gives the wrong answer is told at what it chooses.</summary>
    private bool IsToldByPart(SyntaxNode place)
    {
        if (place is not (ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax))
            return false;
        foreach (var other in _order)
        {
            if (other != place && place.Span.Contains(other.Span))
                return true;
        }

        return false;
    }

    private static LocalizableString PhraseOf(OpenAnswer open) => open.Reason switch
    {
        OpenReason.IsDefault => Strings.Localizable("Open_Default"),
        OpenReason.Failed => Strings.Localizable("Open_Failed"),
        OpenReason.NotLookedAt => Strings.Localizable("Open_NotLookedAt", open.Symbol!.Name),
        OpenReason.NotAllLookedAt => Strings.Localizable("Open_NotAllLookedAt", open.Symbol!.Name, open.Unread!),
        OpenReason.MayBeAdverse => NameOf(open) is { } adverse ? Strings.Localizable("Open_Adverse", adverse) : Strings.Localizable("Open_AdverseUnnamed"),
        _ when open.Answer is { Values.IsOpenByDefault: true } && NameOf(open) is { } defaulted => Strings.Localizable("Open_Preset", defaulted),
        _ when NameOf(open) is { } name => Strings.Localizable("Open_Named", name),
        _ => Strings.Localizable("Open_Unnamed"),
    };

    /// <summary>How the code calls the answer.</summary>
    private static string? NameOf(OpenAnswer open)
    {
        if (open.Symbol is { } symbol)
            return symbol.Name;
        var token = open.Answer;
        while (token is { Kind: TokenKind.Older } or { Key: BoxedAnswerKey })
            token = token.Parent;
        return token?.Key switch
        {
            ISymbol named when token is { Kind: TokenKind.Member, Parent.Key: ISymbol { Name.Length: > 0 } holder } && holder is not IMethodSymbol => holder.Name + "." + named.Name,
            ISymbol named => named.Name,
            IOperation { Syntax: ExpressionSyntax { } expression } when expression.Span.Length <= 60 && !expression.ToString().Contains("\n") => expression.ToString(),
            _ => null,
        };
    }
}
