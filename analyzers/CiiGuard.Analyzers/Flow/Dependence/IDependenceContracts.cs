using System;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers.Flow;

/// <summary>What code does that must not depend on a source.</summary>
[Flags]
internal enum Duties
{
    None = 0,

    /// <summary>Something is assessed.</summary>
    Assess = 1,

    /// <summary>Something is declared, or prepared to be.</summary>
    Declare = 2,

    /// <summary>It is said that nothing need be declared.</summary>
    Release = 4,

    /// <summary>It is said that something may have to be declared: more than an assessment could come to.</summary>
    Caution = 8,
}

/// <summary>What the analysis of dependences asks about symbols.</summary>
internal interface IDependenceContracts
{
    /// <summary>Whether values of the type are sources.</summary>
    bool IsSource(ITypeSymbol? type);

    /// <summary>What a call of the member means by itself.</summary>
    Duties DutiesOf(IMethodSymbol method);

    /// <summary>What a constant of the type says.</summary>
    Duties DutiesOf(ITypeSymbol? type, object constant);
}
