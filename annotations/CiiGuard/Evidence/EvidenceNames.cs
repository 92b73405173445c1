namespace CiiGuard;

/// <summary>Words for what is there.</summary>
internal static class EvidenceNames
{
    public static BilingualText Of(EvidenceStatus status) => status switch
    {
        EvidenceStatus.Present => new("present", "具备"),
        EvidenceStatus.Empty => new("empty", "为空"),
        EvidenceStatus.Unseen => new("cannot be seen", "无法读取"),
        _ => new("missing", "缺失"),
    };
}
