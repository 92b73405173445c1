using System;
using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

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

    /// <summary>
    /// The initial value, when a block is one. Asked of blocks rather than of operations: with a single action for operations the compiler makes those of every body of the project.
    /// </summary>
    public static void Analyze(CodeBlockAnalysisContext context, AnswerFlowModel model, WaiverTerms waivers)
    {
        // What must be set, or cannot be, is answered by whoever wrote it.
        if (context.OwningSymbol is not (IPropertySymbol { IsReadOnly: false, IsRequired: false } or IFieldSymbol { IsReadOnly: false, IsConst: false, IsRequired: false })
            || InitialValue(context.CodeBlock, context.OwningSymbol.Name) is not { } written
            || !context.OwningSymbol.HasAttribute(Vocabulary.AnswersRiskFactor))
        {
            return;
        }

        if (context.SemanticModel.GetOperation(written, context.CancellationToken) is { Type: { } type, ConstantValue: { HasValue: true, Value: { } value } }
            && model.Contracts.IsConclusion(type, Cases.KeyOf(value)) && !waivers.IsWaived(context.OwningSymbol))
        {
            context.ReportDiagnostic(Create(written.GetLocation()));
        }
    }

    private static ExpressionSyntax? InitialValue(SyntaxNode codeBlock, string member)
    {
        switch (codeBlock)
        {
            case EqualsValueClauseSyntax initializer:
                return initializer.Value;
            case PropertyDeclarationSyntax property:
                return property.Initializer?.Value;
            case VariableDeclaratorSyntax variable:
                return variable.Initializer?.Value;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    if (variable.Identifier.ValueText == member)
                        return variable.Initializer?.Value;
                }

                break;
        }

        return null;
    }

    private static Diagnostic Create(Location location) =>
        Diagnostic.Create(
            Descriptors.UnansweredAsNoImpact, location, FindingProperties.Of(Descriptors.UnansweredAsNoImpact),
            Strings.Localizable("Open_Default"), string.Empty);
}
