using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>
/// What the engine must know to follow answers: values that say what somebody found, one of which is that nobody has said anything yet. Values of these
/// types are followed like objects, so that a test of an answer is remembered wherever the answer goes.
/// </summary>
internal interface IAnswerContracts
{
    /// <summary>What the values of a type stand for; null if they are not followed.</summary>
    AnswerValues? GetValues(ITypeSymbol? type);

    /// <summary>The same of what a member of an object of some type holds: some say more there than elsewhere.</summary>
    AnswerValues? GetValues(ISymbol member, ITypeSymbol? type, ITypeSymbol? holder);

    /// <summary>Whether a property lists answers of its object: the same ones each time, for answers do not move.</summary>
    bool ListsAnswers(IPropertySymbol property);

    /// <summary>The type of results; null if it cannot be told.</summary>
    ITypeSymbol? ResultType { get; }

    /// <summary>Whether every value of the type is an answer; otherwise only what a marked place holds is.</summary>
    bool IsAnswerType(ITypeSymbol? type);

    /// <summary>Whether a variable or member holds an answer, so that null means that there is none.</summary>
    bool IsAnswerPlace(ISymbol place);

    /// <summary>Whether a constant of the type says that there is nothing to declare.</summary>
    bool IsConclusion(ITypeSymbol? type, object key);

    /// <summary>Whether completing the member means that there is nothing to declare.</summary>
    bool Concludes(IMethodSymbol method);
}
