using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Puts what a procedure declares over what it inherits, and checks what refers to each other.</summary>
internal sealed class ProcedureMerge(INamedTypeSymbol procedure, ProcedureArguments header, ProcedureEntries own, ProcedureModel? inherited)
{
    public const int MaxStates = 64;

    private readonly ProcedureProblems problems = header.Problems;

    public (List<StateModel> States, List<StepModel> Steps, List<OverlayModel> Overlays) Merge()
    {
        var states = Over(inherited?.States, own.States, static state => state.Code);
        var steps = Over(WithoutLeftOut(), own.Steps, static step => step.Code);
        var overlays = Over(inherited?.Overlays, own.Overlays, static overlay => overlay.Code);

        var stateCodes = CodesOf(states, static state => state.Code);
        CheckSteps(stateCodes, CodesOf(overlays, static overlay => overlay.Code));
        CheckLimits(states);
        CheckInitial(states);
        CheckIdentifiers(states, steps, overlays);
        if (states.Count > MaxStates)
            problems.Report(Descriptors.ProcedureTooManyStates, header.Location(), procedure.Name, states.Count.ToString(CultureInfo.InvariantCulture), MaxStates.ToString(CultureInfo.InvariantCulture));
        return (states, steps, overlays);
    }

    private static List<T> Over<T>(IEnumerable<T>? inherited, List<Declared<T>> own, Func<T, string> codeOf)
    {
        var merged = inherited is null ? new List<T>() : new List<T>(inherited);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < merged.Count; i++)
            places[codeOf(merged[i])] = i;

        foreach (var entry in own)
        {
            if (places.TryGetValue(entry.Code, out var place))
                merged[place] = entry.Model;
            else
                merged.Add(entry.Model);
        }

        return merged;
    }

    private List<StepModel>? WithoutLeftOut()
    {
        var without = header.Codes("Without");
        if (inherited is null)
        {
            foreach (var code in without)
                Unknown(header.Location("Without"), procedure.Name, "Without", code);
            return null;
        }

        var steps = new List<StepModel>();
        foreach (var step in inherited.Steps)
        {
            if (!without.Remove(step.Code))
                steps.Add(step);
        }

        foreach (var code in without)
            Unknown(header.Location("Without"), procedure.Name, "Without", code);
        return steps;
    }

    private void CheckSteps(HashSet<string> states, HashSet<string> overlays)
    {
        foreach (var step in own.Steps)
        {
            foreach (var code in step.Model.From)
                CheckKnown(step.Attribute, step.Field, "From", code, states);
            CheckKnown(step.Attribute, step.Field, "To", step.Model.To, states);
            CheckKnown(step.Attribute, step.Field, "Begins", step.Model.Begins, overlays);
            CheckKnown(step.Attribute, step.Field, "Ends", step.Model.Ends, overlays);
        }
    }

    private void CheckLimits(List<StateModel> states)
    {
        var byCode = new Dictionary<string, StateModel>(StringComparer.Ordinal);
        foreach (var state in states)
            byCode[state.Code] = state;

        // What is inherited continues the clock of what took its predecessor's place.
        if (inherited is not null)
        {
            foreach (var state in inherited.States)
            {
                if (byCode[state.Code] == state && state.Limit?.Continues is { } before && !EndsInLimit(state, byCode))
                    problems.Report(Descriptors.ProcedureLimit, header.Location(), state.Entry.Identifier, Strings.Localizable("Procedure_LimitContinues", before));
            }
        }

        foreach (var state in own.States)
        {
            if (state.Model.Limit?.Continues is not { } continued || state.Field.FindAttribute(Vocabulary.TimeLimit) is not { } attribute)
                continue;

            var place = ProcedureProblems.LocationOf(attribute, "Continues");
            if (!byCode.ContainsKey(continued))
                Unknown(place, state.Field.Name, "Continues", continued);
            else if (!EndsInLimit(state.Model, byCode))
                problems.Report(Descriptors.ProcedureLimit, place, state.Field.Name, Strings.Localizable("Procedure_LimitContinues", continued));
        }
    }

    /// <summary>Whether the clocks that go on lead to one that starts by itself: every state on the way has a limit, and none comes twice.</summary>
    private static bool EndsInLimit(StateModel state, Dictionary<string, StateModel> byCode)
    {
        for (var links = 0; links <= byCode.Count; links++)
        {
            if (state.Limit is not { } limit)
                return false;
            if (limit.Continues is not { } continued)
                return true;

            // An unknown code further on is told where it stands.
            if (!byCode.TryGetValue(continued, out var next))
                return true;
            state = next;
        }

        return false;
    }

    private void CheckInitial(List<StateModel> states)
    {
        var initial = new List<StateModel>();
        foreach (var state in states)
        {
            if (state.Initial)
                initial.Add(state);
        }

        if (initial.Count == 1)
            return;

        var names = new List<string>();
        foreach (var state in initial)
            names.Add(state.Entry.Identifier);
        problems.Report(
            Descriptors.ProcedureInitialState,
            header.Location(),
            procedure.Name,
            initial.Count == 0 ? Strings.Localizable("Procedure_NoInitial") : Strings.Localizable("Procedure_SeveralInitial", string.Join(", ", names)));
    }

    /// <summary>A state becomes a type and a step a method, so their names must differ; an overlay has a place of its own.</summary>
    private void CheckIdentifiers(List<StateModel> states, List<StepModel> steps, List<OverlayModel> overlays)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var state in states)
            Take(taken, state.Entry);
        foreach (var step in steps)
            Take(taken, step.Entry);

        taken.Clear();
        foreach (var overlay in overlays)
            Take(taken, overlay.Entry);
    }

    private void Take(Dictionary<string, string> taken, ProcedureEntry entry)
    {
        if (!taken.ContainsKey(entry.Identifier))
            taken.Add(entry.Identifier, entry.Code);
        else
            problems.Report(Descriptors.ProcedureIdentifier, PlaceOf(entry), entry.Identifier, Strings.Localizable("Procedure_NameTwice"));
    }

    private Location? PlaceOf(ProcedureEntry entry)
    {
        foreach (var state in own.States)
        {
            if (ReferenceEquals(state.Model.Entry, entry))
                return ProcedureProblems.LocationOf(state.Field);
        }

        foreach (var step in own.Steps)
        {
            if (ReferenceEquals(step.Model.Entry, entry))
                return ProcedureProblems.LocationOf(step.Field);
        }

        foreach (var overlay in own.Overlays)
        {
            if (ReferenceEquals(overlay.Model.Entry, entry))
                return ProcedureProblems.LocationOf(overlay.Field);
        }

        return header.Location();
    }

    private void CheckKnown(AttributeData attribute, IFieldSymbol field, string argument, string? code, HashSet<string> known)
    {
        if (code is not null && !known.Contains(code))
            Unknown(ProcedureProblems.LocationOf(attribute, argument), field.Name, argument, code);
    }

    private void Unknown(Location? place, string name, string argument, string code) =>
        problems.Report(Descriptors.ProcedureUnknownCode, place, name, argument, code);

    private static HashSet<string> CodesOf<T>(List<T> entries, Func<T, string> codeOf)
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries)
            codes.Add(codeOf(entry));
        return codes;
    }
}
