using System;
using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;

namespace CiiGuard.Generators;

/// <summary>Code that reads marked members of an instance, and the data that describes them.</summary>
internal sealed class ReadingCode
{
    private readonly string _unseen;
    private readonly Func<TypePlace, MarkedMember, string, string> _tell;

    private ReadingCode(string type, string unseen, Func<TypePlace, MarkedMember, string, string> tell)
    {
        Type = type;
        _unseen = unseen;
        _tell = tell;
    }

    /// <summary>Whether a member holds anything.</summary>
    public static ReadingCode OfStatus { get; } = new(
        "global::CiiGuard.EvidenceStatus", "global::CiiGuard.EvidenceStatus.Unseen", static (_, _, value) => $"global::CiiGuard.Evidence.StatusOf({value})");

    /// <summary>What a member answers.</summary>
    public static ReadingCode OfAnswer { get; } = new("global::CiiGuard.RiskAnswer", "global::CiiGuard.RiskAnswer.Unseen", Answer);

    /// <summary>Type of what is told of a member.</summary>
    public string Type { get; }

    /// <summary>A name for a parameter that is no type parameter's.</summary>
    public static string NameOf(TypePlace place, string wanted) => place.TypeParameters.Contains(wanted) ? wanted + "Instance" : wanted;

    /// <summary>A member as it is written in the list of members.</summary>
    public static string Describe(MarkedMember member, string itemType) =>
        $"new global::CiiGuard.EvidenceMember<global::CiiGuard.{itemType}>({Code.Literal(member.Name)}, {(member.Access == MemberAccess.None ? "false" : "true")}, "
        + string.Join(", ", member.Items.Select(item => $"global::CiiGuard.{itemType}.{item}")) + ")";

    /// <summary>An expression per member; hidden ones come from the part of the type.</summary>
    public IEnumerable<string> Values(TypePlace place, EquatableArray<MarkedMember> members, string parameter)
    {
        var hidden = 0;
        foreach (var member in members)
            yield return member.IsHidden ? $"hidden[{Code.Number(hidden++)}]" : ValueOf(place, member, parameter);
    }

    /// <summary>Another part of the type, that reads what is hidden from outside; nothing if nothing is.</summary>
    public void WritePart(SourceWriter writer, TypePlace place, EquatableArray<MarkedMember> members, string method, string parameter, string what)
    {
        if (!members.Any(member => member.IsHidden))
            return;

        writer.Blank();
        foreach (var header in place.PartHeaders)
            writer.Open(header);
        writer.Line($"/// <summary>Reads the {what} that cannot be seen from outside.</summary>");
        if (!place.IsStatic)
            writer.Line($"/// <param name=\"{parameter.TrimStart('@')}\">The instance.</param>");
        writer.Line("/// <returns>What is told of each member.</returns>");
        writer.Line(Code.GeneratedCode);
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line($"internal static {Type}[] {method}({(place.IsStatic ? "" : $"{place.Reference} {parameter}")}) => new {Type}[]");
        writer.Open();
        foreach (var member in members.Where(member => member.IsHidden))
            writer.Line(ValueOf(place, member, parameter) + ",");
        writer.Close(";");
        foreach (var unused in place.PartHeaders)
            writer.Close();
    }

    private string ValueOf(TypePlace place, MarkedMember member, string parameter)
    {
        if (member.Access == MemberAccess.None)
            return _unseen;

        var value = member.Access is MemberAccess.Static or MemberAccess.HiddenStatic
            ? $"{member.Through}.{Code.Identifier(member.Identifier)}"
            : member.Through is { } through
                ? $"(({through}){parameter}).{Code.Identifier(member.Identifier)}"
                : $"{parameter}.{Code.Identifier(member.Identifier)}";
        return _tell(place, member, member.IsMethod ? value + "()" : value);
    }

    private static string Answer(TypePlace place, MarkedMember member, string value)
    {
        const string Answers = "global::CiiGuard.RiskAnswer.";
        switch (member.Answer?.Form)
        {
            case AnswerForm.Judgement:
                return $"{Answers}Of({value})";
            case AnswerForm.Object or AnswerForm.NullableStructure:
                var given = NameOf(place, "answer");
                var reason = member.Answer.Reason is { } name ? $", {given} => {given}.{Code.Identifier(name)}" : "";
                var method = member.Answer.Form == AnswerForm.Object ? "Read" : "ReadNullable";
                return $"{Answers}{method}({value}, {given} => {given}.{Code.Identifier(member.Answer.Judgement!)}{reason})";
            default:
                return $"{Answers}OfValue({value})";
        }
    }
}
