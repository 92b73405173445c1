using System.Collections.Generic;
using System.Linq;
using CiiGuard.Analyzers;

namespace CiiGuard.Generators;

/// <summary>Parameters of the user's constructors, as they are written where a review begins or is loaded.</summary>
internal static class CaseParameters
{
    /// <summary>The user's parameters, the required members, and then what the machine adds.</summary>
    public static string List(CaseConstructor constructor, params string[] added) =>
        string.Join(", ", constructor.Parameters.Select(Plain).Concat(constructor.Required.Select(required => $"{required.Type} {RequiredName(required)}")).Concat(added));

    public static IEnumerable<string> Names(CaseConstructor constructor) =>
        constructor.Parameters.Select(parameter => Code.Identifier(parameter.Name)).Concat(constructor.Required.Select(RequiredName));

    public static string BaseArguments(CaseConstructor constructor) =>
        string.Join(", ", constructor.Parameters.Select(parameter => (parameter.Modifier == "in" ? "in " : "") + Code.Identifier(parameter.Name)));

    /// <summary>Name of the parameter that sets a required member.</summary>
    public static string RequiredName(CaseParameter required) => Code.Identifier(ProcedureNames.Camel(required.Name));

    // No default values and no params: what the machine adds comes after.
    private static string Plain(CaseParameter parameter) => $"{(parameter.Modifier == "in" ? "in " : "")}{parameter.Type} {Code.Identifier(parameter.Name)}";
}
