using System;

namespace CiiGuard;

/// <summary>Arguments that must say something.</summary>
internal static class Required
{
    public static string Text(string? value, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException("It must not be empty.", name) : value!;
}
