using System.Collections.Immutable;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>
/// Turns the attributes on a member, on what it overrides and on what it implements into one contract.
/// Arguments that cannot be read (broken code) make a clause that asks for everything and proves nothing.
/// </summary>
internal sealed class ReviewContractReader(GoverningReviews governing, HeldItems items)
{
    private readonly GoverningReviews _governing = governing;

    public CallContract Read(ISymbol member)
    {
        var builder = new Builder(_governing);
        var holdings = new HoldingContractReader(items);
        foreach (var source in MemberHierarchy.Of(member))
        {
            builder.BeginType(source.ContainingType);
            builder.AddMember(source, source as IMethodSymbol ?? member as IMethodSymbol);
            if (source is not IMethodSymbol method)
                continue;
            foreach (var parameter in method.Parameters)
                builder.AddParameter(parameter);
            builder.AddReturn(method.GetReturnTypeAttributes());
            holdings.AddMethod(method);
        }

        if (member is IMethodSymbol { AssociatedSymbol: IPropertySymbol property } accessor)
        {
            foreach (var source in MemberHierarchy.Of(property))
            {
                builder.BeginType(source.ContainingType);
                builder.AddProperty(source, property, accessor);
            }
        }

        return builder.ToContract(holdings);
    }

    /// <summary>Only what the attributes of this very method say, without what it overrides or implements.</summary>
    public CallContract ReadOwn(IMethodSymbol method)
    {
        var builder = new Builder(_governing);
        var holdings = new HoldingContractReader(items);
        builder.BeginType(method.ContainingType);
        builder.AddMember(method, method);
        if (method.AssociatedSymbol is IPropertySymbol property)
            builder.AddProperty(property, property, method);
        foreach (var parameter in method.Parameters)
            builder.AddParameter(parameter);
        builder.AddReturn(method.GetReturnTypeAttributes());
        holdings.AddMethod(method);
        return builder.ToContract(holdings);
    }

    private sealed class Builder(GoverningReviews governing)
    {
        private readonly ImmutableArray<Requirement>.Builder _requirements = ImmutableArray.CreateBuilder<Requirement>();
        private readonly ImmutableArray<Transition>.Builder _transitions = ImmutableArray.CreateBuilder<Transition>();
        private readonly ImmutableArray<Check>.Builder _checks = ImmutableArray.CreateBuilder<Check>();
        private readonly InheritedPreconditions _preconditions = new();

        public void BeginType(ITypeSymbol? type) => _preconditions.BeginType(type);

        public CallContract ToContract(HoldingContractReader holdings)
        {
            _requirements.AddRange(_preconditions.All());
            return _requirements.Count == 0 && _transitions.Count == 0 && _checks.Count == 0
                && holdings.Changes.IsEmpty && holdings.Requirements.IsEmpty && holdings.Checks.IsEmpty
                ? CallContract.Empty
                : new()
                {
                    Requirements = _requirements.ToImmutable(),
                    Transitions = _transitions.ToImmutable(),
                    Checks = _checks.ToImmutable(),
                    HoldingChanges = holdings.Changes,
                    HoldingRequirements = holdings.Requirements,
                    HoldingChecks = holdings.Checks,
                };
        }

        public void AddMember(ISymbol member, IMethodSymbol? method)
        {
            foreach (var attribute in member.GetAttributes())
            {
                switch (VocabularyName(attribute))
                {
                    case Vocabulary.ExecutesContract or Vocabulary.SignsContract or Vocabulary.PutsIntoUse:
                        AddGate(attribute.AttributeClass!.Name);
                        break;
                    case Vocabulary.RequiresReview when member is IFieldSymbol:
                        _requirements.Add(new(new ContractTarget(TargetRoot.Return), States(attribute), ReviewRequirement.Precondition));
                        break;
                    case Vocabulary.RequiresReview when member is IMethodSymbol:
                        _preconditions.AddPrecondition(TargetOf(attribute, member), States(attribute));
                        break;
                    case Vocabulary.ReviewTransition:
                        AddTransition(attribute, ContractTarget.Governing);
                        break;
                    case Vocabulary.EnsuresReview:
                        AddTransition(attribute, EnsuredTarget(attribute, member, method));
                        break;
                    case Vocabulary.MovesOn when member is IMethodSymbol:
                        AddMove(new ContractTarget(TargetRoot.Receiver));
                        break;
                    case Vocabulary.RestoresReview:
                        _transitions.Add(new(ContractTarget.Governing, ReviewStateSets.Any, null, null));
                        break;
                    case Vocabulary.ReviewCheck:
                        AddCheck(attribute, TargetOf(attribute, member));
                        break;
                }
            }
        }

        /// <param name="source">The property, or one whose attributes hold for it too.</param>
        public void AddProperty(ISymbol source, IPropertySymbol property, IMethodSymbol accessor)
        {
            var isSetter = accessor.MethodKind == MethodKind.PropertySet;
            foreach (var attribute in source.GetAttributes())
            {
                var name = VocabularyName(attribute);
                var isGate = name is Vocabulary.ExecutesContract or Vocabulary.SignsContract or Vocabulary.PutsIntoUse;
                if (isGate && isSetter)
                    AddGate(name!);
                else if (name == Vocabulary.ReviewCheck && !isSetter)
                    AddCheck(attribute, TargetOf(attribute, property));
                else if (name == Vocabulary.RequiresReview)
                    AddPropertyRequirement(attribute, property, accessor, isSetter);
            }
        }

        private void AddGate(string name)
        {
            var rule = name switch
            {
                Vocabulary.ExecutesContract => ReviewRequirement.Execute,
                Vocabulary.SignsContract => ReviewRequirement.Sign,
                _ => ReviewRequirement.PutIntoUse,
            };
            _requirements.Add(new(ContractTarget.Governing, ReviewStateSets.Cleared, rule));
        }

        /// <summary>On a property that holds a review the precondition is on what is written; on any other, on using it.</summary>
        private void AddPropertyRequirement(AttributeData attribute, IPropertySymbol property, IMethodSymbol accessor, bool isSetter)
        {
            var holdsReview = !governing.PathsFrom(property.Type).IsEmpty;
            if (holdsReview && !isSetter)
                return;
            var target = holdsReview ? new ContractTarget(TargetRoot.Parameter, accessor.Parameters.Length - 1) : TargetOf(attribute, property);
            _preconditions.AddPrecondition(target, States(attribute));
        }

        public void AddParameter(IParameterSymbol parameter)
        {
            foreach (var attribute in parameter.GetAttributes())
            {
                var target = new ContractTarget(TargetRoot.Parameter, parameter.Ordinal, Of(attribute));
                switch (VocabularyName(attribute))
                {
                    case Vocabulary.RequiresReview:
                        _preconditions.AddPrecondition(target, States(attribute));
                        break;
                    case Vocabulary.ReviewTransition:
                        AddTransition(attribute, target);
                        break;
                    case Vocabulary.MovesOn:
                        AddMove(target);
                        break;
                    case Vocabulary.EnsuresReview:
                        AddTransition(attribute, target);
                        break;
                    case Vocabulary.ReviewCheck:
                        AddCheck(attribute, target);
                        break;
                }
            }
        }

        public void AddReturn(ImmutableArray<AttributeData> attributes)
        {
            foreach (var attribute in attributes)
            {
                if (VocabularyName(attribute) == Vocabulary.EnsuresReview)
                    AddTransition(attribute, new ContractTarget(TargetRoot.Return, -1, Of(attribute)));
            }
        }

        private void AddTransition(AttributeData attribute, ContractTarget target)
        {
            var to = States(attribute);
            StateSet? source = null;
            if (attribute.TryGetNamedArgument<int>("From", out var from))
            {
                var allowed = ReviewStateSets.FromFlags(from);
                source = allowed.IsEmpty ? null : allowed;
            }

            if (attribute.AttributeClass?.Name == Vocabulary.ReviewTransition)
                _preconditions.AddSource(target, source);

            StateSet? onThrow = attribute.TryGetNamedArgument<int>("OnThrow", out var flags) && flags != 0 ? ReviewStateSets.FromFlags(flags) : null;
            _transitions.Add(new(target, to.IsEmpty ? ReviewStateSets.Any : to, WhenOf(attribute), onThrow, source));
        }

        private void AddMove(ContractTarget target)
        {
            _requirements.Add(new(target, ReviewStateSets.Any, ReviewRequirement.NotMovedOn));
            _transitions.Add(new(target, ReviewStateSets.MovedOn, null, null));
        }

        private void AddCheck(AttributeData attribute, ContractTarget target)
        {
            var states = States(attribute);
            if (states.IsEmpty)
                return;
            var exact = !attribute.TryGetNamedArgument<bool>("Exact", out var declared) || declared;
            _checks.Add(new(target, states, WhenOf(attribute) ?? ResultCondition.EqualTo(true), exact));
        }

        /// <summary>A method that hands out a review and is about no other speaks of what it returns.</summary>
        private ContractTarget EnsuredTarget(AttributeData attribute, ISymbol member, IMethodSymbol? method)
        {
            var target = TargetOf(attribute, member);
            if (target.Root != TargetRoot.Governing || method is null || method.MethodKind == MethodKind.Constructor)
                return target;
            if (!governing.PathsOf(method, method.ContainingType).IsEmpty)
                return target;
            var result = Awaitables.GetResultType(method.ReturnType) ?? method.ReturnType;
            return governing.PathsFrom(result).IsEmpty ? target : new(TargetRoot.Return);
        }

        private static ContractTarget TargetOf(AttributeData attribute, ISymbol member)
        {
            if (Of(attribute) is not { } name)
                return ContractTarget.Governing;
            if (member is IMethodSymbol method)
            {
                foreach (var parameter in method.Parameters)
                {
                    if (parameter.Name == name)
                        return new(TargetRoot.Parameter, parameter.Ordinal);
                }
            }

            return new(TargetRoot.Receiver, -1, name);
        }

        private static string? Of(AttributeData attribute)
        {
            foreach (var argument in attribute.NamedArguments)
            {
                if (argument.Key == "Of" && argument.Value.Kind == TypedConstantKind.Primitive && argument.Value.Value is string name)
                    return name;
            }

            return null;
        }

        private static ResultCondition? WhenOf(AttributeData attribute)
        {
            if (attribute.TryGetNamedArgument<bool>("WhenNotNull", out var notNull) && notNull)
                return ResultCondition.NotNull;
            foreach (var argument in attribute.NamedArguments)
            {
                if (argument.Key == "When" && argument.Value.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && argument.Value.Value is { } value)
                    return ResultCondition.EqualTo(value);
            }

            return null;
        }

        private static StateSet States(AttributeData attribute) =>
            attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Enum or TypedConstantKind.Primitive } states, ..]
                ? ReviewStateSets.FromFlags(states.Value)
                : StateSet.Empty;

        private static string? VocabularyName(AttributeData attribute) =>
            attribute.AttributeClass is { } type && type.IsVocabularyType(type.Name) ? type.Name : null;
    }
}
