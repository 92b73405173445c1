namespace CiiGuard;

/// <summary>Where the supplier comes from (供应方来源). A fact for planning, never a condition of a duty: the Measures do not tell suppliers apart by origin.</summary>
public enum SupplierOrigin
{
    /// <summary>Not known (未知). The zero value.</summary>
    Unknown = 0,

    /// <summary>Domestic (境内).</summary>
    Domestic = 1,

    /// <summary>Foreign (境外).</summary>
    Foreign = 2,

    /// <summary>Both (混合).</summary>
    Mixed = 3,
}
