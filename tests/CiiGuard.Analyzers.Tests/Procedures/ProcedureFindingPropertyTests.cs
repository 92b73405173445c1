using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CsCheck;

namespace CiiGuard.Analyzers.Tests.Procedures;

/// <summary>The findings against a monitor that walks procedures at random, and against changes of which it is known whether they depart from the edition.</summary>
public sealed partial class ProcedureFindingPropertyTests
{
    private const int Operator = 1, ReviewOffice = 4, Clock = 64;

    private static readonly ProcedureModel Edition = ProcedureTestSource.Read("", "CiiGuard.CybersecurityReviewMeasures+Edition2022").Model!;

    private static readonly Gen<ProcedureModel> Procedures =
        from count in Gen.Int[1, 12]
        from meanings in Gen.Int[0, 20].Array[count]
        from steps in Gen.Select(Gen.Int[0, count - 1], Gen.Int[-1, count - 1], Gen.OneOf(Gen.Const(0), Gen.Const(Operator), Gen.Const(ReviewOffice), Gen.Const(Clock), Gen.Int[0, 127]), Gen.Int[-2, 3].Select(static gate => Math.Max(gate, 0))).Array[0, 30]
        select new ProcedureModel(
            "X",
            "global::X",
            default,
            "",
            null,
            null,
            meanings.Select((meaning, index) => new StateModel(Entry("S" + index), meaning, 0, index == 0, false, null)).ToEquatableArray(),
            steps.Select((step, index) => new StepModel(Entry("T" + index), new[] { "S" + step.Item1 }.ToEquatableArray(), step.Item2 < 0 ? null : "S" + step.Item2, step.Item3, 0, null, null, step.Item4)).ToEquatableArray(),
            EquatableArray<OverlayModel>.Empty,
            EquatableArray<Bilingual>.Empty);

    private static ProcedureEntry Entry(string code) => new(code, code, new Bilingual(code, code), "", 3, null, EquatableArray<Bilingual>.Empty);

    private static bool IsCleared(StateModel state) => ((ReviewState)state.Meaning).IsIn(ReviewStates.Cleared);

    /// <summary>What the law says of one step taken in one state.</summary>
    private static bool IsWrong(ProcedureModel model, StateModel from, StepModel step)
    {
        if (step.Gate != 0 && !IsCleared(from) && (step.Gate != (int)GateKind.Sign || (ReviewState)from.Meaning is ReviewState.NotPassed or ReviewState.Unknown))
            return true;
        if (model.States.SingleOrDefault(state => state.Code == step.To) is not { } to || !IsCleared(to) || IsCleared(from))
            return false;

        var actors = (ReviewActors)step.Actors;
        var isOwnFinding = ((ReviewState)from.Meaning, (ReviewState)to.Meaning) == (ReviewState.SelfAssessing, ReviewState.NoImpactFound) && actors.HasFlag(ReviewActors.Operator);
        return actors.HasFlag(ReviewActors.Clock)
            || ((actors & (ReviewActors.ReviewOffice | ReviewActors.MemberUnit | ReviewActors.Department | ReviewActors.CentralCommission)) == 0 && !isOwnFinding);
    }

    [Fact]
    public void NoWalkDoesWhatIsNotReported() => Gen.Select(Procedures, Gen.Int[0, 1000].Array[60]).Sample((model, choices) =>
    {
        var findings = ClearanceFindings.Of(new ProcedureGraph(model), allowsConditionalSignature: true);
        var at = model.States[0];
        Assert.Equal(IsCleared(at), findings.Any(static finding => finding.Kind == "Procedure_BeginsCleared"));
        foreach (var choice in choices)
        {
            var possible = model.Steps.Where(step => step.From.Contains(at.Code)).ToArray();
            if (possible.Length == 0)
                return;

            var step = possible[choice % possible.Length];
            if (IsWrong(model, at, step))
                Assert.Contains(findings, finding => finding.Part == ProcedurePart.Step && finding.Code == step.Code);
            at = model.States.SingleOrDefault(state => state.Code == step.To) ?? at;
        }
    }, iter: 3000);

    [Fact]
    public void TheWayThatIsShownCanBeGone() => Procedures.Sample(model =>
    {
        foreach (var finding in ClearanceFindings.Of(new ProcedureGraph(model), allowsConditionalSignature: true).Where(static finding => finding.Part == ProcedurePart.Step))
        {
            var at = model.States[0];
            var steps = Taken().Matches(finding.Path!).Select(match => model.Steps.Single(step => step.Code == match.Groups[1].Value)).ToArray();
            Assert.StartsWith("S0 ", finding.Path!, StringComparison.Ordinal);
            foreach (var step in steps[..^1])
            {
                Assert.Contains(at.Code, step.From);
                at = model.States.Single(state => state.Code == step.To);
            }

            Assert.Contains(at.Code, steps[^1].From);
            Assert.Equal(finding.Code, steps[^1].Code);
            Assert.True(IsWrong(model, at, steps[^1]), finding.Path);
        }
    }, iter: 3000);

    [Fact]
    public void ForbiddenConditionalSignatureReportsMore() => Procedures.Sample(model =>
    {
        var graph = new ProcedureGraph(model);
        var allowed = ClearanceFindings.Of(graph, allowsConditionalSignature: true).Select(static finding => (finding.Code, finding.Kind)).ToHashSet();
        var forbidden = ClearanceFindings.Of(graph, allowsConditionalSignature: false).Select(static finding => (finding.Code, finding.Kind)).ToHashSet();
        Assert.Superset(allowed, forbidden);
        Assert.All(forbidden.Except(allowed), static finding => Assert.Equal("Procedure_Gate1", finding.Kind));
    }, iter: 500);

    /// <summary>Internal states, one after the other, wherever an edition has one.</summary>
    [Fact]
    public void DividedStatesDoNotDepart() => Gen.Select(Gen.Int[0, Edition.States.Count - 1], Gen.Bool).List[1, 6].Sample(divisions =>
    {
        var model = Edition;
        foreach (var (index, hasLimit) in divisions)
            model = Divide(model, index, hasLimit);

        var graph = new ProcedureGraph(model);
        Assert.Empty(EditionDepartures.Of(graph, new ProcedureGraph(Edition)).Select(static finding => finding.Detail.ToString()));
        Assert.Empty(ClearanceFindings.Of(graph, allowsConditionalSignature: false));
        Assert.Empty(ShapeFindings.Of(graph));
    }, iter: 300);

    [Fact]
    public void OtherPeriodsDepart() => Gen.Select(Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[1, 50]).Sample((which, how, days) =>
    {
        var state = Edition.States.Where(static state => state.Limit is not null).ElementAt(which);
        var limit = state.Limit!;
        var changed = how switch
        {
            0 => limit with { WorkingDays = limit.WorkingDays + days },
            1 => limit with { Extendable = !limit.Extendable },
            2 => limit with { Continues = limit.Continues is null ? Edition.States.First(other => other.Limit is not null && other.Code != state.Code && other.Limit.Continues is null).Code : null },
            _ => null,
        };
        var model = Edition with { States = Edition.States.Select(other => other.Code == state.Code ? other with { Limit = changed } : other).ToEquatableArray() };
        Assert.NotEmpty(EditionDepartures.Of(new ProcedureGraph(model), new ProcedureGraph(Edition)));
    }, iter: 300);

    [Fact]
    public void OtherStepsOfTheTextDepart()
    {
        foreach (var step in Edition.Steps.Where(static step => step.To is not null && step.Entry.Certainty == (int)LegalCertainty.Text))
        {
            // A step between states of one meaning is the procedure's own affair.
            if (step.From.All(from => Meaning(from) == Meaning(step.To!)))
                continue;

            AssertDeparts(Edition with { Steps = Edition.Steps.Where(other => other.Code != step.Code).ToEquatableArray() }, step.Code + " left out");
            AssertDeparts(Replace(step, step with { Actors = step.Actors == Operator ? 2 : Operator }), step.Code + " by others");
            foreach (var target in Edition.States.Where(state => state.Code != step.To && !step.From.Contains(state.Code)))
                AssertDeparts(Replace(step, step with { To = target.Code }), $"{step.Code} to {target.Code}");
        }

        static int Meaning(string code) => Edition.States.Single(state => state.Code == code).Meaning;

        static ProcedureModel Replace(StepModel step, StepModel by) => Edition with { Steps = Edition.Steps.Select(other => other.Code == step.Code ? by : other).ToEquatableArray() };

        static void AssertDeparts(ProcedureModel model, string what) =>
            Assert.True(!EditionDepartures.Of(new ProcedureGraph(model), new ProcedureGraph(Edition)).IsEmpty, what);
    }

    /// <summary>Puts a second state of the same meaning behind one, from which everything goes on.</summary>
    private static ProcedureModel Divide(ProcedureModel model, int index, bool hasLimit)
    {
        var first = model.States[index];
        var code = first.Code + "_" + model.States.Count;
        var second = first with
        {
            Entry = Entry(code),
            Initial = false,
            Limit = hasLimit && first.Limit is { } limit ? limit with { WorkingDays = 0, Continues = first.Code } : null,
        };
        var steps = model.Steps.Select(step => step.From.Contains(first.Code) ? step with { From = step.From.Select(from => from == first.Code ? code : from).ToEquatableArray() } : step)
            .Append(new StepModel(Entry("To_" + code), new[] { first.Code }.ToEquatableArray(), code, Operator, 0, null, null, 0));
        return model with { States = model.States.Items.Add(second).ToEquatableArray(), Steps = steps.ToEquatableArray() };
    }

    [GeneratedRegex(@"–\[(T\d+)\]→")]
    private static partial Regex Taken();
}
