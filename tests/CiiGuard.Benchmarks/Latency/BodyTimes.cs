using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CiiGuard.Analyzers;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Benchmarks;

/// <summary>How long each body of a compilation took.</summary>
internal sealed class BodyTimes
{
    private static readonly WaiverTerms NoWaivers = new(null);

    public List<(string Name, int Lines, double Milliseconds)> Bodies { get; } = [];

    public List<string> Crashes { get; } = [];

    private string? _name;

    private int _candidates;

    public int LookedAt { get; private set; }

    /// <summary>How long it took to bind and read the bodies that calls lead to, all of them.</summary>
    public double ReadingMilliseconds { get; private set; }

    public List<string> Reports { get; } = [];

    public int GaveUp { get; private set; }

    /// <param name="sources">The code.</param>
    /// <param name="all">Whether bodies are analysed that the rules would pass over because nothing in them can matter.</param>
    /// <param name="every">Which share of those bodies: one in so many.</param>
    /// <param name="name">Part of the names of the bodies that are analysed; null for all.</param>
    public static BodyTimes Measure(AnnotatedSources sources, bool all, int every = 1, string? name = null)
    {
        var compilation = sources.Compile();
        var ciiGuard = CiiGuardContext.Get(compilation, static _ => true, CancellationToken.None);
        var contracts = new ReviewContracts(ciiGuard, NoWaivers, conditionalSignature: true);
        var indices = compilation.SyntaxTrees.ToDictionary(static tree => tree, static tree => new TreeIndex(tree.GetRoot()));
        var model = new ReviewFlowModel(
            contracts, compilation, new FlowOptions(assumeDistinctParameters: false, debugAssertIsGuard: false), tree => indices[tree], CancellationToken.None);
        var times = new BodyTimes { _name = name };
        times.MeasureReading(model, compilation);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var semantics = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes().Where(static node => IsBody(node)))
                times.Measure(model, node, semantics, all, every);
        }

        return times;
    }

    /// <summary>What is done once for a compilation, whoever asks for it first: it is no property of the body that happens to.</summary>
    private void MeasureReading(ReviewFlowModel model, Compilation compilation)
    {
        var methods = new List<IMethodSymbol>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var semantics = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes().Where(static node => IsBody(node)))
            {
                if (OwnerOf(node, semantics) is IMethodSymbol method)
                    methods.Add(method);
            }
        }

        var start = ThreadClock.Milliseconds;
        foreach (var method in methods)
            model.Read(method, CancellationToken.None);
        ReadingMilliseconds = ThreadClock.Milliseconds - start;
    }

    private static ISymbol? OwnerOf(SyntaxNode body, SemanticModel semantics) => body is ArrowExpressionClauseSyntax
        ? (semantics.GetDeclaredSymbol(body.Parent!) as IPropertySymbol)?.GetMethod
        : semantics.GetDeclaredSymbol(body);

    private static bool IsBody(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        ArrowExpressionClauseSyntax arrow => arrow.Parent is PropertyDeclarationSyntax or IndexerDeclarationSyntax,
        _ => false,
    };

    private void Measure(ReviewFlowModel model, SyntaxNode node, SemanticModel semantics, bool all, int every)
    {
        if (OwnerOf(node, semantics) is not { } owner)
            return;
        if (_name is not null && !owner.ToDisplayString().Contains(_name, StringComparison.Ordinal))
            return;
        LookedAt++;
        if (!model.MayMatter(node, owner) && !all)
            return;
        if (_candidates++ % every != 0)
            return;
        // A build has bound the body before the rules see it.
        semantics.GetOperation(node);

        var reports = new List<Diagnostic>();
        var start = ThreadClock.Milliseconds;
        try
        {
            model.Analyze(node, owner, semantics, NoWaivers, reports.Add, CancellationToken.None);
        }
        catch (Exception crash)
        {
            Crashes.Add(owner.ToDisplayString() + ": " + crash);
        }

        var spent = ThreadClock.Milliseconds - start;
        var lines = node.GetLocation().GetLineSpan();
        Bodies.Add((owner.ToDisplayString(), lines.EndLinePosition.Line - lines.StartLinePosition.Line + 1, spent));
        Reports.AddRange(reports.Select(static report => report.ToString()));
        GaveUp += reports.Count(static report => report.Id == "CII1090");
    }
}
