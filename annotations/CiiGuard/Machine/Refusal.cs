using System;
using System.Collections.Generic;
using System.Linq;

namespace CiiGuard;

/// <summary>Says why a step was refused, what it rests on, and what is lawful instead. A value, not an exception.</summary>
public sealed class Refusal
{
    private readonly BilingualText _detail;

    internal Refusal(RefusalReason reason, ReviewProcedure procedure, string step, string state, BilingualText detail, string articles, IReadOnlyList<ProcedureStep> lawfulSteps)
    {
        Reason = reason;
        Procedure = procedure;
        Step = step;
        State = state;
        _detail = detail;
        Articles = articles;
        LawfulSteps = lawfulSteps;
    }

    /// <summary>Why.</summary>
    public RefusalReason Reason { get; }

    /// <summary>The procedure that refused.</summary>
    public ReviewProcedure Procedure { get; }

    /// <summary>Code of the step that was attempted, or empty if none was.</summary>
    public string Step { get; }

    /// <summary>Code of the state in which it was attempted.</summary>
    public string State { get; }

    /// <summary>Articles of the procedure that the refusal rests on, or empty if it rests on none.</summary>
    public string Articles { get; }

    /// <summary>The steps that are lawful in this state instead.</summary>
    public IReadOnlyList<ProcedureStep> LawfulSteps { get; }

    /// <summary>The refusal in words: what is wrong, the articles, what can be done now.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A text of one line.</returns>
    public string Text(Language language)
    {
        var chinese = language == Language.Chinese;
        var text = _detail.In(language);
        if (Articles.Length > 0)
            text += chinese ? $"（{Procedure.Cite(Articles, language)}）" : $" ({Procedure.Cite(Articles, language)})";
        if (LawfulSteps.Count == 0)
            return text + (chinese ? "。" : ".");

        var names = LawfulSteps.Select(step => $"{step.Name.In(language)} [{step.Code}]");
        return chinese ? $"{text}。此时可办理：{string.Join("、", names)}。" : $"{text}. Lawful now: {string.Join(", ", names)}.";
    }

    /// <summary>The refusal in English.</summary>
    /// <returns>A text of one line.</returns>
    public override string ToString() => Text(Language.English);
}
