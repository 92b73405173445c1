using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.CodeFixes;

/// <summary>Finds the expressions for the reviews that a reported call is about.</summary>
internal static class ReviewSources
{
    /// <summary>What a guard might test, the likeliest first: all reviews that the call itself asks for, else one of those that a helper is given, or all.</summary>
    public static IEnumerable<ImmutableArray<ReviewSource>> AlternativesOf(DocumentVersion version, ReviewReport report, SyntaxNode node, CancellationToken cancellationToken)
    {
        var sources = Of(version, report, node, cancellationToken).ToImmutableArray();
        if (sources.Length > 1 && AsksItself(version, report, node, cancellationToken))
        {
            yield return sources;
            yield break;
        }

        foreach (var source in sources)
            yield return ImmutableArray.Create(source);
        if (sources.Length > 1)
            yield return sources;
    }

    public static IEnumerable<ReviewSource> Of(DocumentVersion version, ReviewReport report, SyntaxNode node, CancellationToken cancellationToken)
    {
        switch (version.Model.GetOperation(node, cancellationToken))
        {
            case IInvocationOperation call:
                return OfCall(version, report, call.TargetMethod, call.Instance, call.Arguments);
            case IObjectCreationOperation { Constructor: { } constructor } creation:
                return OfCall(version, report, constructor, receiver: null, creation.Arguments);
            case IAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: { } setter } property } assignment:
                return OfCall(version, report, setter, property.Instance, property.Arguments).Concat(OfValue(version, assignment.Value));
            case IAssignmentOperation assignment:
                return OfValue(version, assignment.Value);
            case IPropertyReferenceOperation { Property.GetMethod: { } getter } property:
                return OfValue(version, property).Concat(OfCall(version, report, getter, property.Instance, property.Arguments));
            case { } value:
                return OfValue(version, value);
            default:
                return Enumerable.Empty<ReviewSource>();
        }
    }

    /// <summary>Whether the called member states the need, and not something that its body calls.</summary>
    private static bool AsksItself(DocumentVersion version, ReviewReport report, SyntaxNode node, CancellationToken cancellationToken)
    {
        ISymbol? member = version.Model.GetOperation(node, cancellationToken) switch
        {
            IInvocationOperation call => call.TargetMethod,
            IObjectCreationOperation creation => creation.Constructor,
            _ => null,
        };
        return member is not null && version.Contracts.GetContract(member).Requirements.Any(requirement => requirement.Allowed == report.Needed);
    }

    private static IEnumerable<ReviewSource> OfCall(DocumentVersion version, ReviewReport report, IMethodSymbol method, IOperation? receiver, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var path in PathsOf(version.Contracts, report, method, receiver?.Type))
        {
            var root = path.Root.Root switch
            {
                TargetRoot.Receiver => receiver,
                TargetRoot.Parameter => arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == path.Root.Parameter && !argument.IsImplicit)?.Value,
                _ => null,
            };
            if (root is not null && Create(version, root, path.Members) is { } source)
                yield return source;
        }
    }

    private static IEnumerable<ReviewSource> OfValue(DocumentVersion version, IOperation value)
    {
        foreach (var path in version.Contracts.GetGoverningPaths(value.Type))
        {
            if (Create(version, value, path) is { } source)
                yield return source;
        }
    }

    /// <summary>What the requirement that is not met speaks of; for a need of a helper's body, what the helper is given.</summary>
    private static IEnumerable<GoverningPath> PathsOf(ReviewContracts contracts, ReviewReport report, IMethodSymbol method, ITypeSymbol? receiver)
    {
        var found = false;
        foreach (var requirement in contracts.GetContract(method).Requirements)
        {
            if (requirement.Allowed != report.Needed || requirement.Target.Root == TargetRoot.Governing)
                continue;
            var start = requirement.Target.Root == TargetRoot.Parameter && requirement.Target.Parameter < method.Parameters.Length
                ? method.Parameters[requirement.Target.Parameter].Type
                : receiver ?? method.ContainingType;
            foreach (var path in PathsOf(contracts, start, requirement.Target.Member))
            {
                found = true;
                yield return new GoverningPath(requirement.Target, path);
            }
        }

        if (found)
            yield break;
        foreach (var path in contracts.GetGoverningPaths(method, receiver))
            yield return path;
    }

    private static IEnumerable<ImmutableArray<ISymbol>> PathsOf(ReviewContracts contracts, ITypeSymbol start, string? name)
    {
        if (name is null)
            return contracts.GetGoverningPaths(start);
        for (var type = start; type is not null; type = type.BaseType)
        {
            var member = type.GetMembers(name).FirstOrDefault(static candidate => candidate is IPropertySymbol or IFieldSymbol);
            if (member is not null)
                return contracts.GetGoverningPaths(member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type).Select(path => path.Insert(0, member));
        }

        return Enumerable.Empty<ImmutableArray<ISymbol>>();
    }

    private static ReviewSource? Create(DocumentVersion version, IOperation root, ImmutableArray<ISymbol> path)
    {
        while (root is IConversionOperation { IsImplicit: true } conversion)
            root = conversion.Operand;
        if (root.Type is not { } type)
            return null;
        if (root is IInstanceReferenceOperation { IsImplicit: true })
            return new ReviewSource(string.Empty, type, path, Condition: null, Variable: null);
        if (root.Syntax is not ExpressionSyntax expression)
            return null;

        ConditionalAccessExpressionSyntax? condition = null;
        if (root is IConditionalAccessInstanceOperation)
        {
            condition = expression.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>(access => access.Expression.Span.Contains(expression.Span) || access.WhenNotNull.Span.Contains(expression.Span));
            if (condition is null)
                return null;
            expression = condition.Expression;
        }

        // There is no operation for "!".
        if (expression.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
            expression = suppressed;
        if (!CanBeRepeated(expression))
            return null;
        var text = expression is CastExpressionSyntax or BinaryExpressionSyntax ? "(" + expression + ")" : expression.ToString();
        return new ReviewSource(text, type, path, condition, version.Model.GetSymbolInfo(FirstOf(expression)).Symbol);
    }

    /// <summary>Whether an expression names something, so that it can be written twice without doing something twice.</summary>
    private static bool CanBeRepeated(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax or ThisExpressionSyntax or BaseExpressionSyntax or LiteralExpressionSyntax or PredefinedTypeSyntax or GenericNameSyntax or AliasQualifiedNameSyntax => true,
        MemberAccessExpressionSyntax access => CanBeRepeated(access.Expression),
        ParenthesizedExpressionSyntax parenthesized => CanBeRepeated(parenthesized.Expression),
        CastExpressionSyntax cast => CanBeRepeated(cast.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression } conversion => CanBeRepeated(conversion.Left),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => CanBeRepeated(suppressed.Operand),
        ElementAccessExpressionSyntax element => CanBeRepeated(element.Expression) && element.ArgumentList.Arguments.All(static argument => CanBeRepeated(argument.Expression)),
        _ => false,
    };

    private static ExpressionSyntax FirstOf(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access:
                    return access.Name;
                case MemberAccessExpressionSyntax access:
                    expression = access.Expression;
                    break;
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                case BinaryExpressionSyntax binary:
                    expression = binary.Left;
                    break;
                case PostfixUnaryExpressionSyntax suppressed:
                    expression = suppressed.Operand;
                    break;
                case ElementAccessExpressionSyntax element:
                    expression = element.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }
}
