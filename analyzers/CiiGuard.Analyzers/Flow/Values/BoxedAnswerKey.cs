namespace CiiGuard.Analyzers.Flow;

/// <summary>The result that an object is, whose type does not say that it is one: a parameter of type <c>object</c>, of an interface or of a type parameter.</summary>
internal sealed class BoxedAnswerKey
{
    public static readonly BoxedAnswerKey Instance = new();

    private BoxedAnswerKey()
    {
    }
}
