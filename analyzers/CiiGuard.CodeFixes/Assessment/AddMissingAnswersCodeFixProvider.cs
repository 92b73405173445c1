using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Adds a member for each risk factor that CII3003 names.</summary>
// Not [Shared]: that attribute's assembly differs in version between the hosts of supported compilers.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingAnswersCodeFixProvider))]
public sealed class AddMissingAnswersCodeFixProvider() : MissingMembersCodeFixProvider(
    MemberMark.Answer,
    "AddMissingAnswers_Title",
    Descriptors.RiskFactorUnanswered);
