using System;

namespace CiiGuard.Analyzers;

/// <summary>Why a clause can be empty in an object that exists.</summary>
[Flags]
internal enum EmptyCauses
{
    None = 0,

    /// <summary>Its type has null among its values.</summary>
    Nullable = 1 << 0,

    /// <summary>It is not required, and an object can be made without it.</summary>
    NotSet = 1 << 1,

    /// <summary>The same, and what it starts with is empty.</summary>
    StartsEmpty = 1 << 2,

    /// <summary>A constant, or a property that always gives the same, and that is empty.</summary>
    ValueIsEmpty = 1 << 3,

    /// <summary>Whoever sees it can set it to null, and the compiler says nothing.</summary>
    SettableToNull = 1 << 4,

    /// <summary>A parameter that may be left out, with an empty default.</summary>
    OptionalParameter = 1 << 5,

    /// <summary>A parameter that another constructor does without.</summary>
    OtherConstructor = 1 << 6,

    /// <summary>A constructor vouches by <c>[SetsRequiredMembers]</c> for what it does not set.</summary>
    VouchedFor = 1 << 7,

    /// <summary>A member of a structure, whose default value anybody can write.</summary>
    StructureDefault = 1 << 8,
}
