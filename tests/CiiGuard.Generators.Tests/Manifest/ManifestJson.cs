using System.Collections.Generic;

namespace CiiGuard.Generators.Tests.Manifest;

/// <summary>The manifest as a tool declares it: all properties of docs/manifest.md, in their order.</summary>
internal sealed record DocumentJson(
    string Schema,
    int Part,
    int Parts,
    string Assembly,
    string Generator,
    string Edition,
    OperatorJson? Operator,
    List<ContractJson>? Contracts,
    List<ListJson>? Dossiers,
    List<ListJson>? Assessments,
    List<ProductJson>? Products,
    List<SubjectJson>? Subjects,
    List<CaseJson>? Cases,
    List<ProcedureJson>? Procedures,
    List<GateJson>? Gates,
    List<WaiverJson>? Waivers);

internal sealed record OperatorJson(string? Sector, string? Subsector, string? Recognition);

internal sealed record ContractJson(string Id, bool Declared, bool Framework, List<string>? FlowsDownTo, List<MemberJson> Members, List<string> Missing);

internal sealed record ListJson(string Id, List<MemberJson> Members, List<string> Missing);

internal sealed record MemberJson(string Name, List<string>? Obligations, List<string>? Documents, List<string>? Factors);

internal sealed record ProductJson(string Id, string? Category, string? AssessedBy);

internal sealed record SubjectJson(string Id, string? Initial);

internal sealed record CaseJson(string Id, string? Procedure, string? Code);

internal sealed record ProcedureJson(string Id, string? Code);

internal sealed record GateJson(string Id, string Gate);

internal sealed record WaiverJson(string Id, string Form, string Reason, List<string>? States, string? ApprovedBy, string? Ticket, string? Until);
