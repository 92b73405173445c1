using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.CodeFixes;

/// <summary>What language version and framework of a project have.</summary>
internal static class LanguageMeans
{
    public static bool CanUseInit(Compilation compilation, CSharpParseOptions options) =>
        options.LanguageVersion >= LanguageVersion.CSharp9 && IsAvailable(compilation, "System.Runtime.CompilerServices.IsExternalInit");

    public static bool CanUseRequired(Compilation compilation, CSharpParseOptions options) =>
        options.LanguageVersion >= LanguageVersion.CSharp11
        && IsAvailable(compilation, "System.Runtime.CompilerServices.RequiredMemberAttribute")
        && IsAvailable(compilation, "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute");

    private static bool IsAvailable(Compilation compilation, string metadataName) =>
        compilation.GetTypesByMetadataName(metadataName).Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
