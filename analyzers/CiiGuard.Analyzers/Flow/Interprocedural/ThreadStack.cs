using System;
using System.Runtime.CompilerServices;

namespace CiiGuard.Analyzers.Flow;

/// <summary>Every body that is followed into takes some of the thread's stack, and compilers run analyzers on threads that have little of it.</summary>
internal static class ThreadStack
{
    /// <summary>Whether one more body can be followed into; overflowing the stack would end the compiler.</summary>
    public static bool HasRoom()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }
}
