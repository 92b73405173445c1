using System;
using System.Collections.Generic;
using System.Globalization;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Analyzers;

/// <summary>The constructors of a review case that become ways to begin a review.</summary>
internal static class CaseConstructors
{
    public const string SetsRequiredMembers = "System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute";

    private static readonly SymbolDisplayFormat TypeFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>
    /// All but private ones, copy constructors, and those whose parameters cannot be handed on (<c>ref</c>, <c>out</c>, pointers). A private one is the user's way to say that
    /// others are there to be called.
    /// </summary>
    public static List<CaseConstructor> Of(INamedTypeSymbol type, ProcedureProblems problems)
    {
        var symbols = new List<IMethodSymbol>(type.InstanceConstructors);
        symbols.Sort(static (left, right) => ProcedureFields.Compare(left, right));
        var constructors = new List<CaseConstructor>();
        var required = RequiredMembers(type);
        var (isWritten, isAdded) = (false, false);
        foreach (var constructor in symbols)
        {
            if (GeneratedPart.Is(constructor))
                continue;

            // That of a record stays, as its copy constructor is no generated one.
            if (constructor.IsImplicitlyDeclared && !type.IsRecord)
            {
                isAdded = true;
                continue;
            }

            isWritten = true;
            if (constructor.DeclaredAccessibility == Accessibility.Private || constructor.IsCopyConstructorOf(type) || Parameters(constructor) is not { } parameters)
                continue;

            CheckNames(type, constructor, required, problems);
            constructors.Add(new CaseConstructor(parameters.ToEquatableArray(), (SetsAll(constructor) ? new List<CaseParameter>() : required).ToEquatableArray())
            {
                IsPublic = constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal,
            });
        }

        // Not to be seen where the generated part has constructors already.
        if ((isAdded || !isWritten) && !type.IsStatic)
            constructors.Add(new CaseConstructor(EquatableArray<CaseParameter>.Empty, required.ToEquatableArray()) { IsImplicit = true });

        if (constructors.Count == 0 && !type.IsStatic)
            problems.Report(Descriptors.CaseConstructor, ProcedureProblems.LocationOf(type), type.Name);
        return constructors;
    }

    public static bool HasRequiredMembers(INamedTypeSymbol type) => RequiredMembers(type).Count > 0;

    /// <summary>A beginning has the constructor's parameters, one for each required member (in camel case), and some of its own; none may have the name of another.</summary>
    private static void CheckNames(INamedTypeSymbol type, IMethodSymbol constructor, List<CaseParameter> required, ProcedureProblems problems)
    {
        var taken = new HashSet<string>(ProcedureNames.Parameters, StringComparer.Ordinal);
        if (!SetsAll(constructor))
        {
            foreach (var member in required)
            {
                if (!taken.Add(ProcedureNames.Camel(member.Name)))
                    problems.Report(Descriptors.CaseNameTaken, ProcedureProblems.LocationOf(type), type.Name, member.Name);
            }
        }

        foreach (var parameter in constructor.Parameters)
        {
            if (!taken.Add(parameter.Name))
                problems.Report(Descriptors.CaseNameTaken, ProcedureProblems.LocationOf(parameter) ?? ProcedureProblems.LocationOf(type), type.Name, parameter.Name);
        }
    }

    private static List<CaseParameter>? Parameters(IMethodSymbol constructor)
    {
        var parameters = new List<CaseParameter>();
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.RefKind is not (RefKind.None or RefKind.In) || parameter.Type is IPointerTypeSymbol or IFunctionPointerTypeSymbol)
                return null;

            parameters.Add(new CaseParameter(
                parameter.Type.ToDisplayString(TypeFormat),
                parameter.Name,
                parameter.IsParams ? "params" : parameter.RefKind == RefKind.In ? "in" : "",
                parameter.HasExplicitDefaultValue ? DefaultOf(parameter) : null));
        }

        return parameters;
    }

    /// <summary>Members that must be set, those of base records first.</summary>
    private static List<CaseParameter> RequiredMembers(INamedTypeSymbol type)
    {
        var bases = new Stack<INamedTypeSymbol>();
        for (var at = type; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
            bases.Push(at);

        var members = new List<CaseParameter>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var at in bases)
        {
            var own = new List<ISymbol>();
            foreach (var member in at.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true, IsImplicitlyDeclared: false } && !GeneratedPart.Is(member))
                    own.Add(member);
            }

            own.Sort(static (left, right) => ProcedureFields.Compare(left, right));
            foreach (var member in own)
            {
                if (names.Add(member.Name))
                    members.Add(new CaseParameter((member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type).ToDisplayString(TypeFormat), member.Name, "", null));
            }
        }

        return members;
    }

    private static bool SetsAll(IMethodSymbol constructor)
    {
        foreach (var attribute in constructor.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "SetsRequiredMembersAttribute", ContainingNamespace.Name: "CodeAnalysis" })
                return true;
        }

        return false;
    }

    /// <summary>A default value as code that means the same anywhere.</summary>
    private static string DefaultOf(IParameterSymbol parameter)
    {
        var type = parameter.Type.WithoutNullable();
        var value = parameter.ExplicitDefaultValue;
        if (value is null)
            return "default";

        var code = Literal(value);
        return type.TypeKind == TypeKind.Enum ? $"({type.ToDisplayString(TypeFormat)})({code})" : code;
    }

    private static string Literal(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        char character => SymbolDisplay.FormatLiteral(character, quote: true),
        float number => Real(number, "float", number.ToString("R", CultureInfo.InvariantCulture) + "F"),
        double number => Real(number, "double", number.ToString("R", CultureInfo.InvariantCulture) + "D"),
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        long number => number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture) + "L",
        int number => number == int.MinValue ? "int.MinValue" : number.ToString(CultureInfo.InvariantCulture),
        uint number => number.ToString(CultureInfo.InvariantCulture) + "U",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        sbyte or byte or short or ushort => Convert.ToInt32(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        _ => "default",
    };

    private static string Real(double number, string type, string literal) =>
        double.IsNaN(number) ? type + ".NaN" : double.IsPositiveInfinity(number) ? type + ".PositiveInfinity" : double.IsNegativeInfinity(number) ? type + ".NegativeInfinity" : literal;
}
