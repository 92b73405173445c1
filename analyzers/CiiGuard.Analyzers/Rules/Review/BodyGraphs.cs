using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>The control-flow graphs of a code block. Asked for only where a block mentions something that a rule looks for: graphs are dear.</summary>
internal static class BodyGraphs
{
    public static IEnumerable<ControlFlowGraph> Of(SyntaxNode codeBlock, SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in Candidates(codeBlock))
        {
            if (model.GetOperation(node, cancellation) is { Parent: null } operation && Create(operation, cancellation) is { } graph)
                yield return graph;
        }
    }

    private static IEnumerable<SyntaxNode> Candidates(SyntaxNode codeBlock)
    {
        switch (codeBlock)
        {
            case BaseMethodDeclarationSyntax method:
                yield return method;
                foreach (var parameter in method.ParameterList.Parameters)
                {
                    if (parameter.Default is { } @default)
                        yield return @default;
                }

                break;
            case AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or CompilationUnitSyntax or EqualsValueClauseSyntax:
                yield return codeBlock;
                break;
            case PropertyDeclarationSyntax property:
                if (property.ExpressionBody is { } arrow)
                    yield return arrow;
                if (property.Initializer is { } initializer)
                    yield return initializer;
                break;
            case IndexerDeclarationSyntax { ExpressionBody: { } body }:
                yield return body;
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    if (variable.Initializer is { } initial)
                        yield return initial;
                }

                break;
            case VariableDeclaratorSyntax { Initializer: { } value }:
                yield return value;
                break;
            case TypeDeclarationSyntax type:
                yield return type;
                break;
            case PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax declaration }:
                yield return declaration;
                break;
            default:
                yield return codeBlock;
                break;
        }
    }

    private static ControlFlowGraph? Create(IOperation operation, CancellationToken cancellation) => operation switch
    {
        IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
        IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter, cancellation),
        _ => null,
    };
}
