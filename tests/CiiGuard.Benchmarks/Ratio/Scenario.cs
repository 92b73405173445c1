using System;
using System.Collections.Generic;

namespace CiiGuard.Benchmarks;

/// <summary>A row of the table: a project, and the gate calls or call sites by which the time is divided.</summary>
internal sealed record Scenario(string Name, Func<SourceProject> Create, int Calls = 0)
{
    private const int ManyLines = 50_000;

    public static IEnumerable<Scenario> All()
    {
        yield return new("unannotated, no reference to the vocabulary", static () => new ProcurementProject { FillerLines = ManyLines, ReferencesVocabulary = false }.Create());
        yield return new("unannotated, vocabulary referenced", static () => new ProcurementProject { FillerLines = ManyLines }.Create());
        yield return new("corner: 10 types, 100 gate calls", static () => new ProcurementProject { AnnotatedTypes = 10, GateCalls = 100, FillerLines = ManyLines }.Create());
        yield return new(
            "corner, other code shares the name of a gate",
            static () => new ProcurementProject { AnnotatedTypes = 10, GateCalls = 100, FillerLines = ManyLines, FillerSharesName = true }.Create());
        foreach (var types in (int[])[10, 100])
        {
            foreach (var calls in (int[])[100, 1000])
                yield return new($"annotated: {types} types, {calls} gate calls", () => new ProcurementProject { AnnotatedTypes = types, GateCalls = calls }.Create(), calls);
        }

        foreach (var placement in Enum.GetValues<Placement>())
        {
            foreach (var wrong in (bool[])[false, true])
            {
                foreach (var calls in (int[])[137, 274, 548, 1096, 2192])
                {
                    yield return new(
                        $"call sites: {placement}, {calls}{(wrong ? ", a fourth wrong" : "")}",
                        () => new CallSiteProject { Placement = placement, CallSites = calls, EveryFourthWrong = wrong }.Create(),
                        calls);
                }
            }
        }
    }
}
