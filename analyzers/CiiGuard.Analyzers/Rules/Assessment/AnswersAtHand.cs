using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>
/// Answers that a body has at hand and does not look at before it concludes: parameters and locals that hold one, and the assessment that it is a member of.
/// Whatever may be a look counts as one; that nothing does is certain.
/// </summary>
internal sealed class AnswersAtHand
{
    private readonly AnswerContracts _contracts;
    private readonly IOperation _body;
    private readonly IMethodSymbol? _method;
    private readonly bool _isUnconditional;

    private AnswersAtHand(AnswerContracts contracts, IOperation body, IMethodSymbol? method, bool isUnconditional)
    {
        _contracts = contracts;
        _body = body;
        _method = method;
        _isUnconditional = isUnconditional;
    }

    /// <summary>A parameter, a local, or the type of the receiver, whose answers are passed over; null if there are none, or some are looked at.</summary>
    public static ISymbol? FindUnread(IOperation place, ISymbol owner, ControlFlowGraph graph, AnswerContracts contracts)
    {
        if (owner is IMethodSymbol method && AnswerContracts.IsMarked(method.AssociatedSymbol ?? method))
            return null;
        var function = FindFunction(place.Syntax, graph.OriginalOperation);
        return function switch
        {
            IAnonymousFunctionOperation lambda => new AnswersAtHand(contracts, lambda.Body, lambda.Symbol, IsWholeBody(lambda.Body)).FindUnread(),
            ILocalFunctionOperation { Body: { } body } local => new AnswersAtHand(contracts, body, local.Symbol, IsWholeBody(body)).FindUnread(),
            _ => new AnswersAtHand(contracts, graph.OriginalOperation, owner as IMethodSymbol, IsUnconditional(place.Syntax, graph)).FindUnread(),
        };
    }

    private ISymbol? FindUnread()
    {
        if (_method is null)
            return null;
        var unread = new List<ISymbol>();
        foreach (var parameter in _method.Parameters)
        {
            if (parameter.RefKind != RefKind.Out && HoldsAnswers(parameter, parameter.Type))
                unread.Add(parameter);
        }

        foreach (var local in FetchedLocals())
            unread.Add(local);
        foreach (var symbol in unread)
        {
            if (IsRead(symbol))
                return null;
        }

        if (_method is { IsStatic: false, MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, ContainingType: { } type } && type.HasMark(Vocabulary.SelfAssessment))
        {
            if (IsRead(null))
                return null;
            unread.Add(type);
        }

        return unread.Count > 0 ? unread[0] : null;
    }

    private bool HoldsAnswers(ISymbol symbol, ITypeSymbol type) =>
        _contracts.IsAnswerPlace(symbol)
        || (type.SpecialType != SpecialType.System_String && OperationEvaluator.ElementTypeOf(type) is { } element && _contracts.HoldsAnswer(element));

    /// <summary>Locals that are given what somebody else found, not a constant or an object that is made here.</summary>
    private IEnumerable<ISymbol> FetchedLocals()
    {
        foreach (var operation in _body.DescendantsAndSelf())
        {
            if (operation is not IVariableDeclaratorOperation { Symbol: { } local } declarator || !_contracts.IsAnswerPlace(local) || (declarator.Initializer ?? (declarator.Parent as IVariableDeclarationOperation)?.Initializer)?.Value is not { } value)
                continue;
            while (value is IConversionOperation conversion)
                value = conversion.Operand;
            if (value is IInvocationOperation or IAwaitOperation or IArrayElementReferenceOperation or IPropertyReferenceOperation)
                yield return local;
        }
    }

    /// <summary>Whether anything of the symbol (null: of the receiver) is used that may tell of an answer.</summary>
    private bool IsRead(ISymbol? symbol)
    {
        foreach (var operation in _body.DescendantsAndSelf())
        {
            var isOfInterest = operation switch
            {
                IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } => symbol is null,
                IParameterReferenceOperation parameter => SymbolEqualityComparer.Default.Equals(parameter.Parameter, symbol),
                ILocalReferenceOperation local => SymbolEqualityComparer.Default.Equals(local.Local, symbol),
                _ => false,
            };
            if (isOfInterest && !IsOfNoAnswer(operation))
                return true;
        }

        return false;
    }

    private bool IsOfNoAnswer(IOperation reference)
    {
        switch (reference.Parent)
        {
            case INameOfOperation:
                return true;
            case IConversionOperation { IsImplicit: true } conversion:
                return IsOfNoAnswer(conversion);
            case IForEachLoopOperation loop when ReferenceEquals(loop.Collection, reference):
                return !UsesElement(loop);
            case IMemberReferenceOperation { Type: { } type, Member: var member }:
                // Its own conclusion is what is written, and says nothing of the answers.
                if (reference.Parent.Parent is IAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference.Parent))
                    return true;
                if (_isUnconditional && member is not IPropertySymbol { GetMethod: null } && _contracts.IsAnswerPlace(member))
                    return IsOfNoAnswer(reference.Parent);
                // Names and dates.
                return !member.HasAttribute(Vocabulary.AnswersRiskFactor)
                    && type.SpecialType is SpecialType.System_String or SpecialType.System_DateTime or SpecialType.System_Int32 or SpecialType.System_Int64;
            // Where nothing depends on a comparison, it is no look.
            case IBinaryOperation or IIsPatternOperation or IUnaryOperation or ITupleOperation:
                return _isUnconditional;
            default:
                return false;
        }
    }

    private static bool UsesElement(IForEachLoopOperation loop)
    {
        foreach (var operation in loop.Body.DescendantsAndSelf())
        {
            if (operation is ILocalReferenceOperation local && loop.Locals.Contains(local.Local, SymbolEqualityComparer.Default))
                return true;
        }

        return false;
    }

    /// <summary>The innermost lambda or local function around the place.</summary>
    private static IOperation? FindFunction(SyntaxNode place, IOperation body)
    {
        var syntax = place.FirstAncestorOrSelf<SyntaxNode>(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
        if (syntax is null || !body.Syntax.Span.Contains(syntax.Span) || syntax == body.Syntax)
            return null;
        foreach (var operation in body.DescendantsAndSelf())
        {
            if (operation is IAnonymousFunctionOperation or ILocalFunctionOperation && operation.Syntax == syntax)
                return operation;
        }

        return null;
    }

    /// <summary>Whether the body does nothing else but give a value.</summary>
    private static bool IsWholeBody(IBlockOperation body) => body.Operations is [IReturnOperation] or [IExpressionStatementOperation];

    /// <summary>Whether control gets to the place without taking a branch.</summary>
    private static bool IsUnconditional(SyntaxNode place, ControlFlowGraph graph)
    {
        var seen = new HashSet<BasicBlock>();
        for (var block = graph.Blocks[0]; block is not null && seen.Add(block); block = block.FallThroughSuccessor?.Destination)
        {
            foreach (var operation in block.Operations)
            {
                if (operation.Syntax.Span.Contains(place.Span))
                    return true;
            }

            if (block.BranchValue?.Syntax.Span.Contains(place.Span) == true && block.ConditionalSuccessor is null)
                return true;
            if (block.ConditionalSuccessor is not null)
                return false;
        }

        return false;
    }
}
