using System.Collections.Generic;
using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII9004: a contract on an override or implementation that asks for more, or promises less, than the one of the base or interface member. One report per
/// member, at its name; where a type only inherits the implementation, at the name of the type.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContractVarianceAnalyzer() : CiiGuardAnalyzer(Descriptors.ContractVariance)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var contracts = ciiGuard.GetModel(static c => new ReviewContracts(c, new WaiverTerms(null), conditionalSignature: true));
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var rule = new Rule(contracts, new ContractVariance(contracts), waivers);
        context.RegisterSymbolAction(rule.AnalyzeMember, SymbolKind.Method, SymbolKind.Property);
        context.RegisterSymbolAction(rule.AnalyzeType, SymbolKind.NamedType);
    }

    private sealed class Rule(ReviewContracts contracts, ContractVariance variance, WaiverTerms waivers)
    {
        public void AnalyzeMember(SymbolAnalysisContext context)
        {
            // Accessors are looked at with their property or event, which has the one name to report at.
            if (context.Symbol is IMethodSymbol { AssociatedSymbol: not null } || !MayVary(context.Symbol) || !HasContract(context.Symbol) || waivers.IsWaived(context.Symbol))
                return;
            foreach (var other in BasesOf(context.Symbol))
            {
                if (Find(context.Symbol, other) is { } difference)
                {
                    if (PartialMembers.IsImplementationPart(context.Symbol))
                        return;
                    context.ReportDiagnostic(Create(context.Symbol.Locations[0], context.Symbol, other, difference));
                    return;
                }
            }
        }

        /// <summary>A type may implement an interface by a member of its base, which knows nothing of the interface.</summary>
        public void AnalyzeType(SymbolAnalysisContext context)
        {
            var type = (INamedTypeSymbol)context.Symbol;
            if (type.TypeKind != TypeKind.Class || type.BaseType is not { SpecialType: SpecialType.None } || type.Interfaces.IsEmpty || waivers.IsWaived(type))
                return;
            foreach (var contract in type.AllInterfaces)
            {
                if (type.BaseType.Inherits(contract))
                    continue;
                foreach (var member in contract.GetMembers())
                {
                    if (member is IMethodSymbol method && type.FindImplementationForInterfaceMember(method) is IMethodSymbol { ContainingType.TypeKind: TypeKind.Class } implementation
                        && !SymbolEqualityComparer.Default.Equals(implementation.ContainingType, type)
                        && variance.FindInherited(implementation, method) is { } difference)
                    {
                        context.ReportDiagnostic(Create(type.Locations[0], implementation, method, difference));
                        return;
                    }
                }
            }
        }

        private static bool MayVary(ISymbol member) =>
            member.IsOverride || !ExplicitOf(member).IsEmpty || (member.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type && !type.AllInterfaces.IsEmpty);

        /// <summary>A cheap question first: a member without attributes takes over what it inherits.</summary>
        private static bool HasContract(ISymbol member)
        {
            switch (member)
            {
                case IMethodSymbol method:
                    return HasOwnContract(method);
                case IPropertySymbol property:
                    return !property.GetAttributes().IsEmpty
                        || (property.GetMethod is { } getter && HasOwnContract(getter))
                        || (property.SetMethod is { } setter && HasOwnContract(setter));
                default:
                    return false;
            }
        }

        private static bool HasOwnContract(IMethodSymbol method)
        {
            if (!method.GetAttributes().IsEmpty || !method.GetReturnTypeAttributes().IsEmpty)
                return true;
            foreach (var parameter in method.Parameters)
            {
                if (!parameter.GetAttributes().IsEmpty)
                    return true;
            }

            return false;
        }

        private static List<ISymbol> BasesOf(ISymbol member)
        {
            var bases = MemberHierarchy.Of(member);
            bases.RemoveAt(0);
            // Interfaces can implement members of others too.
            foreach (var @explicit in ExplicitOf(member))
            {
                if (!bases.Contains(@explicit.OriginalDefinition))
                    bases.Add(@explicit.OriginalDefinition);
            }

            return bases;
        }

        private static ImmutableArray<ISymbol> ExplicitOf(ISymbol member) => member switch
        {
            IMethodSymbol method => ImmutableArray<ISymbol>.CastUp(method.ExplicitInterfaceImplementations),
            IPropertySymbol property => ImmutableArray<ISymbol>.CastUp(property.ExplicitInterfaceImplementations),
            _ => ImmutableArray<ISymbol>.Empty,
        };

        private LocalizableString? Find(ISymbol member, ISymbol other) => (member, other) switch
        {
            (IMethodSymbol own, IMethodSymbol theirs) => variance.Find(own, theirs),
            (IPropertySymbol own, IPropertySymbol theirs) => FindOfProperty(own, theirs),
            _ => null,
        };

        private LocalizableString? FindOfProperty(IPropertySymbol own, IPropertySymbol other)
        {
            if (own.GetMethod is { } getter && other.GetMethod is { } otherGetter && variance.Find(getter, otherGetter) is { } read)
                return read;
            if (own.SetMethod is { } setter && other.SetMethod is { } otherSetter && variance.Find(setter, otherSetter) is { } written)
                return written;
            // What is required of values that are written is promised to those who read.
            return ReviewContracts.GetOwnGuarantee(own) is { } kept && contracts.GetGuaranteed(other) is { } promised && !kept.IsSubsetOf(promised)
                ? Strings.Localizable("Variance_Postcondition", RequirementVariance.Phrase(kept), RequirementVariance.Phrase(promised))
                : null;
        }

        private static Diagnostic Create(Location place, ISymbol member, ISymbol other, LocalizableString difference)
        {
            var locations = other.Locations is [{ IsInSource: true } there, ..] ? ImmutableArray.Create(there) : ImmutableArray<Location>.Empty;
            return Diagnostic.Create(Descriptors.ContractVariance, place, locations, Display(member), Display(other), difference);
        }

        private static string Display(ISymbol member) =>
            (member is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : member).ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
    }
}
