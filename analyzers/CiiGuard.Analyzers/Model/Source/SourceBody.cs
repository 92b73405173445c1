using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>The body of one method, constructor or accessor of the compilation, with what is known of it; each part is found when first asked for.</summary>
internal sealed class SourceBody
{
    private readonly object _gate = new();
    private readonly SourceIndex _index;
    private ControlFlowGraph? _graph;
    private volatile bool _made;
    private BodyContents? _contents;
    private bool? _mayAffect;

    public SourceBody(IMethodSymbol method, SourceIndex index)
    {
        _index = index;
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            var node = reference.GetSyntax();
            if (node is BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }
                or ConstructorDeclarationSyntax { Initializer: not null }
                or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }
                or ArrowExpressionClauseSyntax)
            {
                Declaration = node;
            }
        }
    }

    public SyntaxNode? Declaration { get; }

    /// <summary>Whether it can change or test what the analysis follows; judged by names.</summary>
    public bool MayAffect => Declaration is not null && (_mayAffect ??= _index.MayAffect(Declaration));

    public bool NeverReturns => Declaration switch
    {
        BaseMethodDeclarationSyntax { ExpressionBody.Expression: ThrowExpressionSyntax } => true,
        BaseMethodDeclarationSyntax { Body: { Statements.Count: > 0 } body } => body.Statements.Last() is ThrowStatementSyntax,
        _ => false,
    };

    /// <summary>Makes an object with a flag that is set one way or the other, as factories of result objects do.</summary>
    public bool MakesResult
    {
        get
        {
            var made = Declaration switch
            {
                BaseMethodDeclarationSyntax { ExpressionBody.Expression: BaseObjectCreationExpressionSyntax creation } => creation,
                BaseMethodDeclarationSyntax { Body.Statements: [ReturnStatementSyntax { Expression: BaseObjectCreationExpressionSyntax creation }] } => creation,
                ArrowExpressionClauseSyntax { Expression: BaseObjectCreationExpressionSyntax creation } => creation,
                _ => null,
            };
            if (made is null)
                return false;
            foreach (var node in made.DescendantNodes())
            {
                if (node.IsKind(SyntaxKind.TrueLiteralExpression) || node.IsKind(SyntaxKind.FalseLiteralExpression) || node.IsKind(SyntaxKind.NullLiteralExpression)
                    || node.IsKind(SyntaxKind.DefaultLiteralExpression))
                {
                    return true;
                }
            }

            return false;
        }
    }

    public ControlFlowGraph? GetGraph(Compilation compilation, CancellationToken cancellation)
    {
        if (_made || Declaration is null)
            return _graph;
        lock (_gate)
        {
            if (_made)
                return _graph;
#pragma warning disable RS1030 // A callee's body may be in any file; its graph is kept, so the model is asked for once.
            var model = compilation.GetSemanticModel(Declaration.SyntaxTree);
#pragma warning restore RS1030
            foreach (var graph in BodyGraphs.Of(Declaration, model, cancellation))
            {
                _graph = graph;
                break;
            }

            _made = true;
            return _graph;
        }
    }

    /// <summary>What it mentions, whatever the order.</summary>
    public BodyContents GetContents(Compilation compilation, BodyMentions mentions, CancellationToken cancellation) =>
        _contents ??= GetGraph(compilation, cancellation) is { } graph ? BodyContents.Of(graph, mentions, cancellation) : BodyContents.None;
}
