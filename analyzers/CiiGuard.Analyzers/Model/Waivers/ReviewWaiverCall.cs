using Microsoft.CodeAnalysis.Operations;

namespace CiiGuard.Analyzers;

/// <summary>Reads <c>ReviewWaiver.Assume(subject, states, reason, …)</c>.</summary>
internal static class ReviewWaiverCall
{
    public const string MethodName = "Assume";

    /// <returns>False if the call is another one.</returns>
    public static bool TryRead(IInvocationOperation call, out string? reason, out string? until)
    {
        reason = null;
        until = null;
        if (call.TargetMethod.Name != MethodName || !call.TargetMethod.ContainingType.IsVocabularyType("ReviewWaiver"))
            return false;
        foreach (var argument in call.Arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case "reason":
                    // A reason that is put together at run time is a reason.
                    reason = argument.Value.ConstantValue is { HasValue: true, Value: var text } ? text as string : "(computed)";
                    break;
                case "until":
                    until = argument.Value.ConstantValue is { HasValue: true, Value: var date } ? date as string : string.Empty;
                    break;
            }
        }

        return true;
    }
}
