using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII3006: whether a purchase is assessed, declared, or found to need neither does not depend on where the supplier comes from.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SupplierOriginAnalyzer() : CiiGuardAnalyzer(Descriptors.DutyDependsOnOrigin, Descriptors.AnalysisGaveUp)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var waivers = WaiverTerms.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        // Made by the first body that is looked at, so that starting an analysis costs nothing.
        var model = new Lazy<Model>(
            () => new Model(
                new ReviewContracts(ciiGuard, waivers, conditionalSignature: true),
                context.Compilation,
                tree => context.TryGetValue(tree, TreeIndex.Provider, out var index) ? index : null,
                context.CancellationToken),
            LazyThreadSafetyMode.ExecutionAndPublication);
        context.RegisterCodeBlockAction(block => Analyze(block, model.Value, waivers));
    }

    private static void Analyze(CodeBlockAnalysisContext context, Model model, WaiverTerms waivers)
    {
        // The arrow of a property comes as a block of its own, with the getter.
        if (context is { OwningSymbol: IPropertySymbol, CodeBlock: PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax })
            return;
        if (!model.MayMatter(context.CodeBlock) || waivers.IsWaived(context.OwningSymbol))
            return;
        var reported = new HashSet<SyntaxNode>();
        var isWhole = true;
        foreach (var graph in BodyGraphs.Of(context.CodeBlock, context.SemanticModel, context.CancellationToken))
        {
            var (findings, isComplete) = model.Dependences.Run(graph, context.CancellationToken);
            foreach (var finding in findings)
            {
                if (context.CodeBlock.Span.Contains(finding.Place.Syntax.Span) && reported.Add(finding.Place.Syntax))
                    context.ReportDiagnostic(Create(finding));
            }

            isWhole &= isComplete;
        }

        if (!isWhole && context.OwningSymbol.Locations.Length > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.AnalysisGaveUp, context.OwningSymbol.Locations[0],
                context.OwningSymbol.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat), Strings.Localizable("GaveUp_TooDeep"), Strings.Localizable("GaveUp_Origin")));
        }
    }

    private static Diagnostic Create(DependenceFinding finding)
    {
        // Where a helper's condition decides, the call says by what.
        var condition = finding.Condition?.Syntax ?? finding.Given?.Syntax;
        var source = finding.Origin.IsEmpty ? null : finding.Origin[finding.Origin.Length - 1].Syntax;
        var text = condition?.ToString() ?? string.Empty;
        var isShort = IsShort(text);
        return Diagnostic.Create(
            Descriptors.DutyDependsOnOrigin,
            finding.Place.Syntax.GetLocation(),
            LocationsOf(finding),
            FindingProperties.Of(Descriptors.DutyDependsOnOrigin),
            Strings.Localizable("Origin_" + finding.Duty),
            isShort ? Strings.Localizable("Origin_Condition", text) : string.Empty,
            source is not null && !IsPartOf(source, condition) && IsShort(source.ToString())
                ? Strings.Localizable("Origin_From", source.ToString(), WitnessPhrase.PlaceOf(source.GetLocation(), finding.Place.Syntax.GetLocation()))
                : string.Empty);
    }

    /// <summary>The condition, and the places that it got its value by.</summary>
    private static IEnumerable<Location> LocationsOf(DependenceFinding finding)
    {
        var told = new HashSet<SyntaxNode>();
        if (finding.Condition is { Syntax: { } condition } && told.Add(condition))
            yield return condition.GetLocation();
        foreach (var step in finding.Origin)
        {
            if (told.Add(step.Syntax))
                yield return step.Syntax.GetLocation();
        }
    }

    private static bool IsPartOf(SyntaxNode node, SyntaxNode? whole) => whole is not null && node.SyntaxTree == whole.SyntaxTree && whole.Span.Contains(node.Span);

    private static bool IsShort(string text) => text.Length is > 0 and <= 60 && text.IndexOf('\n') < 0;

    private sealed class Model
    {
        private readonly SourceIndex _index;

        public Model(ReviewContracts reviews, Compilation compilation, Func<SyntaxTree, TreeIndex?> getIndex, CancellationToken cancellation)
        {
            var names = new OriginNames(compilation);
            _index = new SourceIndex(compilation, names, getIndex, cancellation);
            var bodies = new SourceBodies(compilation, reviews.AllTypes, _index, reviews, readsBodies: false, isStrict: false);
            // What has to do with neither origin nor duty, and is told of neither, is not worth its graph.
            var contracts = new OriginContracts(reviews);
            Func<IMethodSymbol, bool, CancellationToken, ControlFlowGraph?> getBody =
                (method, dependent, token) => dependent || method.MethodKind == MethodKind.PropertyGet || MayMatter(method) ? bodies.GetAnyBody(method, token) : null;
            // What is given to flags is found without asking where flags get their values from, so that asking ends.
            ImmutableDictionary<ISymbol, IOperation?>? kept = null;
            Dependences = new DependenceAnalysis(
                contracts, getBody, bodies.GetInitializer,
                token => kept ??= new DependenceAnalysis(contracts, getBody, bodies.GetInitializer).FindKept(bodies.GivingBodies(token), contracts.IsFlag, token));
        }

        public DependenceAnalysis Dependences { get; }

        /// <summary>Whether a body can do a duty, directly or through a helper; judged by names. Whether it depends on an origin is not asked: a flag may tell of one.</summary>
        public bool MayMatter(SyntaxNode codeBlock) => _index.MayRequire(codeBlock);

        private bool MayMatter(IMethodSymbol method)
        {
            var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : (method.AssociatedSymbol ?? method).Name;
            return _index.IsAffecting(name) || _index.IsRequiring(name);
        }
    }
}
