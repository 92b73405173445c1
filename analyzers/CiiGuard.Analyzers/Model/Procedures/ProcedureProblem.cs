using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Where a reader says what is wrong with a declaration. An analyzer listens and reports; the generator does not listen, and makes nothing of a declaration that has a problem.</summary>
internal delegate void ProcedureProblemSink(ProcedureProblem problem);

/// <param name="Descriptor">The rule.</param>
/// <param name="Location">Where it stands; none if the declaration is in metadata, then the report stands where the procedure is named.</param>
/// <param name="Arguments">Arguments of the message.</param>
internal readonly record struct ProcedureProblem(DiagnosticDescriptor Descriptor, Location? Location, ImmutableArray<object> Arguments)
{
    /// <summary>The message, for a report elsewhere.</summary>
    public LocalizableString Text
    {
        get
        {
            var arguments = new object[Arguments.Length];
            Arguments.CopyTo(arguments);
            return Strings.Localizable(Descriptor.Id + "_Message", arguments);
        }
    }
}
