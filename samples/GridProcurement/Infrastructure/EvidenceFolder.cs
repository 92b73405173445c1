namespace GridProcurement.Infrastructure;

/// <summary>Where the papers go that are written from annotated types: checklist, worksheet, manifest, letter, register. Without a path they go nowhere.</summary>
public sealed class EvidenceFolder(string? path)
{
    public void Write(string name, string text)
    {
        if (path is null)
            return;
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, name), text);
    }
}
