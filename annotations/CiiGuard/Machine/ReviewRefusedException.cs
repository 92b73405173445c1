using System;

namespace CiiGuard;

/// <summary>Thrown by a typed step that the procedure refuses. <see cref="ReviewProcedure.Apply"/> gives the refusal as a value instead.</summary>
public sealed class ReviewRefusedException : InvalidOperationException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <exception cref="ArgumentNullException"><paramref name="refusal"/> is null.</exception>
    public ReviewRefusedException(Refusal refusal)
        : base((refusal ?? throw new ArgumentNullException(nameof(refusal))).Text(Language.English)) => Refusal = refusal;

    /// <summary>The refusal.</summary>
    public Refusal Refusal { get; }
}
