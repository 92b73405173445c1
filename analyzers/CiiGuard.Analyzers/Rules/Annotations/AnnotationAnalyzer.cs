using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CiiGuard.Analyzers;

/// <summary>
/// CII9001 to CII9032: attributes of the vocabulary that mean nothing where they stand. The other rules pass over such attributes, so that what the author
/// wanted to have checked would not be. Reported at the attribute; what the compiler refuses itself is not repeated.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AnnotationAnalyzer() : CiiGuardAnalyzer(Descriptors.Misuses)
{
    private protected override void Start(CompilationStartAnalysisContext context, CiiGuardContext ciiGuard)
    {
        var contracts = ciiGuard.GetModel(static c => new ReviewContracts(c, new WaiverTerms(null), conditionalSignature: true));
        var compilation = context.Compilation;
        var cancellation = context.CancellationToken;
        var examination = new Examination(
            new AnnotationModel(contracts),
            new Lazy<SubjectMentions>(() => new SubjectMentions(compilation, contracts, cancellation), LazyThreadSafetyMode.ExecutionAndPublication));
        context.RegisterSymbolAction(examination.Analyze, SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field);
        // Symbol actions do not see functions inside of bodies.
        context.RegisterSyntaxNodeAction(examination.AnalyzeFunction, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression);
    }

    private sealed class Examination(AnnotationModel model, Lazy<SubjectMentions> mentions)
    {
        public void Analyze(SymbolAnalysisContext context)
        {
            var report = new AnnotationReport(context.ReportDiagnostic, context.CancellationToken);
            switch (context.Symbol)
            {
                case INamedTypeSymbol type:
                    Examine(type, type.GetAttributes(), report);
                    EnumChecks.ExamineType(type, report);
                    if (type is { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke })
                        ExamineSignature(invoke, report);
                    break;
                case IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }:
                    break;
                case IMethodSymbol method:
                    ExamineMethod(method, report);
                    break;
                case IPropertySymbol property:
                    Examine(property, property.GetAttributes(), report);
                    foreach (var parameter in property.Parameters)
                        Examine(parameter, parameter.GetAttributes(), report);
                    break;
                default:
                    Examine(context.Symbol, context.Symbol.GetAttributes(), report);
                    break;
            }
        }

        public void AnalyzeFunction(SyntaxNodeAnalysisContext context)
        {
            if (!HasAttributes(context.Node))
                return;
            var symbol = context.Node is LocalFunctionStatementSyntax function
                ? context.SemanticModel.GetDeclaredSymbol(function, context.CancellationToken)
                : context.SemanticModel.GetSymbolInfo(context.Node, context.CancellationToken).Symbol;
            if (symbol is IMethodSymbol method)
                ExamineMethod(method, new AnnotationReport(context.ReportDiagnostic, context.CancellationToken));
        }

        private static bool HasAttributes(SyntaxNode function)
        {
            var (lists, parameters) = function switch
            {
                LocalFunctionStatementSyntax local => (local.AttributeLists, local.ParameterList),
                ParenthesizedLambdaExpressionSyntax lambda => (lambda.AttributeLists, lambda.ParameterList),
                _ => default,
            };
            if (lists.Count > 0)
                return true;
            if (parameters is null)
                return false;
            foreach (var parameter in parameters.Parameters)
            {
                if (parameter.AttributeLists.Count > 0)
                    return true;
            }

            return false;
        }

        private void ExamineMethod(IMethodSymbol method, AnnotationReport report)
        {
            Examine(method, method.GetAttributes(), report);
            ExamineSignature(method, report);
        }

        private void ExamineSignature(IMethodSymbol method, AnnotationReport report)
        {
            Examine(method, method.GetReturnTypeAttributes(), report, isOnReturn: true);
            // Those of an indexer are looked at with it.
            var first = method.AssociatedSymbol is IPropertySymbol property ? property.Parameters.Length : 0;
            for (var i = first; i < method.Parameters.Length; i++)
                Examine(method.Parameters[i], method.Parameters[i].GetAttributes(), report);
        }

        private void Examine(ISymbol symbol, ImmutableArray<AttributeData> attributes, AnnotationReport report, bool isOnReturn = false)
        {
            List<AnnotationUse>? uses = null;
            foreach (var attribute in attributes)
            {
                if (attribute.AttributeClass is { } type && type.IsVocabularyType(type.Name))
                    (uses ??= new()).Add(new(attribute, type.Name, symbol, isOnReturn));
            }

            if (uses is null || IsSecondPart(symbol))
                return;
            foreach (var use in uses)
            {
                if (ArgumentChecks.Examine(use, report))
                    Examine(use, report);
            }

            StateSetChecks.ExamineTogether(uses, report);
        }

        private static bool IsSecondPart(ISymbol symbol) => symbol switch
        {
            IParameterSymbol { ContainingSymbol: { } member } => PartialMembers.IsImplementationPart(member),
            IMethodSymbol or IPropertySymbol => PartialMembers.IsImplementationPart(symbol),
            _ => false,
        };

        private void Examine(AnnotationUse use, AnnotationReport report)
        {
            switch (use.Name)
            {
                case Vocabulary.ReviewSubject:
                    TypeLinkChecks.ExamineStatic(use, report);
                    SubjectChecks.Examine(use, model, mentions, report);
                    break;
                case Vocabulary.SupplierContract or Vocabulary.ReviewDossier or Vocabulary.SelfAssessment:
                    TypeLinkChecks.ExamineStatic(use, report);
                    break;
                case Vocabulary.ReviewStatus:
                    StatusChecks.Examine(use, model, report);
                    break;
                case Vocabulary.MapsTo:
                    EnumChecks.Examine(use, report);
                    StateSetChecks.Examine(use, model, report);
                    break;
                case Vocabulary.ReviewCheck:
                    if (!ResultChecks.ExamineCheck(use, report))
                        break;
                    ExamineClause(use, report);
                    break;
                case Vocabulary.ReviewTransition or Vocabulary.EnsuresReview or Vocabulary.RequiresReview:
                    ExamineClause(use, report);
                    break;
                case Vocabulary.MovesOn:
                    ReviewTargetChecks.Examine(use, model, report);
                    break;
                case Vocabulary.RestoresReview:
                    ReviewTargetChecks.ExamineRestoring(use, model, report);
                    break;
                case Vocabulary.PreservesReview:
                    ReviewTargetChecks.ExaminePreserving(use, report);
                    break;
                case Vocabulary.GoverningReview:
                    ReviewTargetChecks.ExamineGoverning(use, model, report);
                    break;
                case Vocabulary.SignsContract or Vocabulary.ExecutesContract or Vocabulary.PutsIntoUse:
                    GateChecks.Examine(use, report);
                    break;
                default:
                    ExamineOther(use, report);
                    break;
            }
        }

        private void ExamineClause(AnnotationUse use, AnnotationReport report)
        {
            if (OfChecks.NameIn(use.Attribute) is { } name)
                OfChecks.Examine(use, name, model, report);
            else
                ReviewTargetChecks.Examine(use, model, report);
            ResultChecks.ExamineCondition(use, report);
            StateSetChecks.Examine(use, model, report);
        }

        private void ExamineOther(AnnotationUse use, AnnotationReport report)
        {
            switch (use.Name)
            {
                case Vocabulary.AddsObligation or Vocabulary.RemovesObligation:
                    HoldingChecks.ExamineChange(use, report);
                    break;
                case Vocabulary.Obligation:
                    HoldingChecks.ExamineNamed(use, "NamesNothing_Obligation", report);
                    break;
                case Vocabulary.RequiresObligations:
                    HoldingChecks.ExamineHolder(use, report);
                    break;
                case Vocabulary.ObligationCheck:
                    ResultChecks.ExamineBool(use, report);
                    HoldingChecks.ExamineHolder(use, report);
                    break;
                case Vocabulary.DossierItem:
                    HoldingChecks.ExamineDossierItem(use, report);
                    break;
                case Vocabulary.DossierCheck:
                    ResultChecks.ExamineBool(use, report);
                    HoldingChecks.ExamineDossier(use, report);
                    break;
                case Vocabulary.SubmitsDossier:
                    HoldingChecks.ExamineDossier(use, report);
                    break;
                case Vocabulary.AnswersRiskFactor:
                    HoldingChecks.ExamineFactor(use, report);
                    break;
                case Vocabulary.AssessedBy:
                    TypeLinkChecks.ExamineAssessment(use, report);
                    break;
                case Vocabulary.FlowsDownTo:
                    TypeLinkChecks.ExamineFlowDown(use, report);
                    break;
                case Vocabulary.StatutoryPeriod:
                    ValueChecks.ExaminePeriod(use, model, report);
                    break;
                case Vocabulary.ReviewConfidential or Vocabulary.Redacts or Vocabulary.DisclosureSink:
                    ValueChecks.ExamineConfidentiality(use, report);
                    break;
            }
        }
    }
}
