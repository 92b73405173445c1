using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CiiGuard.CodeFixes;

/// <summary>Adds a member for each document that CII3001 names.</summary>
// Not [Shared]: that attribute's assembly differs in version between the hosts of supported compilers.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddMissingDocumentsCodeFixProvider))]
public sealed class AddMissingDocumentsCodeFixProvider() : MissingMembersCodeFixProvider(
    MemberMark.Document,
    "AddMissingDocuments_Title",
    Descriptors.RequiredDocumentMissing);
