using System;

namespace CiiGuard.Analyzers;

/// <summary>In which ways a member may hold nothing; in none, it has a value. A test for null takes one of them away.</summary>
[Flags]
internal enum Lack
{
    None = 0,

    /// <summary>It may be null.</summary>
    Null = 1,

    /// <summary>It may be something that counts as empty without being null, such as text without characters.</summary>
    Blank = 2,

    Unknown = Null | Blank,
}
