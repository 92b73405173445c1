using System.Linq;
using CiiGuard.Analyzers;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Generators;

/// <summary>Opens a part of the user's type, with its namespace and containing types, for a formatter to fill.</summary>
internal static class CaseWriter
{
    public static SourceText Part(ReviewCaseModel model, System.Action<SourceWriter> body, string attributes = "", string modifiers = "")
    {
        var writer = new SourceWriter();
        FileHeader.Write(writer);
        if (model.Name.All(character => character is >= 'a' and <= 'z'))
        {
            writer.Line("#pragma warning disable CS8981 // The name is the user's, and reported where the user wrote it.");
            writer.Blank();
        }

        var opened = 0;
        if (model.Namespace.Length > 0)
        {
            writer.Open("namespace " + string.Join(".", model.Namespace.Split('.').Select(Code.Identifier)));
            opened++;
        }

        foreach (var containing in model.ContainingTypes)
        {
            writer.Open(containing);
            opened++;
        }

        if (attributes.Length > 0)
            writer.Line(attributes);
        writer.Open($"{modifiers}partial {Keyword(model)} {Code.Identifier(model.Name)}");
        body(writer);
        for (; opened >= 0; opened--)
            writer.Close();
        return writer.ToSourceText();
    }

    public static string Keyword(ReviewCaseModel model) => model.IsRecord ? "record" : "class";

    /// <summary>Marks a constructor that sets what is required, because it copies it.</summary>
    public static void SetsRequiredMembers(SourceWriter writer, ReviewCaseModel model)
    {
        if (model.SetsRequiredMembers)
            writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
    }
}
