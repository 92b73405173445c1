using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Generators;

/// <summary>Writes the clause checklist of a contract type: its members as data, a property per obligation, and the evaluation of an instance. What the entries say is written once, in the vocabulary.</summary>
internal static class ClausesFormatter
{
    private const string Edition = "global::CiiGuard.MeasuresVersion edition = global::CiiGuard.MeasuresVersion.V2022";

    public static SourceText Format(ContractModel model, string className)
    {
        var writer = new SourceWriter();
        FileHeader.WriteBeside(writer, model.Place);
        if (model.Place.Namespace.Length > 0)
            writer.Open("namespace " + model.Place.Namespace);

        writer.Line($"/// <summary>Clause checklist (条款清单) of {Docs.TypeName(model.Place)}: the obligations of the supplier, the articles behind them, and the members that carry them.</summary>");
        writer.Line("/// <remarks>General information, not legal advice. Model clauses are wording of our own, not text of law.</remarks>");
        writer.Line(Code.GeneratedCode);
        using (writer.Block($"{(model.Place.IsPublic ? "public" : "internal")} static class {Code.Identifier(className)}"))
            Members(writer, model);
        ReadingCode.Part(writer, model.Place, model.Members, ContractReader.HiddenReader, Parameter(model), "clauses");

        if (model.Place.Namespace.Length > 0)
            writer.Close();
        return writer.ToSourceText();
    }

    private static void Members(SourceWriter writer, ContractModel model)
    {
        writer.Line("private static readonly global::CiiGuard.ClauseChecklist Current = new global::CiiGuard.ClauseChecklist(");
        writer.Indent();
        writer.Line($"{Code.Literal(model.Place.DisplayName)},");
        writer.Line($"isDeclared: {Code.Boolean(model.IsDeclared)},");
        writer.Line($"isOperatorPurchase: {Code.Boolean(model.IsOperatorPurchase)},");
        writer.Line("members: new global::CiiGuard.EvidenceMember<global::CiiGuard.SupplierObligation>[]");
        writer.Open();
        foreach (var member in model.Members)
            writer.Line(ReadingCode.Describe(member, "SupplierObligation") + ",");
        writer.Close(");");
        writer.Outdent();

        writer.Blank();
        writer.Line("/// <summary>The checklist under an edition of the Measures.</summary>");
        writer.Line("/// <param name=\"edition\">The edition.</param>");
        writer.Line("/// <returns>The checklist.</returns>");
        writer.Line($"public static global::CiiGuard.ClauseChecklist Checklist({Edition}) => Current.Under(edition);");
        Evaluate(writer, model);
        foreach (var obligation in ObligationList.All)
            Entry(writer, model, obligation);
    }

    private static void Evaluate(SourceWriter writer, ContractModel model)
    {
        var (place, parameter) = (model.Place, Parameter(model));
        var reads = model.Members.Where(member => member.Access != MemberAccess.None).Select(member => Code.Xml(member.Name)).ToList();
        writer.Blank();
        writer.Line("/// <summary>What a contract shows of its checklist: each clause present, empty, missing, or not to be seen.</summary>");
        writer.Line($"/// <remarks>{(reads.Count == 0 ? "No member can be read." : $"Reads {string.Join(", ", reads)}. What a member throws is not caught.")}</remarks>");
        foreach (var typeParameter in place.TypeParameters)
            writer.Line($"/// <typeparam name=\"{typeParameter.TrimStart('@')}\">As in the type.</typeparam>");
        if (!place.IsStatic)
            writer.Line($"/// <param name=\"{parameter}\">The contract.</param>");
        writer.Line("/// <param name=\"edition\">The edition of the Measures.</param>");
        writer.Line("/// <returns>The evaluation.</returns>");
        if (!place.IsStatic)
            writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">There is no contract.</exception>");

        var typeParameters = place.TypeParameters.Count == 0 ? "" : "<" + string.Join(", ", place.TypeParameters) + ">";
        writer.Line($"public static global::CiiGuard.ClauseEvaluation Evaluate{typeParameters}({(place.IsStatic ? "" : $"{place.Reference} {parameter}, ")}{Edition})");
        writer.Indent();
        foreach (var constraint in place.Constraints)
            writer.Line(constraint);
        writer.Outdent();
        using (writer.Block())
        {
            if (!place.IsStatic)
            {
                writer.Line($"if ({parameter} is null)");
                writer.Line($"    throw new global::System.ArgumentNullException({Code.Literal(parameter)});");
                writer.Blank();
            }

            if (model.Members.Any(member => member.IsHidden))
                writer.Line($"var hidden = {place.Reference}.{ContractReader.HiddenReader}({(place.IsStatic ? "" : parameter)});");
            writer.Line("return Checklist(edition).Evaluate(new global::CiiGuard.EvidenceStatus[]");
            writer.Open();
            foreach (var status in ReadingCode.Statuses(model.Members, parameter))
                writer.Line(status + ",");
            writer.Close(");");
        }
    }

    // What the edition of 2020 lacks is taken from the one of 2022, which has every obligation.
    private static void Entry(SourceWriter writer, ContractModel model, ListedObligation obligation)
    {
        var carriers = model.Members.Where(member => member.Items.Contains(obligation.Code)).Select(member => $"<c>{Code.Xml(member.Name)}</c>").ToList();
        writer.Blank();
        writer.Line($"/// <summary>{Docs.Sentence(obligation.English)} ({Code.Xml(obligation.Chinese)}): {(carriers.Count == 0 ? "no member carries it" : "carried by " + string.Join(", ", carriers))}.</summary>");
        writer.Line($"/// <remarks>{Demand(obligation)}{Articles(obligation)}</remarks>");
        writer.Line($"public static global::CiiGuard.ClauseEntry {obligation.Code} => Current[global::CiiGuard.SupplierObligation.{obligation.Code}];");
    }

    private static string Demand(ListedObligation obligation) => obligation.Duty switch
    {
        ListedDuty.DeclaredPurchase => "Required of a declared purchase.",
        ListedDuty.EveryPurchase => "Required of every purchase of the operator of a critical information infrastructure.",
        _ when obligation.Certainty == ListedCertainty.Unverified => "Recommended, not demanded by law; not verified.",
        _ => "Recommended, not demanded by law: a reading.",
    };

    private static string Articles(ListedObligation obligation) =>
        obligation.Articles.Length == 0 ? "" : " " + Code.Xml(string.Join("; ", obligation.Articles.Select(article => article.English))) + ".";

    private static string Parameter(ContractModel model) => ReadingCode.ParameterOf(model.Place, "contract");
}
