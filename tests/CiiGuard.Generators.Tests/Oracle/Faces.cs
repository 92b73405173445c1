using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CiiGuard.Generators.Tests.Oracle;

/// <summary>All faces of a generated case, found by reflection: the types of states and their methods, the table, the machine, and the diagrams.</summary>
internal sealed partial class Faces
{
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static;

    private readonly Type _case;
    private readonly MethodInfo _begin;
    private readonly MethodInfo _load;
    private readonly MethodInfo _tryNext;

    public Faces(Type caseType)
    {
        _case = caseType;
        _begin = Only("Begin");
        _load = Only("Load");
        _tryNext = Only("TryNext");
        Declared = DeclaredProcedure.Of(caseType.GetCustomAttribute<ReviewCaseAttribute>()!.Edition);
        Procedure = (ReviewProcedure)caseType.GetProperty("Procedure", Static)!.GetValue(null)!;
        StateTypes = caseType.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(type => type.BaseType == caseType).ToDictionary(type => type.Name);

        MethodInfo Only(string name) => caseType.GetMethods(Static).Single(method => method.Name == name);
    }

    public DeclaredProcedure Declared { get; }

    public ReviewProcedure Procedure { get; }

    public Dictionary<string, Type> StateTypes { get; }

    public object Begin(string caseId, Act act) => Invoke(_begin, null, [.. _begin.GetParameters()[..^2].Select(parameter => Any(parameter.ParameterType)), caseId, act])!;

    public object Load(ReviewSnapshot snapshot) => Invoke(_load, null, [snapshot, .. _load.GetParameters()[1..].Select(parameter => Any(parameter.ParameterType))])!;

    public static ReviewSnapshot SnapshotOf(object review) => (ReviewSnapshot)review.GetType().GetProperty("Snapshot")!.GetValue(review)!;

    public static AuditEntry? EntryOf(object review) => (AuditEntry?)Invoke(review.GetType().GetMethod("ToAuditEntry")!, review, []);

    /// <summary>The method of a step on the type of a state, or null: it does not exist.</summary>
    public MethodInfo? StepMethod(Type state, string identifier) =>
        state.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).SingleOrDefault(method => method.Name == identifier && method.GetCustomAttribute<MovesOnAttribute>() is not null);

    /// <summary>Takes a step by the typed face: the review in its next state, or the refusal.</summary>
    public static (object? Next, Refusal? Refused) Take(object review, MethodInfo step, ReviewEvent attempt)
    {
        var arguments = step.GetParameters().Select(parameter => parameter.Name switch
        {
            "act" => (object?)attempt.Act,
            "reasons" => attempt.Reasons,
            "document" => attempt.Document,
            "dossier" => attempt.Dossier,
            _ => throw new InvalidOperationException(parameter.Name),
        });
        try
        {
            return (Invoke(step, review, [.. arguments]), null);
        }
        catch (ReviewRefusedException refused)
        {
            return (null, refused.Refusal);
        }
    }

    public (bool Lawful, string Next) TryNext(string state, string step)
    {
        object?[] arguments = [Enum.Parse(_case.GetNestedType("StateCode")!, state), Enum.Parse(_case.GetNestedType("StepCode")!, step), null];
        var lawful = (bool)_tryNext.Invoke(null, arguments)!;
        return (lawful, arguments[2]!.ToString()!);
    }

    /// <summary>The arrows of a diagram by the numbers of its boxes, which are those of the states.</summary>
    public static List<(int From, string Label, int To)> ArrowsOfMermaid(string text) =>
        [.. MermaidArrow().Matches(text).Select(match => (int.Parse(match.Groups[1].Value), Decoded(match.Groups[2].Value), int.Parse(match.Groups[3].Value)))];

    public static List<(int From, string Label, int To)> ArrowsOfDot(string text) =>
        [.. DotArrow().Matches(text).Select(match => (int.Parse(match.Groups[1].Value), match.Groups[3].Value.Replace("\\\"", "\"").Replace("\\\\", "\\"), int.Parse(match.Groups[2].Value)))];

    private static string Decoded(string label) => label.Replace("#quot;", "\"").Replace("#lt;", "<").Replace("#gt;", ">").Replace("#amp;", "&").Replace("#35;", "#");

    private static object? Any(Type type) => type == typeof(string) ? "given" : type.IsValueType ? Activator.CreateInstance(type) : null;

    private static object? Invoke(MethodInfo method, object? target, object?[] arguments)
    {
        try
        {
            return method.Invoke(target, arguments);
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(thrown.InnerException);
            throw;
        }
    }

    [GeneratedRegex("""^    s(\d+) (?:-->|-\.->|==>)\|"([^"\n]*)"\| s(\d+)$""", RegexOptions.Multiline)]
    private static partial Regex MermaidArrow();

    [GeneratedRegex("""^    s(\d+) -> s(\d+) \[label="((?:[^"\\\n]|\\.)*)".*\];$""", RegexOptions.Multiline)]
    private static partial Regex DotArrow();
}
