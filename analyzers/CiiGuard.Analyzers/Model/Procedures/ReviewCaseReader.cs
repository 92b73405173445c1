using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>
/// Reads a type marked <c>[ReviewCase]</c>. The generator adds a part that makes it abstract and has a type per state that derives from it, made from the state before by a private
/// copy constructor; what cannot be completed in that way is reported to the sink and read as null.
/// </summary>
internal static class ReviewCaseReader
{
    /// <summary>For a generator, which does not listen and reads many cases of one procedure.</summary>
    public static ReviewCaseModel? ReadSilently(INamedTypeSymbol caseType, Compilation compilation, ProcedureMemo procedures, CancellationToken cancellationToken) =>
        Read(caseType, compilation, null, procedures, cancellationToken);

    public static ReviewCaseModel? Read(INamedTypeSymbol caseType, Compilation compilation, ProcedureProblemSink? sink, CancellationToken cancellationToken) =>
        Read(caseType, compilation, sink, null, cancellationToken);

    private static ReviewCaseModel? Read(
        INamedTypeSymbol caseType, Compilation compilation, ProcedureProblemSink? sink, ProcedureMemo? procedures, CancellationToken cancellationToken)
    {
        var problems = new ProcedureProblems(sink);

        // Of anything but a class the compiler says that the attribute does not go there.
        if (caseType.TypeKind != TypeKind.Class || !TypePlaceReader.IsNamed(caseType) || caseType.FindAttribute(Vocabulary.ReviewCase) is not { } attribute)
            return null;

        CheckDeclaration(caseType, problems, cancellationToken);
        CheckMembers(caseType, problems);
        var constructors = CaseConstructors.Of(caseType, problems);
        var copied = caseType.IsRecord ? new List<string>() : CaseMembers.Copied(caseType, problems);
        var procedure = ReadProcedure(caseType, attribute, compilation, problems, procedures, cancellationToken);
        if (procedure is not null)
            CaseMembers.CheckNames(caseType, procedure, problems);
        if (problems.Any || procedure is null)
            return null;

        return new ReviewCaseModel(
            caseType.ContainingNamespace.IsGlobalNamespace ? "" : caseType.ContainingNamespace.ToDisplayString(EscapedNames),
            ContainingTypes(caseType).ToEquatableArray(),
            TypePlaceReader.MetadataName(caseType),
            caseType.Name,
            WrittenAccessibility(caseType, cancellationToken),
            caseType.IsRecord,
            constructors.ToEquatableArray(),
            copied.ToEquatableArray(),
            CaseConstructors.HasRequiredMembers(caseType) && compilation.GetTypeByMetadataName(CaseConstructors.SetsRequiredMembers) is not null,
            procedure);
    }

    private static SymbolDisplayFormat EscapedNames { get; } =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private static ProcedureModel? ReadProcedure(
        INamedTypeSymbol caseType, AttributeData attribute, Compilation compilation, ProcedureProblems problems, ProcedureMemo? procedures, CancellationToken cancellationToken)
    {
        var place = ProcedureProblems.LocationOf(attribute);
        if (attribute.ConstructorArguments is not { Length: 1 } arguments
            || arguments[0].Kind == TypedConstantKind.Error
            || arguments[0].Value is ITypeSymbol { TypeKind: TypeKind.Error })
        {
            problems.MarkBroken();
            return null;
        }

        if (arguments[0].Value is not INamedTypeSymbol edition || !edition.HasAttribute(Vocabulary.ReviewProcedure))
        {
            var named = arguments[0].Value is ITypeSymbol other ? other.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) : "null";
            problems.Report(Descriptors.CaseEditionUnknown, place, caseType.Name, named);
            return null;
        }

        ProcedureProblem? first = null;
        var model = procedures is not null
            ? procedures.Read(edition, compilation, cancellationToken)
            : ProcedureReader.Read(edition, problem => first ??= problem, cancellationToken);
        if (model is not null)
            return model;

        // In this assembly it is told where it stands.
        if (!SymbolEqualityComparer.Default.Equals(edition.ContainingAssembly, caseType.ContainingAssembly) && first is { } problem)
            problems.Report(Descriptors.ProcedureInvalidElsewhere, place, edition.Name, problem.Text);
        problems.MarkBroken();
        return null;
    }

    private static void CheckDeclaration(INamedTypeSymbol type, ProcedureProblems problems, CancellationToken cancellationToken)
    {
        var place = ProcedureProblems.LocationOf(type);
        if (!IsPartial(type, cancellationToken))
            problems.Report(Descriptors.CaseNotPartial, place, type.Name);
        if (type.IsSealed || type.IsStatic)
            problems.Report(Descriptors.CaseSealed, place, type.Name, type.IsStatic ? "static" : "sealed");
        if (type.IsGenericOrInGeneric())
            problems.Report(Descriptors.CaseGeneric, place, type.Name);

        var isFileLocal = type.IsFileLocal;
        for (var containing = type.ContainingType; containing is not null; containing = containing.ContainingType)
        {
            isFileLocal |= containing.IsFileLocal;
            if (!IsPartial(containing, cancellationToken))
                problems.Report(Descriptors.CaseInNonPartialType, place, type.Name, containing.Name);
        }

        if (isFileLocal)
            problems.Report(Descriptors.CaseFileLocal, place, type.Name);
        if (type.IsRecord)
            return;

        if (type.BaseType is { SpecialType: not SpecialType.System_Object } baseType)
        {
            if (baseType.TypeKind == TypeKind.Error)
                problems.MarkBroken();
            else
                problems.Report(Descriptors.CaseBaseClass, place, type.Name, baseType.Name);
        }

        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { ParameterList: not null })
                problems.Report(Descriptors.CasePrimaryConstructor, place, type.Name);
        }
    }

    /// <summary>A type per state implements nothing of the user's, so nothing may be left to implement.</summary>
    private static void CheckMembers(INamedTypeSymbol type, ProcedureProblems problems)
    {
        for (var at = type; at is { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Error }; at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
            {
                if (member is not { IsAbstract: true, IsImplicitlyDeclared: false, Kind: SymbolKind.Method or SymbolKind.Property or SymbolKind.Event }
                    || member is IMethodSymbol { AssociatedSymbol: not null }
                    || GeneratedPart.Is(member)
                    || IsOverridden(member, type))
                {
                    continue;
                }

                var isOwn = SymbolEqualityComparer.Default.Equals(at, type);
                problems.Report(Descriptors.CaseAbstractMember, ProcedureProblems.LocationOf(isOwn ? member : type), type.Name, member.Name);
            }
        }
    }

    private static bool IsOverridden(ISymbol member, INamedTypeSymbol type)
    {
        for (var at = type; at is not null && !SymbolEqualityComparer.Default.Equals(at, member.ContainingType); at = at.BaseType)
        {
            foreach (var candidate in at.GetMembers(member.Name))
            {
                var overridden = candidate switch
                {
                    IMethodSymbol method => method.OverriddenMethod,
                    IPropertySymbol property => property.OverriddenProperty,
                    IEventSymbol @event => @event.OverriddenEvent,
                    _ => (ISymbol?)null,
                };
                if (candidate.IsOverride && !candidate.IsAbstract && SymbolEqualityComparer.Default.Equals(overridden?.OriginalDefinition, member.OriginalDefinition))
                    return true;
            }
        }

        return false;
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && !declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                return false;
        }

        return true;
    }

    private static List<string> ContainingTypes(INamedTypeSymbol type)
    {
        var headers = new List<string>();
        for (var containing = type.ContainingType; containing is not null; containing = containing.ContainingType)
        {
            var keyword = containing switch
            {
                { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
                { IsRecord: true } => "record",
                { TypeKind: TypeKind.Struct } => "struct",
                { TypeKind: TypeKind.Interface } => "interface",
                _ => "class",
            };
            headers.Insert(0, $"partial {keyword} {ProcedureNames.Escaped(containing.Name)}");
        }

        return headers;
    }

    private static string WrittenAccessibility(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (GeneratedPart.Is(reference.SyntaxTree) || reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration)
                continue;

            foreach (var modifier in declaration.Modifiers)
            {
                if (SyntaxFacts.IsAccessibilityModifier(modifier.Kind()))
                    return SyntaxFacts.GetText(type.DeclaredAccessibility);
            }
        }

        return "";
    }
}
