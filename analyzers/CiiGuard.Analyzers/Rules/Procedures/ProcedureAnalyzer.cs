using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII6001 to CII6003 and the rules on how a procedure is declared (CII9063 to CII9076). The declaration is read by the reader of the generator, so what is reported here is what the
/// generator makes nothing of, and the other way round.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProcedureAnalyzer() : CiiGuardAnalyzer(
    Descriptors.ProcedureExecutesWithoutClearance,
    Descriptors.ProcedureLeadsNowhere,
    Descriptors.ProcedureDepartsFromEdition,
    Descriptors.ProcedureInvalidElsewhere,
    Descriptors.ProcedureType,
    Descriptors.ProcedureConstant,
    Descriptors.ProcedureAttributes,
    Descriptors.ProcedureDuplicateCode,
    Descriptors.ProcedureIdentifier,
    Descriptors.ProcedureUnknownCode,
    Descriptors.ProcedureInitialState,
    Descriptors.ProcedureDate,
    Descriptors.ProcedureLimit,
    Descriptors.ProcedureTooManyStates,
    Descriptors.ProcedureExtends,
    Descriptors.ProcedureOverlays,
    Descriptors.ProcedureMemberOutside)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var allowsConditionalSignature = CiiGuardOptions.Read(context.Options, context.Compilation).AllowsConditionalSignature;
        context.RegisterSymbolAction(symbol => AnalyzeType(symbol, allowsConditionalSignature), SymbolKind.NamedType);
        context.RegisterSymbolAction(AnalyzeField, SymbolKind.Field);
    }

    private static void AnalyzeType(SymbolAnalysisContext context, bool allowsConditionalSignature)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.HasAttribute(Vocabulary.ReviewProcedure))
            return;

        var model = ProcedureReader.Read(type, problem => context.Report(problem), context.CancellationToken);
        if (model is null)
            return;

        var graph = new ProcedureGraph(model);
        var extended = Extended(type, context);
        var known = extended is null ? ImmutableArray<ProcedureFinding>.Empty : ClearanceFindings.Of(extended, allowsConditionalSignature);
        foreach (var finding in ClearanceFindings.Of(graph, allowsConditionalSignature))
        {
            if (!IsKnown(finding, known))
                Report(context, Descriptors.ProcedureExecutesWithoutClearance, finding, type.Name, finding.Detail, finding.Path!);
        }

        known = extended is null ? ImmutableArray<ProcedureFinding>.Empty : ShapeFindings.Of(extended);
        foreach (var finding in ShapeFindings.Of(graph))
        {
            if (!IsKnown(finding, known) && (finding.Kind != ShapeFindings.Unreachable || OwnField(finding, type, context) is not null))
                Report(context, Descriptors.ProcedureLeadsNowhere, finding, type.Name, finding.Detail);
        }

        if (Followed(type, context) is not { } edition)
            return;

        foreach (var finding in EditionDepartures.Of(graph, new ProcedureGraph(edition.Model)))
            Report(context, Descriptors.ProcedureDepartsFromEdition, finding, type.Name, edition.Type.Name, finding.Detail);
    }

    /// <summary>A state or step outside of any procedure does nothing.</summary>
    private static void AnalyzeField(SymbolAnalysisContext context)
    {
        if (context.Symbol.GetAttributes().IsEmpty || Misplaced(context.Symbol) is not { } attribute)
            return;

        for (var type = context.Symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.HasAttribute(Vocabulary.ReviewProcedure))
                return;
        }

        context.ReportDiagnostic(Diagnostic.Create(Descriptors.ProcedureMemberOutside, context.Symbol.Locations[0], context.Symbol.Name, attribute.Substring(0, attribute.Length - "Attribute".Length)));
    }

    private static string? Misplaced(ISymbol field)
    {
        foreach (var attribute in field.GetAttributes())
        {
            foreach (var name in ProcedureFields.Attributes)
            {
                if (attribute.AttributeClass.IsVocabularyType(name))
                    return name;
            }
        }

        return null;
    }

    /// <summary>The procedure of this compilation that one extends; it is told its faults itself.</summary>
    private static ProcedureGraph? Extended(INamedTypeSymbol type, SymbolAnalysisContext context) =>
        Named(type, "Extends") is { } extended
        && SymbolEqualityComparer.Default.Equals(extended.ContainingAssembly, type.ContainingAssembly)
        && ProcedureReader.Read(extended, sink: null, context.CancellationToken) is { } model
            ? new ProcedureGraph(model)
            : null;

    private static (INamedTypeSymbol Type, ProcedureModel Model)? Followed(INamedTypeSymbol type, SymbolAnalysisContext context) =>
        (Named(type, "Follows") ?? Named(type, "Extends")) is { } followed
        && !SymbolEqualityComparer.Default.Equals(followed, type)
        && ProcedureReader.Read(followed, sink: null, context.CancellationToken) is { } model
            ? (followed, model)
            : null;

    private static INamedTypeSymbol? Named(INamedTypeSymbol type, string argument) =>
        type.FindAttribute(Vocabulary.ReviewProcedure) is { } attribute
        && new ProcedureArguments(attribute, new ProcedureProblems(sink: null)).Find(argument) is { Kind: TypedConstantKind.Type, Value: INamedTypeSymbol named }
            ? named
            : null;

    private static bool IsKnown(ProcedureFinding finding, ImmutableArray<ProcedureFinding> known)
    {
        foreach (var other in known)
        {
            if (finding.IsSameFaultAs(other))
                return true;
        }

        return false;
    }

    private static void Report(SymbolAnalysisContext context, DiagnosticDescriptor descriptor, ProcedureFinding finding, params object[] arguments)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        var place = OwnField(finding, type, context) is { } field ? ProcedureProblems.LocationOf(field) : ProcedureProblems.LocationOf(type);
        context.ReportDiagnostic(Diagnostic.Create(descriptor, place ?? type.Locations[0], arguments));
    }

    private static IFieldSymbol? OwnField(ProcedureFinding finding, INamedTypeSymbol type, SymbolAnalysisContext context)
    {
        var attribute = finding.Part switch
        {
            ProcedurePart.State => Vocabulary.ProcedureState,
            ProcedurePart.Step => Vocabulary.ProcedureStep,
            ProcedurePart.Overlay => Vocabulary.ProcedureOverlay,
            _ => null,
        };
        if (attribute is null)
            return null;

        foreach (var field in ProcedureFields.Of(type, context.CancellationToken))
        {
            if (field.ConstantValue is string code && code == finding.Code && field.HasAttribute(attribute))
                return field;
        }

        return null;
    }
}
