using System.Globalization;
using System.Text;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis.CSharp;

namespace CiiGuard.Generators;

/// <summary>Pieces of code that are written everywhere.</summary>
internal static class Code
{
    public const string Vocabulary = "global::CiiGuard.";

    /// <summary>Version of the generator.</summary>
    public static string Version { get; } = typeof(Code).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>Coverage tools and analyzers know generated members by it.</summary>
    public static string GeneratedCode { get; } = $"[global::System.CodeDom.Compiler.GeneratedCode(\"CiiGuard\", \"{Version}\")]";

    public static string Literal(string? text) => text is null ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Boolean(bool value) => value ? "true" : "false";

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>An identifier, escaped where it is a keyword.</summary>
    public static string Identifier(string name) => ProcedureNames.Escaped(name);

    /// <summary>An identifier made of a full name, for names that no user writes. No two names give the same: a part of a name does not begin with a digit, so <c>_0</c> is never a dot.</summary>
    public static string Sanitized(string text)
    {
        var result = new StringBuilder(text.Length + 1);
        foreach (var character in text)
        {
            if (character == '.')
                result.Append('_');
            else if (character == '_')
                result.Append("_0");
            else if (SyntaxFacts.IsIdentifierPartCharacter(character))
                result.Append(character);
            else
                result.Append("_0").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }

        if (result.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(result[0]))
            result.Insert(0, '_');
        return result.ToString();
    }

    /// <summary>Text for a documentation comment.</summary>
    public static string Xml(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\r", " ").Replace("\n", " ");
}
