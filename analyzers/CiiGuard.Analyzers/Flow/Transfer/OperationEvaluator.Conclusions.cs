using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// Conclusions from answers: wherever a constant that says "nothing to declare" goes somewhere, or a member is called that means it, no answer that the
/// path depends on may be open.
/// </summary>
internal sealed partial class OperationEvaluator
{
    private readonly Dictionary<ControlFlowRegion, bool> _findsAnswer = new();

    private AnswerValues? ValuesOf(ITypeSymbol? type) => _contracts.Answers?.GetValues(type);

    /// <summary>There is no answer: a value of its own, so that a test of what was chosen tells of it too.</summary>
    private AbstractValue NoAnswer(IOperation site, ITypeSymbol type, AnswerValues values)
    {
        var token = _scope.Tokens.Get(TokenKind.Result, (site, "none"), type);
        _state.Introduce(token, values.StatesOf(Cases.Null));
        return AbstractValue.Object(token).WithCases(Cases.Constant(Cases.Null));
    }

    private AbstractValue ConvertAnswer(IConversionOperation conversion, AbstractValue operand, ITypeSymbol type, AnswerValues values)
    {
        if (operand.IsNull)
            return operand.Token is null ? NoAnswer(conversion, type, values) : operand;
        if (operand.Token is { Values: not null } answer)
        {
            // What the type cannot say is not said from here on.
            if (!conversion.IsImplicit && _state.StatesOf(answer).Overlaps(values.Universe))
                _state.Assume(answer, values.Universe);
            return operand;
        }

        // What may be null after it says for itself that there may be none.
        if (!conversion.IsTryCast && ReferenceEquals(type, type.WithoutNullable()) && BoxedIn(operand, type) is { } boxed)
            return boxed;
        return operand.Cases is null ? UnknownOf(conversion) : operand;
    }

    /// <summary><c>answers.Contains(Affects)</c>: if not, no answer is that.</summary>
    private AbstractValue? EvaluateAnswerIsGiven(IOperation collection, IOperation tested)
    {
        if (_contracts.Answers is null || ValueOf(collection).Token is not { } sequence || ElementType(collection) is not { } type || ValueOf(tested).Cases?.ConstantKey is not { } key)
            return null;
        // Of a dictionary that is said of the values of its pairs: "answers.ContainsValue(Affects)".
        Token? given = ElementsOf(sequence, type);
        if (type is INamedTypeSymbol { Name: "KeyValuePair", TypeArguments: [_, var held] } && type.GetMembers("Value") is [var member])
            given = ReadMember(given, member, held, tested).Token;
        return given is { Values: { } values } ? AbstractValue.Boolean(Facts.None, Facts.Of(given, values.Universe.Except(values.StatesOf(key)))) : null;
    }

    /// <summary>What was tried and failed gives the default, which is no answer: <c>answers.TryGetValue(factor, out var answer)</c>.</summary>
    private AbstractValue WithFailure(BoundCall call, AbstractValue value)
    {
        if (_contracts.Answers is null || call.Method.ReturnType.SpecialType != SpecialType.System_Boolean || !call.Method.Name.StartsWith("Try", System.StringComparison.Ordinal)
            || !call.Method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty || value.Cases is not null)
        {
            return value;
        }

        var failed = Facts.None;
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out } parameter && ValuesOf(parameter.Type) is { } values && SlotOf(argument.Operation) is { } written
                && _state.TryRead(written, out var left) && left.Token is { Values: not null } token)
            {
                failed = failed.And(Facts.Of(token, values.StatesOf(values.StatesOf(Cases.Null).IsEmpty ? DefaultOf(parameter.Type) : Cases.Null)));
            }
        }

        return failed.IsNone ? value : AbstractValue.Boolean(Facts.None, failed);
    }

    private static Slot? SlotOf(IOperation target)
    {
        while (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        return target switch
        {
            ILocalReferenceOperation local => Slot.Variable(local.Local),
            IParameterReferenceOperation parameter => Slot.Variable(parameter.Parameter),
            _ => null,
        };
    }

    /// <summary>A default in place of null: the value for both.</summary>
    private AbstractValue AnswerOrDefault(AbstractValue answer, object @default) =>
        // After a test for null, as "??" makes it, it is the answer itself.
        answer.Token is { Values: { } values } token && !_state.StatesOf(token).Overlaps(values.StatesOf(Cases.Null)) ? answer : NullableOr(answer, @default);

    private static object DefaultOf(ITypeSymbol type) => Cases.KeyOf(type.SpecialType == SpecialType.System_Boolean ? false : 0L);

    private bool IsAnswer(Token token) => IsAnswer(token, 4);

    private bool IsChosenOrNone(Token token) => token is { Kind: TokenKind.Phi, Values: { } values } && !values.StatesOf(Cases.Null).IsEmpty && IsAnswer(token);

    private bool IsAnswer(Token token, int depth)
    {
        var answers = _contracts.Answers!;
        if (IsAskedAgain(token))
            return false;
        if (answers.IsAnswerType(token.Type))
            return true;
        switch (token.Kind)
        {
            case TokenKind.Member or TokenKind.Parameter or TokenKind.Static:
                return token.Key is ISymbol place && answers.IsAnswerPlace(place);
            case TokenKind.Older:
                return depth > 0 && IsAnswer(token.Parent!, depth - 1);
            case TokenKind.Phi:
                foreach (var part in _state.PartsOf(token))
                {
                    if (depth > 0 && IsAnswer(part, depth - 1))
                        return true;
                }

                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether it is what somebody said in an earlier round of a loop to a question that each round puts.</summary>
    private static bool IsAskedAgain(Token token)
    {
        while (token.Kind == TokenKind.Member)
            token = token.Parent!;
        return token is { Kind: TokenKind.Older, Parent: { Kind: TokenKind.Result } newest } && SiteOf(newest.Key) is { } call && RepeatedQuestion.Is(call.Syntax);

        static IOperation? SiteOf(object key) => key switch
        {
            IInvocationOperation or IAwaitOperation => (IOperation)key,
            CalleeKey callee => callee.Site,
            ExampleKey { Query: var query } => query,
            _ => null,
        };
    }

    /// <summary>A value is returned.</summary>
    public void CheckReturned(IOperation returned, AbstractValue value) => CheckConclusion(returned, returned, value, isResult: true, LocalIn(returned), isWrite: false);

    /// <summary>A value is chosen: by a conditional, a switch, a null test.</summary>
    private void CheckCaptured(IFlowCaptureOperation capture, AbstractValue value)
    {
        // Of one that stays open until it is used, a test says more then.
        if (value.Cases is { IsConstant: true })
            CheckConclusion(capture.Value, capture.Value, value, IsChosenResult(capture.Value.Syntax), null, isWrite: false);
    }

    /// <summary>Whether what is chosen is what the body returns.</summary>
    private static bool IsChosenResult(SyntaxNode chosen)
    {
        var node = chosen.Parent;
        while (node is ConditionalExpressionSyntax or SwitchExpressionSyntax or SwitchExpressionArmSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax
            || (node is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.CoalesceExpression)))
        {
            node = node.Parent;
        }

        return node is ReturnStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax;
    }

    private void CheckAssigned(ISimpleAssignmentOperation assignment, AbstractValue value) =>
        CheckConclusion(assignment, assignment.Value, value, isResult: false, LocalIn(assignment.Target), isWrite: true);

    private void CheckArguments(BoundCall call)
    {
        if (_sink is null || _contracts.Answers is null)
            return;
        foreach (var argument in call.Arguments)
        {
            // Of a parameter that takes anything it is not known what it means to be passed there.
            if (argument.Parameter?.OriginalDefinition.Type is { TypeKind: not TypeKind.TypeParameter } type && ValuesOf(type) is not null)
                CheckConclusion(call.Site is IObjectCreationOperation ? argument.Operation : call.Site, argument.Operation, argument.Value, IsReturned(call.Site), LocalIn(argument.Operation), isWrite: false);
        }
    }

    /// <summary>A member is called whose completion is the conclusion, or a helper that draws one.</summary>
    private void CheckConcludingCall(IOperation site, bool isResult) => CheckConclusion(site, isResult, null, isWrite: false);

    private void CheckConclusion(IOperation place, IOperation source, AbstractValue value, bool isResult, ISymbol? variable, bool isWrite)
    {
        if (_sink is null || _contracts.Answers is null || value.Cases is not { } cases)
            return;
        if (cases.ConstantKey is { } constant)
        {
            if (IsConclusion(source, constant))
                CheckConclusion(place, isResult, variable, isWrite);
            return;
        }

        // What was chosen before was judged where it was chosen, and what a body of this compilation gives, in that body.
        if (!isResult || source is IFlowCaptureReferenceOperation || GivesOwnResult(source))
            return;
        var before = _state.LookAtAnswers(IsAnswer);
        foreach (var entry in cases.Entries)
        {
            if (!IsConclusion(source, entry.Key) || entry.Value.IsImpossible)
                continue;
            var state = _state.Clone();
            state.Assume(entry.Value);
            if (!state.IsReachable)
                continue;
            var answers = state.LookAtAnswers(IsAnswer);
            if (answers.Open is { } open)
                _sink.AnswerLeftOpen(new(place, OpenReason.MayBeUnanswered, open) { Variable = variable });
            else if (answers.Failed && !before.AnyDecided && value.Token is null)
                _sink.AnswerLeftOpen(new(place, OpenReason.Failed) { Variable = variable });
        }
    }

    private void CheckConclusion(IOperation place, bool isResult, ISymbol? variable, bool isWrite)
    {
        if (_sink is null || _contracts.Answers is not { } contracts || !_state.IsReachable)
            return;
        var state = _state.WhereNothingIsNull();
        var answers = state.LookAtAnswers(IsAnswer);
        if (IsInCatch())
            Tell(OpenReason.Failed);
        else if ((answers.Open ?? (isResult && !answers.AnyDecided ? answers.Untold : null)) is { } open)
            Tell(OpenReason.MayBeUnanswered, open);
        // What "?." gives says for itself that there may be none, whether or not its object is there.
        else if (!ReferenceEquals(state, _state) && _state.LookAtAnswers(IsChosenOrNone).Open is { } none)
            Tell(OpenReason.MayBeUnanswered, none);
        else if (_state.FindNullAnswer(contracts.IsAnswerPlace, static place => TypeOfPlace(place) is { NullableAnnotation: NullableAnnotation.Annotated }) is { } missing)
            Tell(OpenReason.MayBeUnanswered, null, missing);
        else if (isResult && answers.Failed && !answers.AnyDecided)
            Tell(OpenReason.Failed);
        else if (FindAdverse(answers) is { } adverse)
            Tell(OpenReason.MayBeAdverse, adverse);
        else if (isResult)
            _sink.Concluded(place, answers.Any);

        void Tell(OpenReason reason, Token? answer = null, ISymbol? symbol = null) =>
            _sink.AnswerLeftOpen(new(place, reason, answer, symbol) { Variable = variable, IsWrite = isWrite });
    }

    private static ITypeSymbol? TypeOfPlace(ISymbol place) => place is ILocalSymbol local ? local.Type : TypeOf(place);

    /// <summary>What a handler gets was thrown by a block that was to find an answer.</summary>
    public void NoteFailure(BasicBlock block, FlowState thrown)
    {
        if (_contracts.Answers is not { ResultType: { } type } || ValuesOf(type) is null)
            return;
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch } && FindsAnswer(region))
                thrown.Fail(_scope.Tokens.Get(TokenKind.Static, new FailureKey(region), type));
        }
    }

    private bool FindsAnswer(ControlFlowRegion region)
    {
        if (_findsAnswer.TryGetValue(region, out var finds))
            return finds;
        for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal && !finds; i++)
        {
            var block = _graph.Blocks[i];
            foreach (var operation in block.Operations)
                finds |= FindsAnswer(operation);
            finds |= block.BranchValue is { } branch && FindsAnswer(branch);
        }

        _findsAnswer.Add(region, finds);
        return finds;
    }

    /// <summary>Whether an answer is fetched, not only passed on or named.</summary>
    private bool FindsAnswer(IOperation operation)
    {
        var answers = _contracts.Answers!;
        foreach (var part in operation.DescendantsAndSelf())
        {
            if (part is IInvocationOperation or IPropertyReferenceOperation or IAwaitOperation or IObjectCreationOperation && answers.IsAnswerType(part.Type))
                return true;
        }

        return false;
    }

    /// <summary>A default that stands in for an answer which is not there: <c>answers.GetValueOrDefault(factor, NoImpact)</c>.</summary>
    private void CheckDefault(IInvocationOperation invocation)
    {
        if (_sink is null || _contracts.Answers is null || !invocation.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty)
            return;
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { Name: "defaultValue" } && ValueOf(argument.Value).Cases?.ConstantKey is { } key && IsConclusion(argument.Value, key))
                _sink.AnswerLeftOpen(new(invocation, OpenReason.IsDefault));
        }
    }

    private static bool GivesOwnResult(IOperation source)
    {
        while (source is IConversionOperation or IAwaitOperation)
            source = source is IAwaitOperation await ? await.Operation : ((IConversionOperation)source).Operand;
        return source is IInvocationOperation { TargetMethod: var method } && (method.MethodKind == MethodKind.DelegateInvoke || !method.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty);
    }

    private bool IsInCatch()
    {
        for (var region = _node.Block?.EnclosingRegion; region is not null; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Catch)
                return true;
        }

        return false;
    }

    private static bool IsReturned(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        return parent is null or IReturnOperation;
    }

    /// <summary>Whether the value says so as it is, or as what it is converted from or to: a number may become a result.</summary>
    private bool IsConclusion(IOperation source, object key)
    {
        var answers = _contracts.Answers!;
        for (var operation = source; ; operation = ((IConversionOperation)operation).Operand)
        {
            if (answers.IsConclusion(operation.Type, key))
                return true;
            if (operation is not IConversionOperation { OperatorMethod: null })
                return false;
        }
    }

    private static ISymbol? LocalIn(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation switch
        {
            ILocalReferenceOperation local => local.Local,
            IParameterReferenceOperation parameter => parameter.Parameter,
            _ => null,
        };
    }
}
