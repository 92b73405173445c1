using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace CiiGuard.Analyzers.Tests.Procedures;

/// <summary>The graph against the shortest code that computes the same, on random procedures.</summary>
public sealed class ProcedureGraphTests
{
    private sealed record Shape(int[] Limits, bool[] Outcomes, (int From, int To)[] Edges);

    private static Gen<Shape> Shapes(int most, int edges) =>
        from count in Gen.Int[1, most]
        from limits in Gen.Int[-1, 40].Array[count]
        from outcomes in Gen.Int[0, 5].Select(static number => number == 0).Array[count]
        from moves in Gen.Select(Gen.Int[0, count - 1], Gen.Int[0, count - 1]).Array[0, edges]
        select new Shape(limits, outcomes, moves);

    private static ProcedureModel Model(Shape shape)
    {
        var states = shape.Limits.Select((limit, index) => new StateModel(
            Entry("S" + index), Meaning: shape.Outcomes[index] ? 14 : 9, 0, index == 0, shape.Outcomes[index],
            limit < 0 ? null : new LimitModel(limit, null, index % 7 == 3 ? "S" + (index - 1) : null, limit == 40, "", null, 3)));
        var steps = shape.Edges.Select((edge, index) => new StepModel(Entry("T" + index), new[] { "S" + edge.From }.ToEquatableArray(), index % 11 == 10 ? null : "S" + edge.To, 1, 0, null, null, 0));
        return new ProcedureModel("X", "global::X", default, "", null, null, states.ToEquatableArray(), steps.ToEquatableArray(), EquatableArray<OverlayModel>.Empty, EquatableArray<Bilingual>.Empty);

        static ProcedureEntry Entry(string code) => new(code, code, new Bilingual(code, code), "", 3, null, EquatableArray<Bilingual>.Empty);
    }

    private static HashSet<int> NaiveReach(ProcedureModel model, int from, Func<int, bool>? stopsAt = null)
    {
        var seen = new HashSet<int>();
        Visit(from);
        return seen;

        void Visit(int at)
        {
            if (!seen.Add(at) || (at != from && stopsAt?.Invoke(at) == true))
                return;
            foreach (var step in model.Steps.Where(step => step.From[0] == "S" + at && step.To is not null))
                Visit(int.Parse(step.To![1..], System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<int> Set(ulong bits) => Enumerable.Range(0, 64).Where(index => (bits & (1UL << index)) != 0);

    [Fact]
    public void Reachability() => Shapes(64, 160).Sample(shape =>
    {
        var model = Model(shape);
        var graph = new ProcedureGraph(model);
        for (var i = 0; i < graph.Count; i++)
            Assert.Equal(NaiveReach(model, i).Order(), Set(graph.ReachedFrom(i)));

        Assert.Equal(NaiveReach(model, 0).Order(), Set(graph.Reachable));
        Assert.Equal(
            Enumerable.Range(0, graph.Count).Where(i => !NaiveReach(model, i).Any(j => shape.Outcomes[j])),
            Set(graph.WithoutOutcome));
        Assert.Equal(
            Enumerable.Range(0, graph.Count).Where(i => !shape.Outcomes[i] && NaiveReach(model, i).Count == 1),
            Set(graph.DeadEnds));
        Assert.Equal(Enumerable.Range(0, graph.Count).Where(i => shape.Outcomes[i]), Set(graph.Cleared));
    }, iter: 300);

    [Fact]
    public void ShortestPathIsAPathAndNoneIsShorter() => Gen.Select(Shapes(64, 160), Gen.ULong).Sample((shape, targets) =>
    {
        var model = Model(shape);
        var graph = new ProcedureGraph(model);
        targets &= graph.All;
        var path = graph.ShortestPath(0, targets);
        var distances = Distances(model);
        var expected = Set(targets).Where(distances.ContainsKey).Select(target => distances[target]).DefaultIfEmpty(-1).Min();
        Assert.Equal(expected, path?.Length ?? -1);
        if (path is not { } steps)
            return;

        var at = 0;
        foreach (var step in steps)
        {
            Assert.Contains(step, graph.Permitted(at));
            at = graph.IndexOf(model.Steps[step].To);
        }

        Assert.NotEqual(0UL, targets & (1UL << at));
    }, iter: 300);

    private static Dictionary<int, int> Distances(ProcedureModel model)
    {
        var distances = new Dictionary<int, int> { [0] = 0 };
        for (var round = 0; round < model.States.Count; round++)
        {
            foreach (var step in model.Steps.Where(static step => step.To is not null))
            {
                var (from, to) = (int.Parse(step.From[0][1..], System.Globalization.CultureInfo.InvariantCulture), int.Parse(step.To![1..], System.Globalization.CultureInfo.InvariantCulture));
                if (distances.TryGetValue(from, out var distance) && (!distances.TryGetValue(to, out var known) || distance + 1 < known))
                    distances[to] = distance + 1;
            }
        }

        return distances;
    }

    [Fact]
    public void PermittedSteps() => Shapes(64, 160).Sample(shape =>
    {
        var model = Model(shape);
        var graph = new ProcedureGraph(model);
        for (var i = 0; i < graph.Count; i++)
            Assert.Equal(Enumerable.Range(0, model.Steps.Count).Where(step => model.Steps[step].From.Contains("S" + i)), graph.Permitted(i));
    }, iter: 100);

    /// <summary>Walks every walk, with the states visited so far as a set, so it can only be small.</summary>
    [Fact]
    public void DurationsOfAllWalks() => Shapes(7, 14).Sample(shape =>
    {
        var model = Model(shape);
        var graph = new ProcedureGraph(model);
        var cases = ProcedureDurations.Of(graph);
        var sums = new Dictionary<int, HashSet<ulong>>();
        var seen = new HashSet<(int, ulong)>();
        Walk(0, 1);

        var concluding = Enumerable.Range(0, graph.Count).Where(i => sums.ContainsKey(i) && (i == 0 || !shape.Outcomes[i]) && Set(graph.Next(i)).Any(j => shape.Outcomes[j])).ToArray();
        Assert.Equal(concluding.Select(static i => "S" + i), cases.Select(static item => item.ConcludedIn));
        foreach (var (state, duration) in concluding.Zip(cases))
        {
            Assert.Equal(sums[state].Max(Days), duration.Most.WorkingDays);
            Assert.Equal(sums[state].Min(Days), duration.Least.WorkingDays);
            Assert.Equal(sums[state].Any(visited => Set(visited).Any(i => shape.Limits[i] is 0 or 40)), duration.Most.OpenEnded);
            Assert.Equal(duration.Most.WorkingDays, duration.Most.Counted.Sum(code => shape.Limits[graph.IndexOf(code)]));
            Assert.Equal(duration.Least.WorkingDays, duration.Least.Counted.Sum(code => shape.Limits[graph.IndexOf(code)]));
            Assert.Equal(duration.Most.Counted.Count, duration.Most.Counted.Distinct().Count());
        }

        int Days(ulong visited) => Set(visited).Sum(i => Math.Max(0, shape.Limits[i]));

        void Walk(int at, ulong visited)
        {
            if (!seen.Add((at, visited)))
                return;
            if (!sums.TryGetValue(at, out var known))
                sums.Add(at, known = []);
            known.Add(visited);
            if (at != 0 && shape.Outcomes[at])
                return;
            foreach (var next in Set(graph.Next(at)))
                Walk(next, visited | (1UL << next));
        }
    }, iter: 1000);

    [Fact]
    public void ClocksGoOn() => Shapes(64, 10).Sample(shape =>
    {
        var graph = new ProcedureGraph(Model(shape));
        for (var i = 0; i < graph.Count; i++)
        {
            var expected = shape.Limits[i] < 0 ? [] : i % 7 == 3 && shape.Limits[i - 1] >= 0 ? new[] { i - 1, i } : [i];
            Assert.Equal(expected, graph.ClockOf(i));
        }
    }, iter: 100);

    [Theory]
    [InlineData("2020", 70, 115)]
    [InlineData("2022", 70, 160)]
    public void SumsOfTheEditions(string edition, int withoutSpecialReview, int withSpecialReview)
    {
        var graph = new ProcedureGraph(ProcedureTestSource.Read("", "CiiGuard.CybersecurityReviewMeasures+Edition" + edition).Model!);
        var durations = ProcedureDurations.Of(graph).ToDictionary(static item => item.ConcludedIn, static item => item.Most);

        Assert.Equal(0, durations["SelfAssessing"].WorkingDays);
        Assert.Equal((10, false), (durations["Declared"].WorkingDays, durations["Declared"].OpenEnded));
        Assert.Equal((withoutSpecialReview, false), (durations["OpinionRound"].WorkingDays, durations["OpinionRound"].OpenEnded));
        Assert.Equal((withSpecialReview, true), (durations["SpecialReview"].WorkingDays, durations["SpecialReview"].OpenEnded));
        Assert.Equal((withSpecialReview, true), (durations["SpecialReviewExtended"].WorkingDays, durations["SpecialReviewExtended"].OpenEnded));
        Assert.Equal(["Declared", "PreliminaryReview", "PreliminaryReviewExtended", "OpinionRound", "SpecialReview"], durations["SpecialReview"].Counted);

        // From the declaration, without extension: 10 + 30 + 15.
        Assert.Equal(55, new ProcedureDurations(graph, graph.IndexOf("Declared")).Least(graph.IndexOf("OpinionRound")).WorkingDays);
        Assert.Equal(["PreliminaryReview", "PreliminaryReviewExtended"], graph.ClockOf(graph.IndexOf("PreliminaryReviewExtended")).Select(index => graph.State(index).Code));
        Assert.Equal(0UL, graph.DeadEnds | graph.WithoutOutcome | (graph.All & ~graph.Reachable));
    }
}
