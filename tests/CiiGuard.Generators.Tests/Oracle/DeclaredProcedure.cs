using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;

namespace CiiGuard.Generators.Tests.Oracle;

/// <summary>A procedure as its attributes declare it, read by reflection. Shares nothing with the reader of the generator.</summary>
internal sealed class DeclaredProcedure
{
    private DeclaredProcedure(string code, string? from, string? repealed)
    {
        Code = code;
        InForceFrom = from is null ? null : CalendarDate.Parse(from);
        RepealedFrom = repealed is null ? null : CalendarDate.Parse(repealed);
    }

    public string Code { get; }

    public CalendarDate? InForceFrom { get; }

    public CalendarDate? RepealedFrom { get; }

    public Dictionary<string, State> States { get; private init; } = [];

    public Dictionary<string, Step> Steps { get; private init; } = [];

    public Dictionary<string, ProcedureOverlayAttribute> Overlays { get; private init; } = [];

    public string Initial => States.Single(state => state.Value.Declared.Initial).Key;

    public static DeclaredProcedure Of(Type type)
    {
        var header = type.GetCustomAttribute<ReviewProcedureAttribute>()!;
        var inherited = header.Extends is null ? null : Of(header.Extends);
        var result = new DeclaredProcedure(header.Code, header.InForceFrom ?? inherited?.InForceFrom?.ToString(), header.RepealedFrom ?? inherited?.RepealedFrom?.ToString())
        {
            States = new(inherited?.States ?? []),
            Steps = new(inherited?.Steps.Where(step => !header.Without.Contains(step.Key)) ?? []),
            Overlays = new(inherited?.Overlays ?? []),
        };
        foreach (var field in Constants(type))
        {
            var code = (string)field.GetRawConstantValue()!;
            if (field.GetCustomAttribute<ProcedureStateAttribute>() is { } state)
                result.States[code] = new(field.Name, state, field.GetCustomAttribute<TimeLimitAttribute>());
            if (field.GetCustomAttribute<ProcedureStepAttribute>() is { } step)
                result.Steps[code] = new(field.Name, step);
            if (field.GetCustomAttribute<ProcedureOverlayAttribute>() is { } overlay)
                result.Overlays[code] = overlay;
        }

        return result;
    }

    private static IEnumerable<FieldInfo> Constants(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(field => field.IsLiteral && field.FieldType == typeof(string))
            .Concat(type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(nested => nested.GetCustomAttribute<ReviewProcedureAttribute>() is null).SelectMany(Constants));

    public sealed record State(string Identifier, ProcedureStateAttribute Declared, TimeLimitAttribute? Limit);

    public sealed record Step(string Identifier, ProcedureStepAttribute Declared);
}
