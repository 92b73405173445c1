namespace CiiGuard;

/// <summary>Whether something that must be there is there (具备情况): a clause, a document of the file, an answer.</summary>
/// <remarks>Zero is the cautious answer. Only <see cref="Present"/> counts as being there.</remarks>
public enum EvidenceStatus
{
    /// <summary>No member carries it (缺失).</summary>
    Missing = 0,

    /// <summary>A member carries it, and holds nothing (为空): see <see cref="Evidence.StatusOf{T}"/>.</summary>
    Empty = 1,

    /// <summary>A member carries it that cannot be read from outside the type (无法读取), so that it is not known what it holds.</summary>
    Unseen = 2,

    /// <summary>A member carries it and holds something (具备). Whether that is what the law asks for is for people to judge.</summary>
    Present = 3,
}
