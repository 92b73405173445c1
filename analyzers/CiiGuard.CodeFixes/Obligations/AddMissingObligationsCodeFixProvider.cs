using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Adds a clause member for each obligation that CII2001, CII2004 or CII2006 names.</summary>
// Not [Shared]: that attribute's assembly differs in version between the hosts of supported compilers.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingObligationsCodeFixProvider))]
public sealed class AddMissingObligationsCodeFixProvider() : MissingMembersCodeFixProvider(
    MemberMark.Clause,
    "AddMissingObligations_Title",
    Descriptors.MandatoryObligationMissing,
    Descriptors.OperatorObligationMissing,
    Descriptors.ObligationMissingUndeclared);
