using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Reads the constants of one procedure type: states, steps, overlays. References between them are checked when all are known (<see cref="ProcedureMerge"/>).</summary>
internal sealed class ProcedureEntries(ProcedureProblems problems)
{
    /// <summary>More working days than any limit has: about forty years.</summary>
    private const int MaxWorkingDays = 10_000;

    private const int CertaintyOfText = 3;

    public List<Declared<StateModel>> States { get; } = new();

    public List<Declared<StepModel>> Steps { get; } = new();

    public List<Declared<OverlayModel>> Overlays { get; } = new();

    public void Read(IFieldSymbol field)
    {
        var (state, step, overlay) = (field.FindAttribute(Vocabulary.ProcedureState), field.FindAttribute(Vocabulary.ProcedureStep), field.FindAttribute(Vocabulary.ProcedureOverlay));
        var (limit, gate) = (field.FindAttribute(Vocabulary.TimeLimit), field.FindAttribute(Vocabulary.ProcedureGate));
        var kinds = (state is null ? 0 : 1) + (step is null ? 0 : 1) + (overlay is null ? 0 : 1);
        if (kinds == 0 && limit is null && gate is null)
            return;

        if (kinds > 1)
        {
            problems.Report(Descriptors.ProcedureAttributes, ProcedureProblems.LocationOf(field), field.Name, Strings.Localizable("Procedure_SeveralKinds"));
            return;
        }

        if (limit is not null && state is null)
            problems.Report(Descriptors.ProcedureAttributes, ProcedureProblems.LocationOf(limit), field.Name, Strings.Localizable("Procedure_LimitOfNoState"));
        if (gate is not null && step is null)
            problems.Report(Descriptors.ProcedureAttributes, ProcedureProblems.LocationOf(gate), field.Name, Strings.Localizable("Procedure_GateOfNoStep"));
        if (kinds == 0)
            return;

        if (CodeOf(field) is not { } code)
            return;

        if (!ProcedureNames.IsUsable(field.Name))
            problems.Report(Descriptors.ProcedureIdentifier, ProcedureProblems.LocationOf(field), field.Name, Strings.Localizable("Procedure_NameUnusable"));

        if (state is not null)
            Add(States, new Declared<StateModel>(ReadState(field, code, new ProcedureArguments(state, problems), limit), code, field, state));
        else if (step is not null)
            Add(Steps, new Declared<StepModel>(ReadStep(field, code, new ProcedureArguments(step, problems), gate), code, field, step));
        else if (overlay is not null)
            Add(Overlays, new Declared<OverlayModel>(ReadOverlay(field, code, new ProcedureArguments(overlay, problems)), code, field, overlay));
    }

    private string? CodeOf(IFieldSymbol field)
    {
        if (field is { HasConstantValue: true, ConstantValue: string value } && !string.IsNullOrWhiteSpace(value))
            return value;

        // A constant in error has no value, and the compiler says why.
        if (field is { IsConst: true, Type.SpecialType: SpecialType.System_String, HasConstantValue: false })
            problems.MarkBroken();
        else
            problems.Report(Descriptors.ProcedureConstant, ProcedureProblems.LocationOf(field), field.Name);
        return null;
    }

    private StateModel ReadState(IFieldSymbol field, string code, ProcedureArguments arguments, AttributeData? limit) => new(
        ReadEntry(field, code, arguments),
        arguments.ConstructorEnum(0),
        arguments.Enum("Actors", 0),
        arguments.Flag("Initial"),
        arguments.Flag("Outcome"),
        limit is null ? null : ReadLimit(field, new ProcedureArguments(limit, problems), arguments.Text("Articles")));

    private LimitModel ReadLimit(IFieldSymbol field, ProcedureArguments arguments, string? articlesOfState)
    {
        var workingDays = arguments.ConstructorInt(0);
        if (workingDays is < 0 or > MaxWorkingDays)
            problems.Report(Descriptors.ProcedureLimit, arguments.Location(), field.Name, Strings.Localizable("Procedure_LimitOutOfRange", MaxWorkingDays));

        int? period = null;
        if (arguments.Find("Period") is { IsNull: false } value)
        {
            if (value is { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type } && type.IsVocabularyType("ReviewPeriod"))
                period = arguments.Enum("Period", 0);
            else
                problems.Report(Descriptors.ProcedureLimit, arguments.Location("Period"), field.Name, Strings.Localizable("Procedure_LimitPeriod"));
        }

        return new LimitModel(
            workingDays,
            period,
            arguments.Text("Continues"),
            arguments.Flag("Extendable"),
            arguments.Text("Articles") ?? articlesOfState ?? "",
            arguments.Texts("StartsWith", "ChineseStartsWith"),
            arguments.Enum("StartCertainty", CertaintyOfText));
    }

    private StepModel ReadStep(IFieldSymbol field, string code, ProcedureArguments arguments, AttributeData? gate)
    {
        var (begins, ends) = (arguments.Text("Begins"), arguments.Text("Ends"));
        if (begins is not null && begins == ends)
            problems.Report(Descriptors.ProcedureOverlays, arguments.Location("Ends"), field.Name, begins);

        return new StepModel(
            ReadEntry(field, code, arguments),
            arguments.Codes("From").ToEquatableArray(),
            arguments.Text("To"),
            arguments.Enum("Actors", 0),
            arguments.Enum("Evidence", 0),
            begins,
            ends,
            gate is null ? 0 : new ProcedureArguments(gate, problems).ConstructorEnum(0));
    }

    private OverlayModel ReadOverlay(IFieldSymbol field, string code, ProcedureArguments arguments) =>
        new(ReadEntry(field, code, arguments), arguments.Flag("StopsClock"), arguments.Flag("Lasting"));

    private static ProcedureEntry ReadEntry(IFieldSymbol field, string code, ProcedureArguments arguments) => new(
        code,
        field.Name,
        arguments.Name(code),
        arguments.Text("Articles") ?? "",
        arguments.Enum("Certainty", CertaintyOfText),
        arguments.Texts("Note", "ChineseNote"),
        OpenPointsOf(field).ToEquatableArray());

    public static List<Bilingual> OpenPointsOf(ISymbol symbol)
    {
        var points = new List<Bilingual>();
        foreach (var attribute in symbol.GetAttributes(Vocabulary.OpenPoint))
        {
            if (attribute.ConstructorArguments is { Length: 2 } texts
                && texts[0] is { Kind: TypedConstantKind.Primitive, Value: string english }
                && texts[1] is { Kind: TypedConstantKind.Primitive, Value: string chinese })
            {
                points.Add(new Bilingual(english, chinese));
            }
        }

        return points;
    }

    private void Add<T>(List<Declared<T>> entries, Declared<T> entry)
    {
        foreach (var other in entries)
        {
            if (other.Code == entry.Code)
            {
                problems.Report(Descriptors.ProcedureDuplicateCode, ProcedureProblems.LocationOf(entry.Field), entry.Field.Name, entry.Code, other.Field.Name);
                return;
            }
        }

        entries.Add(entry);
    }
}

/// <summary>A part of a procedure with the place where it is declared.</summary>
internal readonly record struct Declared<T>(T Model, string Code, IFieldSymbol Field, AttributeData Attribute);
