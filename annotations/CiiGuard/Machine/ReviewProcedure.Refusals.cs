using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <content>The words of a refusal. None of it runs where a step is taken.</content>
public sealed partial class ReviewProcedure
{
    private Outcome Refuse(RefusalReason reason, string step, string state, string articles, IReadOnlyList<ProcedureStep> lawful, BilingualText detail) =>
        new(new Refusal(reason, this, step, state, detail, articles, lawful));

    private Refusal Misfit(RefusalReason reason, ReviewSnapshot snapshot, BilingualText detail) => new(reason, this, "", snapshot.State ?? "", detail, "", []);

    private Outcome UnknownStep(ReviewSnapshot snapshot, ReviewEvent @event) =>
        Refuse(RefusalReason.UnknownStep, @event.Step, snapshot.State, "", LawfulSteps(snapshot), new(
            $"There is no step '{@event.Step}' in '{Code}'", $"“{Code}”中没有步骤“{@event.Step}”"));

    private Outcome Explain(ReviewSnapshot snapshot, ReviewEvent @event, ProcedureStep step, int next)
    {
        var state = FindState(snapshot.State)!;
        var act = @event.Act;
        var (english, chinese) = (step.Name.English, step.Name.Chinese);
        if (next == Forbidden)
        {
            return Because(RefusalReason.NotLawfulHere, state.Articles, new(
                $"'{english}' cannot be done while the review is '{state.Name.English}'", $"状态为“{state.Name.Chinese}”时不得办理“{chinese}”"));
        }

        if (!OverlayAllows(step, snapshot))
        {
            return step.Ends is { } ends && !Contains(snapshot.Overlays, ends)
                ? Because(RefusalReason.OverlayMissing, step.Articles, new(
                    $"'{english}' ends '{OverlayName(ends, Language.English)}', which does not lie", $"“{chinese}”所终止的“{OverlayName(ends, Language.Chinese)}”并不存在"))
                : Because(RefusalReason.OverlayLies, step.Articles, new(
                    $"'{english}' begins '{OverlayName(step.Begins!, Language.English)}', which lies already", $"“{chinese}”所启动的“{OverlayName(step.Begins!, Language.Chinese)}”已存在"));
        }

        if (act.On < snapshot.On)
        {
            return Because(RefusalReason.DatedBeforeLatestAct, "", new(
                $"'{english}' is dated {act.On}, before the latest act of {snapshot.On}", $"“{chinese}”的日期{act.On}早于上一步骤的日期{snapshot.On}"));
        }

        if ((act.Role & step.Actors) == 0)
        {
            return Because(RefusalReason.WrongActor, step.Articles, new(
                $"'{english}' is done by {ActorNames.English(step.Actors)}, not by {ActorNames.English(act.Role)}", $"“{chinese}”应由{ActorNames.Chinese(step.Actors)}办理，而非{ActorNames.Chinese(act.Role)}"));
        }

        var lacking = Lacking(step, @event);
        if ((lacking & StepEvidence.Reasons) != 0)
            return Because(RefusalReason.ReasonsMissing, step.Articles, new($"'{english}' needs reasons", $"“{chinese}”须说明理由"));
        if ((lacking & StepEvidence.Document) != 0)
            return Because(RefusalReason.DocumentMissing, step.Articles, new($"'{english}' needs a written document", $"“{chinese}”须有书面文书"));

        var missing = @event.Dossier is null ? DossierFiling.RequiredDocuments : @event.Dossier.Missing;
        return Because(RefusalReason.DossierIncomplete, step.Articles, new(
            $"'{english}' needs the complete file; it lacks {string.Join(", ", missing)}", $"“{chinese}”须提交齐备的申报材料，尚缺{string.Join("、", missing.Select(DocumentNames.Chinese))}"));

        Outcome Because(RefusalReason reason, string articles, BilingualText detail) =>
            Refuse(reason, step.Code, state.Code, articles, LawfulSteps(snapshot), detail);
    }

    private string OverlayName(string code, Language language) => FindOverlay(code)?.Name.In(language) ?? code;

    private BilingualText? Contradiction(ReviewSnapshot snapshot, ProcedureState state)
    {
        if (string.IsNullOrWhiteSpace(snapshot.Case))
            return new("The snapshot has no case id", "快照缺少审查编号");
        if (snapshot.Version < 0)
            return new("The snapshot has a negative version", "快照版本号为负数");
        if (snapshot.Since == default)
            return new("The snapshot has no day on which the state was entered", "快照缺少进入状态的日期");
        if (snapshot.Since > snapshot.On)
            return new($"The state was entered on {snapshot.Since}, after the latest act of {snapshot.On}", $"进入状态的日期{snapshot.Since}晚于最近一步的日期{snapshot.On}");
        if ((state.Limit is null) != (snapshot.ClockFrom is null))
            return new("A clock runs in a state that has no time limit, or none runs in one that has", "期限计算与状态不符");
        if (snapshot.ClockFrom is { } from && (from > snapshot.Since || (from < snapshot.Since && state.Limit!.Continues is null)))
            return new($"The clock starts on {from}, and the state was entered on {snapshot.Since}", $"期限起算日{from}与进入状态的日期{snapshot.Since}不符");
        if (snapshot.PausedSince is { } paused && (snapshot.ClockFrom is null || paused > snapshot.On || paused < snapshot.ClockFrom.Value))
            return new("The clock stands still outside the time in which it runs", "中止日期不在期限计算期间内");
        var overlays = snapshot.Overlays;
        for (var i = 0; i < overlays.Count; i++)
        {
            if (OverlayIndex(overlays[i]) < 0)
                return new($"There is no overlay '{overlays[i]}' in '{Code}'", $"“{Code}”中没有叠加状态“{overlays[i]}”");
        }

        if (overlays.Count > 1 && overlays.Distinct(StringComparer.Ordinal).Count() != overlays.Count)
            return new("An overlay lies twice", "叠加状态重复");
        if ((snapshot.PausedSince is not null) != (snapshot.ClockFrom is not null && AnyStopsClock(overlays)))
            return new("The clock stands still without an overlay that stops it, or runs under one", "期限中止与叠加状态不符");

        if (snapshot.Pauses.Count > 0 && snapshot.ClockFrom is null)
            return new("Times are left out of a clock that does not run", "未计算期限，却有不计入期限的时间");

        // Now that a clock runs or nothing is left out of it.
        var end = snapshot.ClockFrom.GetValueOrDefault();
        for (var i = 0; i < snapshot.Pauses.Count; i++)
        {
            var pause = snapshot.Pauses[i];
            if (pause is null || pause.From < end || pause.To < pause.From || pause.To > snapshot.On)
                return new("The times that are not counted are out of order", "不计入期限的时间前后矛盾");
            end = pause.To;
        }

        return snapshot.PausedSince < end ? new BilingualText("The clock stands still since before the latest time that is not counted", "中止日期早于最近一段不计入期限的时间") : null;
    }
}
