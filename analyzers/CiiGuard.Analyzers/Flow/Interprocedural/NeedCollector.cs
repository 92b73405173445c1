using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Collects what a body needs of its caller. What is wrong in the body whoever calls it is reported when the body itself is analysed.</summary>
internal sealed class NeedCollector : FlowSink
{
    private readonly ImmutableArray<UnmetRequirement>.Builder _needs = ImmutableArray.CreateBuilder<UnmetRequirement>();
    private readonly ImmutableArray<MissingItems>.Builder _missing = ImmutableArray.CreateBuilder<MissingItems>();

    public ImmutableArray<MissingItems> Missing => _missing.ToImmutable();

    public ImmutableArray<UnmetRequirement> Needs => _needs.ToImmutable();

    /// <summary>Whether the body draws a conclusion and leaves it to its caller to look at the answers.</summary>
    public bool Concludes { get; private set; }

    public override void Concluded(IOperation place, bool looked) => Concludes |= !looked;

    public override void RequirementNotMet(UnmetRequirement unmet)
    {
        if (!unmet.DependsOnCaller)
            return;
        for (var i = 0; i < _needs.Count; i++)
        {
            // Once is enough for the caller; a recursive call would add the same need again in every round.
            if (!_needs[i].AsksTheSame(unmet))
                continue;
            if (unmet.Inside.Length < _needs[i].Inside.Length)
                _needs[i] = unmet;
            return;
        }

        _needs.Add(unmet);
    }

    public override void ItemsMissing(MissingItems missing)
    {
        if (!missing.DependsOnCaller)
            return;
        foreach (var known in _missing)
        {
            if (known.AsksTheSame(missing))
                return;
        }

        _missing.Add(missing);
    }
}
