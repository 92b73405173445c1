using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// Reads a declared review procedure from symbols, whether of source or of metadata. The only place that knows how a procedure is written; the generator and the analyzers both
/// read through it, so what one makes and what the others say cannot drift apart.
/// </summary>
internal static class ProcedureReader
{
    /// <summary>The procedure with all that it inherits, or null if it is declared wrongly.</summary>
    /// <param name="procedureType">The type with <c>[ReviewProcedure]</c>.</param>
    /// <param name="sink">Hears what is wrong in this type. What is wrong in a procedure of the same assembly that it extends is told when that one is read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static ProcedureModel? Read(INamedTypeSymbol procedureType, ProcedureProblemSink? sink, CancellationToken cancellationToken)
    {
        var problems = new ProcedureProblems(sink);
        if (procedureType.IsGenericOrInGeneric() && procedureType.FindAttribute(Vocabulary.ReviewProcedure) is { } misplaced)
            problems.Report(Descriptors.ProcedureType, ProcedureProblems.LocationOf(misplaced), procedureType.Name, Strings.Localizable("Procedure_Generic"));

        if (ProcedureChain.Of(procedureType, problems) is not { } chain)
            return null;

        ProcedureModel? model = null;
        for (var i = chain.Count - 1; i > 0; i--)
        {
            ProcedureProblem? first = null;
            model = ReadOne(chain[i], model, new ProcedureProblems(problem => first ??= problem), cancellationToken);
            if (model is not null)
                continue;

            if (!SymbolEqualityComparer.Default.Equals(chain[i].ContainingAssembly, procedureType.ContainingAssembly) && first is { } problem)
                problems.Report(Descriptors.ProcedureInvalidElsewhere, ProcedureProblems.LocationOf(procedureType.FindAttribute(Vocabulary.ReviewProcedure)!, "Extends"), chain[i].Name, problem.Text);
            return null;
        }

        return ReadOne(procedureType, model, problems, cancellationToken);
    }

    private static ProcedureModel? ReadOne(INamedTypeSymbol type, ProcedureModel? inherited, ProcedureProblems problems, CancellationToken cancellationToken)
    {
        var attribute = type.FindAttribute(Vocabulary.ReviewProcedure)!;
        var header = new ProcedureArguments(attribute, problems);
        if (attribute.ConstructorArguments.Length != 1)
            problems.MarkBroken();
        else if (attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Primitive, Value: string given } || string.IsNullOrWhiteSpace(given))
            problems.Report(Descriptors.ProcedureType, header.Location(), type.Name, Strings.Localizable("Procedure_NoCode"));

        var code = attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : "";
        if (header.Find("Follows") is { IsNull: false } follows)
            ProcedureChain.Named(follows, header, "Follows");

        var own = new ProcedureEntries(problems);
        foreach (var field in ProcedureFields.Of(type, cancellationToken))
            own.Read(field);

        var (states, steps, overlays) = new ProcedureMerge(type, header, own, inherited).Merge();
        var from = Date(header, "InForceFrom", type) ?? inherited?.InForceFrom;
        var repealed = Date(header, "RepealedFrom", type) ?? inherited?.RepealedFrom;
        if (!problems.Any && from is not null && repealed is not null && string.CompareOrdinal(from, repealed) >= 0)
            problems.Report(Descriptors.ProcedureDate, header.Location("RepealedFrom"), type.Name, "RepealedFrom", Strings.Localizable("Procedure_DatesReversed"));

        if (problems.Any)
            return null;

        var openPoints = inherited is null ? new List<Bilingual>() : new List<Bilingual>(inherited.OpenPoints);
        openPoints.AddRange(ProcedureEntries.OpenPointsOf(type));
        return new ProcedureModel(
            code,
            type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
            header.Name(code),
            header.Text("Citation") ?? inherited?.Citation ?? "",
            from,
            repealed,
            states.ToEquatableArray(),
            steps.ToEquatableArray(),
            overlays.ToEquatableArray(),
            openPoints.ToEquatableArray());
    }

    private static string? Date(ProcedureArguments header, string name, INamedTypeSymbol type)
    {
        if (header.Text(name) is not { } text)
            return null;

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            return text;

        header.Problems.Report(Descriptors.ProcedureDate, header.Location(name), type.Name, name, Strings.Localizable("Procedure_DateUnreadable"));
        return null;
    }
}
