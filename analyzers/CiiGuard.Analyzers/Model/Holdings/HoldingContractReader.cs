using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Reads what a member does to obligations and dossiers, and what it needs of them.</summary>
internal sealed class HoldingContractReader(HeldItems items)
{
    private readonly ImmutableArray<HoldingChange>.Builder _changes = ImmutableArray.CreateBuilder<HoldingChange>();
    private readonly ImmutableArray<HoldingRequirement>.Builder _requirements = ImmutableArray.CreateBuilder<HoldingRequirement>();
    private readonly ImmutableArray<HoldingCheck>.Builder _checks = ImmutableArray.CreateBuilder<HoldingCheck>();

    public ImmutableArray<HoldingChange> Changes => _changes.ToImmutable();

    public ImmutableArray<HoldingRequirement> Requirements => _requirements.ToImmutable();

    public ImmutableArray<HoldingCheck> Checks => _checks.ToImmutable();

    public void AddMethod(IMethodSymbol method)
    {
        AddMember(method, method);
        foreach (var parameter in method.Parameters)
            AddParameter(parameter, method);
        foreach (var attribute in method.GetReturnTypeAttributes())
        {
            if (NameOf(attribute) is Vocabulary.AddsObligation or Vocabulary.RemovesObligation)
                AddChange(attribute, new(TargetRoot.Return), valuesOf: -1);
        }

        if (method.AssociatedSymbol is IPropertySymbol property && method.MethodKind == MethodKind.PropertyGet)
            AddMember(property, method);
    }

    private void AddMember(ISymbol member, IMethodSymbol method)
    {
        foreach (var attribute in member.GetAttributes())
        {
            switch (NameOf(attribute))
            {
                case Vocabulary.AddsObligation or Vocabulary.RemovesObligation:
                    AddChange(attribute, Own(method), valuesOf: -1);
                    break;
                case Vocabulary.RequiresObligations:
                    _requirements.Add(new(Own(method), Needed(attribute), HoldingRule.Obligations));
                    break;
                case Vocabulary.ObligationCheck:
                    _checks.Add(new(Own(method), Needed(attribute), When(attribute)));
                    break;
                case Vocabulary.DossierCheck:
                    _checks.Add(new(Own(method), DossierTypes.DocumentsOf(OwnType(method), items), When(attribute)));
                    break;
                case Vocabulary.SubmitsDossier:
                    AddSubmission(method);
                    break;
                case Vocabulary.SignsContract:
                    AddSignature(method);
                    break;
            }
        }
    }

    private void AddParameter(IParameterSymbol parameter, IMethodSymbol method)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            switch (NameOf(attribute))
            {
                case Vocabulary.AddsObligation or Vocabulary.RemovesObligation:
                    AddChange(attribute, Own(method), parameter.Ordinal);
                    break;
                case Vocabulary.RequiresObligations:
                    _requirements.Add(new(new(TargetRoot.Parameter, parameter.Ordinal), Needed(attribute), HoldingRule.Obligations));
                    break;
                case Vocabulary.SubmitsDossier:
                    AddSubmission(new(TargetRoot.Parameter, parameter.Ordinal), parameter.Type);
                    break;
            }
        }
    }

    private void AddChange(AttributeData attribute, ContractTarget target, int valuesOf)
    {
        var named = attribute.ReadObligations();
        StateSet? fixedItems = named != SupplierObligations.None || valuesOf < 0 ? HeldItems.Of(named) : null;
        _changes.Add(new(target, fixedItems, valuesOf, attribute.AttributeClass!.Name == Vocabulary.RemovesObligation));
    }

    private void AddSubmission(IMethodSymbol method)
    {
        if (!method.IsStatic && DossierTypes.IsDossier(method.ContainingType))
        {
            AddSubmission(new(TargetRoot.Receiver), method.ContainingType);
            return;
        }

        foreach (var parameter in method.Parameters)
        {
            if (DossierTypes.IsDossier(parameter.Type))
                AddSubmission(new(TargetRoot.Parameter, parameter.Ordinal), parameter.Type);
        }
    }

    private void AddSubmission(ContractTarget target, ITypeSymbol type)
    {
        var documents = DossierTypes.DocumentsOf(type, items);
        if (!documents.IsEmpty)
            _requirements.Add(new(target, documents, HoldingRule.Dossier));
    }

    /// <summary>A contract that gets its clauses by calls is complete only when they were made; what members carry is the types' business.</summary>
    private void AddSignature(IMethodSymbol method)
    {
        if (method.IsStatic || method.MethodKind == MethodKind.Constructor)
            return;
        var (carried, added) = (SupplierObligations.None, SupplierObligations.None);
        for (var type = method.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (var member in type.GetMembers())
            {
                foreach (var attribute in member.GetAttributes())
                {
                    if (NameOf(attribute) == Vocabulary.Obligation)
                        carried |= attribute.ReadObligations();
                    else if (NameOf(attribute) == Vocabulary.AddsObligation)
                        added |= attribute.ReadObligations();
                }
            }
        }

        var needed = SupplierObligations.Mandatory & added & ~carried;
        if (needed != SupplierObligations.None)
            _requirements.Add(new(new(TargetRoot.Receiver), HeldItems.Of(needed), HoldingRule.Obligations));
    }

    private static ContractTarget Own(IMethodSymbol method) =>
        method.IsStatic || method.MethodKind == MethodKind.LocalFunction ? new(TargetRoot.Parameter, 0) : new(TargetRoot.Receiver);

    private static ITypeSymbol? OwnType(IMethodSymbol method) =>
        !method.IsStatic ? method.ContainingType : method.Parameters.Length > 0 ? method.Parameters[0].Type : null;

    private static StateSet Needed(AttributeData attribute)
    {
        var named = attribute.ReadObligations();
        return HeldItems.Of(named == SupplierObligations.None ? SupplierObligations.Mandatory : named);
    }

    private static bool When(AttributeData attribute) => !attribute.TryGetNamedArgument<bool>("When", out var when) || when;

    private static string? NameOf(AttributeData attribute) =>
        attribute.AttributeClass is { } type && type.IsVocabularyType(type.Name) ? type.Name : null;
}
