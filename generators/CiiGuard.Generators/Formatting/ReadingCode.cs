using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;

namespace CiiGuard.Generators;

/// <summary>Code that reads marked members of an instance, and the data that describes them.</summary>
internal static class ReadingCode
{
    private const string Status = "global::CiiGuard.EvidenceStatus";

    /// <summary>Name of the parameter that takes the instance.</summary>
    public static string ParameterOf(TypePlace place, string wanted) => place.TypeParameters.Contains(wanted) ? wanted + "Instance" : wanted;

    /// <summary>A member as it is written in the list of members.</summary>
    public static string Describe(MarkedMember member, string itemType) =>
        $"new global::CiiGuard.EvidenceMember<global::CiiGuard.{itemType}>({Code.Literal(member.Name)}, {(member.Access == MemberAccess.None ? "false" : "true")}, "
        + string.Join(", ", member.Items.Select(item => $"global::CiiGuard.{itemType}.{item}")) + ")";

    /// <summary>A line per member with its status; hidden ones come from the part of the type.</summary>
    public static IEnumerable<string> Statuses(EquatableArray<MarkedMember> members, string parameter)
    {
        var hidden = 0;
        foreach (var member in members)
            yield return member.IsHidden ? $"hidden[{Code.Number(hidden++)}]" : StatusOf(member, parameter);
    }

    public static string StatusOf(MarkedMember member, string parameter) => member.Access switch
    {
        MemberAccess.None => Status + ".Unseen",
        MemberAccess.Static or MemberAccess.HiddenStatic => $"global::CiiGuard.Evidence.StatusOf({member.Through}.{Code.Identifier(member.Identifier)})",
        _ when member.Through is { } through => $"global::CiiGuard.Evidence.StatusOf((({through}){parameter}).{Code.Identifier(member.Identifier)})",
        _ => $"global::CiiGuard.Evidence.StatusOf({parameter}.{Code.Identifier(member.Identifier)})",
    };

    /// <summary>Another part of the type, that reads what is hidden from outside; nothing if nothing is.</summary>
    public static void Part(SourceWriter writer, TypePlace place, EquatableArray<MarkedMember> members, string method, string parameter, string what)
    {
        if (!members.Any(member => member.IsHidden))
            return;

        writer.Blank();
        foreach (var header in place.PartHeaders)
            writer.Open(header);
        writer.Line($"/// <summary>Reads the {what} that cannot be seen from outside.</summary>");
        if (!place.IsStatic)
            writer.Line($"/// <param name=\"{parameter.TrimStart('@')}\">The instance.</param>");
        writer.Line("/// <returns>A status per member.</returns>");
        writer.Line(Code.GeneratedCode);
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line($"internal static {Status}[] {method}({(place.IsStatic ? "" : $"{place.Reference} {parameter}")}) => new {Status}[]");
        writer.Open();
        foreach (var member in members.Where(member => member.IsHidden))
            writer.Line(StatusOf(member, parameter) + ",");
        writer.Close(";");
        foreach (var unused in place.PartHeaders)
            writer.Close();
    }
}
