using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using CiiGuard.Lists;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>What CII3005 knows of one compilation, and the analysis of one of its bodies.</summary>
internal sealed class AnswerFlowModel
{
    private readonly SourceIndex _index;
    private readonly FlowEnvironment _environment;
    private readonly ListedEdition _edition;

    public AnswerFlowModel(
        ReviewContracts shapes, Compilation compilation, FlowOptions options, ListedEdition edition, Func<SyntaxTree, TreeIndex?> getIndex, CancellationToken cancellation)
    {
        _edition = edition;
        var names = new AnswerNames(compilation);
        Contracts = new AnswerContracts(shapes, names, compilation);
        _index = new SourceIndex(compilation, names, getIndex, cancellation);
        _environment = new FlowEnvironment(Contracts, new SourceBodies(compilation, shapes.AllTypes, _index, Contracts, readsBodies: false, isStrict: false), options);
    }

    public AnswerContracts Contracts { get; }

    /// <summary>Whether a body can draw a conclusion, directly or through a helper; judged by names.</summary>
    public bool MayMatter(SyntaxNode codeBlock) => _index.MayRequire(codeBlock) || (_index.MayMention(codeBlock, Vocabulary.SelfAssessmentResult) && HasCast(codeBlock));

    /// <summary>A number that is cast names no constant.</summary>
    private static bool HasCast(SyntaxNode codeBlock)
    {
        foreach (var node in codeBlock.DescendantNodes())
        {
            if (node is CastExpressionSyntax { Type: { } type } && type.GetLastToken().ValueText == Vocabulary.SelfAssessmentResult)
                return true;
        }

        return false;
    }

    public void Analyze(SyntaxNode codeBlock, ISymbol owner, SemanticModel semanticModel, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var findings = new AnswerFindings();
        foreach (var graph in BodyGraphs.Of(codeBlock, semanticModel, cancellation))
        {
            findings.FindUnasked = place => UnaskedAnswers.Find(place, owner, graph.OriginalOperation, Contracts, _edition);
            findings.FindUnread = place => AnswersAtHand.FindUnread(place, owner, graph, Contracts);
            var analysis = new FlowAnalysis(graph, owner, _environment, cancellation);
            analysis.Run(findings);
            var goals = new HashSet<WitnessGoal>();
            foreach (var goal in findings.Goals)
            {
                if (graph.OriginalOperation.Syntax.Span.Contains(goal.Place!.Span))
                    goals.Add(goal);
            }

            if (goals.Count > 0)
                findings.Add(analysis.FindWitnesses(goals));
        }

        findings.Report(owner, report);
    }
}
