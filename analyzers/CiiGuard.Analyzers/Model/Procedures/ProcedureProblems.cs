using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>The problems of one declaration while it is read. Reading goes on after the first, so that all are told at once.</summary>
internal sealed class ProcedureProblems(ProcedureProblemSink? sink)
{
    /// <summary>Whether nothing can be made of the declaration.</summary>
    public bool Any { get; private set; }

    /// <summary>Something is wrong that somebody else tells: the compiler, or the same rule in another declaration.</summary>
    public void MarkBroken() => Any = true;

    public void Report(DiagnosticDescriptor descriptor, Location? location, params object[] arguments)
    {
        Any = true;
        sink?.Invoke(new ProcedureProblem(descriptor, location, ImmutableArray.Create(arguments)));
    }

    /// <summary>Place of a named argument of an attribute, else of the attribute; none in metadata.</summary>
    public static Location? LocationOf(AttributeData attribute, string? argument = null)
    {
        // Asked for only when something is wrong, so the syntax is not made otherwise.
        if (attribute.ApplicationSyntaxReference is not { } reference)
            return null;

        if (argument is not null && reference.GetSyntax() is AttributeSyntax { ArgumentList: { } list })
        {
            foreach (var candidate in list.Arguments)
            {
                if (candidate.NameEquals?.Name.Identifier.ValueText == argument)
                    return candidate.GetLocation();
            }
        }

        return Location.Create(reference.SyntaxTree, reference.Span);
    }

    /// <summary>Place of a symbol's name; none in metadata.</summary>
    public static Location? LocationOf(ISymbol symbol)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.IsInSource)
                return location;
        }

        return null;
    }
}
