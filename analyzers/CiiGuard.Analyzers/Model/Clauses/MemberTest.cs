using System;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>What the two results of a condition take away from what a member may lack.</summary>
/// <param name="IfTrue">What the member cannot lack where the condition holds.</param>
/// <param name="IfFalse">What it cannot lack where the condition does not hold.</param>
internal readonly record struct MemberTest(Lack IfTrue, Lack IfFalse)
{
    private MemberTest Negated => new(IfFalse, IfTrue);

    private static MemberTest IsNull => new(Lack.Blank, Lack.Null);

    /// <param name="condition">The condition, as the graph has it.</param>
    /// <param name="isMember">Whether an operation reads the member.</param>
    public static MemberTest Of(IOperation condition, Func<IOperation?, bool> isMember)
    {
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Of(parenthesized.Operand, isMember);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return Of(not.Operand, isMember).Negated;
            case IIsNullOperation { Operand: var operand } when isMember(Lowered.Unconverted(operand)):
                return IsNull;
            case IIsPatternOperation { Value: var value, Pattern: var pattern } when isMember(Lowered.Unconverted(value)):
                return OfPattern(pattern);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_String } } comparison
                when (IsNullConstant(comparison.RightOperand) && isMember(Lowered.Unconverted(comparison.LeftOperand))) || (IsNullConstant(comparison.LeftOperand) && isMember(Lowered.Unconverted(comparison.RightOperand))):
                return comparison.OperatorKind == BinaryOperatorKind.Equals ? IsNull : IsNull.Negated;
            case IInvocationOperation { TargetMethod: { Name: nameof(string.IsNullOrEmpty) or nameof(string.IsNullOrWhiteSpace), ContainingType.SpecialType: SpecialType.System_String }, Arguments: [var argument] }
                when isMember(Lowered.Unconverted(argument.Value)):
                return new(Lack.None, Lack.Unknown);
            default:
                return default;
        }
    }

    private static MemberTest OfPattern(IPatternOperation pattern) => pattern switch
    {
        INegatedPatternOperation negated => OfPattern(negated.Pattern).Negated,
        IConstantPatternOperation constant when IsNullConstant(constant.Value) => IsNull,
        // Fits what is not null, and not all of that.
        IRecursivePatternOperation or ITypePatternOperation or IDeclarationPatternOperation { MatchesNull: false } => new(Lack.Null, Lack.None),
        _ => default,
    };

    private static bool IsNullConstant(IOperation operation) => Lowered.Unconverted(operation) is { ConstantValue: { HasValue: true, Value: null } };
}
