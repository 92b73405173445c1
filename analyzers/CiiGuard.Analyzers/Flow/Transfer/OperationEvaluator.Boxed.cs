using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Results that go as objects: <c>answer switch { Affects or MayAffect => MayAffect, _ => NoImpact }</c>, where the answer is an <c>object</c> or of a type
/// parameter. What is asked of such an object is asked of the result that it may be.
/// </summary>
internal sealed partial class OperationEvaluator
{
    /// <summary>The result that the object may be, if the type that it is asked for is that of results; null if it is known by a type of its own.</summary>
    private AbstractValue? BoxedIn(AbstractValue value, ITypeSymbol? asked) =>
        BoxedToken(value) is { } boxed && SymbolEqualityComparer.Default.Equals(asked?.WithoutNullable(), boxed.Type) ? AbstractValue.Object(boxed) : null;

    private Token? BoxedToken(AbstractValue value) =>
        _contracts.Answers?.ResultType is { } result && value.Token is { Values: null } token
        && (token.Type is { SpecialType: SpecialType.System_Object or SpecialType.System_Enum or SpecialType.System_ValueType } or { TypeKind: TypeKind.Interface or TypeKind.TypeParameter })
            ? _scope.Tokens.Get(TokenKind.Member, token, BoxedAnswerKey.Instance, result)
            : null;

    private Match? MatchBoxed(IPatternOperation pattern, AbstractValue value)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.Type: var type } when BoxedIn(value, type) is { } boxed:
                return MatchScalar(pattern, boxed);
            case IDeclarationPatternOperation { MatchedType: { } type } declaration when BoxedIn(value, type) is { } boxed:
                Bind(declaration.DeclaredSymbol, boxed, null);
                return Match.Open;
            // What is of another type is no result that nobody has given.
            case IDeclarationPatternOperation { MatchesNull: false, MatchedType: { IsValueType: true } } or ITypePatternOperation { MatchedType: { IsValueType: true } }
                when BoxedToken(value) is { Values: { } values } token && _state.States.ContainsKey(token):
                return new(Facts.Of(token, values.Universe.Except(values.Open | values.Adverse)), Facts.None);
            default:
                return null;
        }
    }
}
