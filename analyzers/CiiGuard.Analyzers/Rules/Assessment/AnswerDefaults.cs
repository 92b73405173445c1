using System;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>"No impact" that stands where nobody has answered yet: the default of a parameter, and the initial value of a member that answers a factor.</summary>
internal static class AnswerDefaults
{
    public static void Analyze(SymbolAnalysisContext context, Lazy<AnswerFlowModel> model, WaiverTerms waivers)
    {
        var parameter = (IParameterSymbol)context.Symbol;
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value || !model.Value.Contracts.IsConclusion(parameter.Type, Cases.KeyOf(value)) || waivers.IsWaived(parameter))
            return;
        foreach (var reference in parameter.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(context.CancellationToken) is ParameterSyntax { Default.Value: { } written })
                context.ReportDiagnostic(Create(written.GetLocation()));
        }
    }

    public static void Analyze(OperationAnalysisContext context, Lazy<AnswerFlowModel> model, WaiverTerms waivers)
    {
        var initializer = (ISymbolInitializerOperation)context.Operation;
        if (initializer.Value.ConstantValue is not { HasValue: true, Value: { } value } || initializer.Value.Type is not { } type)
            return;
        // What must be set, or cannot be, is answered by whoever wrote it.
        var member = initializer switch
        {
            IPropertyInitializerOperation { InitializedProperties: [{ IsReadOnly: false, IsRequired: false } property, ..] } => property,
            IFieldInitializerOperation { InitializedFields: [{ IsReadOnly: false, IsConst: false, IsRequired: false } field, ..] } => (ISymbol)field,
            _ => null,
        };
        if (member is null || !member.HasAttribute(Vocabulary.AnswersRiskFactor) || !model.Value.Contracts.IsConclusion(type, Cases.KeyOf(value)) || waivers.IsWaived(member))
            return;
        context.ReportDiagnostic(Create(initializer.Value.Syntax.GetLocation()));
    }

    private static Diagnostic Create(Location location) =>
        Diagnostic.Create(
            Descriptors.UnansweredAsNoImpact, location, FindingProperties.Of(Descriptors.UnansweredAsNoImpact),
            Strings.Localizable("Open_Default"), string.Empty);
}
