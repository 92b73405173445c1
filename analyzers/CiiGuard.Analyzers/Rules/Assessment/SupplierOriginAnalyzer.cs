using System;
using System.Collections.Generic;
using System.Threading;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

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
        var condition = finding.Condition?.Syntax;
        var text = condition?.ToString() ?? string.Empty;
        var isShort = text.Length is > 0 and <= 60 && text.IndexOf('\n') < 0;
        return Diagnostic.Create(
            Descriptors.DutyDependsOnOrigin,
            finding.Place.Syntax.GetLocation(),
            condition is null ? null : new[] { condition.GetLocation() },
            FindingProperties.Of(Descriptors.DutyDependsOnOrigin),
            Strings.Localizable("Origin_" + finding.Duty),
            isShort ? Strings.Localizable("Origin_Condition", text) : string.Empty);
    }

    private sealed class Model
    {
        private readonly SourceIndex _index;

        public Model(ReviewContracts reviews, Compilation compilation, Func<SyntaxTree, TreeIndex?> getIndex, CancellationToken cancellation)
        {
            var names = new OriginNames(compilation);
            _index = new SourceIndex(compilation, names, getIndex, cancellation);
            var bodies = new SourceBodies(compilation, _index, reviews, readsBodies: false, isStrict: false, cancellation);
            // What has to do with neither origin nor duty, and is told of neither, is not worth its graph.
            Dependences = new DependenceAnalysis(
                new OriginContracts(reviews),
                (method, dependent, token) => dependent || method.MethodKind == MethodKind.PropertyGet || MayMatter(method) ? bodies.GetAnyBody(method, token) : null);
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
