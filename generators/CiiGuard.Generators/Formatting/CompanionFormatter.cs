using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Generators;

/// <summary>
/// Writes the class beside a marked type: its members as data, a property per entry of the list of the law, and the evaluation of an instance. What the entries say is written once, in the vocabulary.
/// </summary>
internal abstract class CompanionFormatter<TModel>
    where TModel : IPlacedModel
{
    /// <summary>Part of the name of the file.</summary>
    public abstract string Concern { get; }

    /// <summary>What is evaluated, in one word: <c>contract</c>.</summary>
    protected abstract string Instance { get; }

    /// <summary>What the members carry, in one word: <c>clauses</c>.</summary>
    protected abstract string Carried { get; }

    /// <summary>Simple name of the vocabulary's list: <c>ClauseChecklist</c>.</summary>
    protected abstract string ListType { get; }

    /// <summary>Method that gives the list: <c>Checklist</c>.</summary>
    protected abstract string ListMethod { get; }

    protected abstract string EvaluationType { get; }

    protected abstract string EntryType { get; }

    /// <summary>The vocabulary's enum of what members carry.</summary>
    protected abstract string ItemType { get; }

    protected abstract string HiddenReader { get; }

    /// <summary>How the value of a member is told.</summary>
    protected virtual ReadingCode Reading => ReadingCode.OfStatus;

    protected abstract string Summary(TModel model);

    protected abstract string Remarks { get; }

    protected abstract string EvaluationSummary { get; }

    /// <summary>Further arguments of the list's constructor.</summary>
    protected virtual IEnumerable<string> Arguments(TModel model) => [];

    /// <summary>The entries of the list that have a place under the edition.</summary>
    protected abstract IEnumerable<ListedEntry> Entries(ListedEdition edition);

    /// <summary>When the law asks for the entry, and its articles.</summary>
    protected abstract string EntryRemarks(ListedEntry entry);

    public SourceText Format(TModel model, string className, ListedEdition edition)
    {
        var writer = new SourceWriter();
        FileHeader.WriteBeside(writer, model.Place);
        if (model.Place.Namespace.Length > 0)
            writer.Open("namespace " + model.Place.Namespace);

        writer.Line($"/// <summary>{Summary(model)}</summary>");
        writer.Line($"/// <remarks>{Remarks}</remarks>");
        writer.Line(Code.GeneratedCode);
        using (writer.Block($"{(model.Place.IsPublic ? "public" : "internal")} static class {Code.Identifier(className)}"))
        {
            List(writer, model, edition);
            Evaluate(writer, model, edition);
            More(writer, model, edition);
            foreach (var entry in Entries(edition))
                Entry(writer, model, entry);
        }

        Reading.WritePart(writer, model.Place, model.Members, HiddenReader, Parameter(model), Carried);

        if (model.Place.Namespace.Length > 0)
            writer.Close();
        return writer.ToSourceText();
    }

    /// <summary>Further members of the class.</summary>
    protected virtual void More(SourceWriter writer, TModel model, ListedEdition edition)
    {
    }

    protected static string EditionParameter(ListedEdition edition) => $"global::CiiGuard.MeasuresVersion edition = {Names.Edition(edition)}";

    private void List(SourceWriter writer, TModel model, ListedEdition edition)
    {
        writer.Line($"private static readonly global::CiiGuard.{ListType} Current = new global::CiiGuard.{ListType}(");
        writer.Indent();
        writer.Line($"{Code.Literal(model.Place.DisplayName)},");
        foreach (var argument in Arguments(model))
            writer.Line(argument + ",");
        writer.Line($"edition: {Names.Edition(edition)},");
        writer.Line($"members: new global::CiiGuard.EvidenceMember<global::CiiGuard.{ItemType}>[]");
        writer.Open();
        foreach (var member in model.Members)
            writer.Line(ReadingCode.Describe(member, ItemType) + ",");
        writer.Close(");");
        writer.Outdent();

        writer.Blank();
        writer.Line($"/// <summary>The {ListMethod.ToLowerInvariant()} under an edition of the Measures.</summary>");
        writer.Line("/// <param name=\"edition\">The edition.</param>");
        writer.Line($"/// <returns>The {ListMethod.ToLowerInvariant()}.</returns>");
        writer.Line($"public static global::CiiGuard.{ListType} {ListMethod}({EditionParameter(edition)}) => Current.Under(edition);");
    }

    private void Evaluate(SourceWriter writer, TModel model, ListedEdition edition)
    {
        var (place, parameter) = (model.Place, Parameter(model));
        var reads = model.Members.Where(member => member.Access != MemberAccess.None).Select(member => Code.Xml(member.Name)).ToList();
        var takesNull = !place.IsStatic && !place.IsValueType;
        writer.Blank();
        writer.Line($"/// <summary>{EvaluationSummary}</summary>");
        writer.Line($"/// <remarks>{(reads.Count == 0 ? "No member can be read." : $"Reads {string.Join(", ", reads)}. What a member throws is not caught.")}</remarks>");
        foreach (var typeParameter in place.TypeParameters)
            writer.Line($"/// <typeparam name=\"{typeParameter.TrimStart('@')}\">As in the type.</typeparam>");
        if (!place.IsStatic)
            writer.Line($"/// <param name=\"{parameter}\">The {Instance}.</param>");
        writer.Line("/// <param name=\"edition\">The edition of the Measures.</param>");
        writer.Line("/// <returns>The evaluation.</returns>");
        if (takesNull)
            writer.Line($"/// <exception cref=\"global::System.ArgumentNullException\">There is no {Instance}.</exception>");

        var typeParameters = place.TypeParameters.Count == 0 ? "" : "<" + string.Join(", ", place.TypeParameters) + ">";
        writer.Line($"public static global::CiiGuard.{EvaluationType} Evaluate{typeParameters}({(place.IsStatic ? "" : $"{place.Reference} {parameter}, ")}{EditionParameter(edition)})");
        writer.Indent();
        foreach (var constraint in place.Constraints)
            writer.Line(constraint);
        writer.Outdent();
        using (writer.Block())
        {
            if (takesNull)
            {
                writer.Line($"if ({parameter} is null)");
                writer.Line($"    throw new global::System.ArgumentNullException({Code.Literal(parameter)});");
                writer.Blank();
            }

            if (model.Members.Any(member => member.IsHidden))
                writer.Line($"var hidden = {place.Reference}.{HiddenReader}({(place.IsStatic ? "" : parameter)});");
            writer.Line($"return {ListMethod}(edition).Evaluate(new {Reading.Type}[]");
            writer.Open();
            foreach (var value in Reading.Values(place, model.Members, parameter))
                writer.Line(value + ",");
            writer.Close(");");
        }
    }

    private void Entry(SourceWriter writer, TModel model, ListedEntry entry)
    {
        var carriers = model.Members.Where(member => member.Items.Contains(entry.Code)).Select(member => $"<c>{Code.Xml(member.Name)}</c>").ToList();
        writer.Blank();
        writer.Line($"/// <summary>{Docs.Sentence(entry.English)} ({Code.Xml(entry.Chinese)}): {(carriers.Count == 0 ? "no member carries it" : "carried by " + string.Join(", ", carriers))}.</summary>");
        writer.Line($"/// <remarks>{EntryRemarks(entry)}</remarks>");
        writer.Line($"public static global::CiiGuard.{EntryType} {entry.Code} => Current[global::CiiGuard.{ItemType}.{entry.Code}];");
    }

    private string Parameter(TModel model) => ReadingCode.NameOf(model.Place, Instance);
}
