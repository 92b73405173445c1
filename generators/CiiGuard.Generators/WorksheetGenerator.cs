using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators;

/// <summary>Writes a static class with the risk worksheet beside each type marked <c>[SelfAssessment]</c>, and beside types that derive from one and add to it. Silent: what a type lacks is reported by analyzers.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class WorksheetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        CompanionPipeline.Register(context, Vocabulary.SelfAssessment, Vocabulary.AnswersRiskFactor, AssessmentReader.Read, new WorksheetFormatter());
}
