using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using Spectre.Console;

namespace CiiGuard.Tour;

/// <summary>The papers that the correct sample wrote, and the manifest that stands in its assembly.</summary>
internal static class Evidence
{
    private const string Key = "CiiGuard.Manifest";

    public static void Write(IAnsiConsole console, Repository repository, string folder, string assembly)
    {
        var documents = ReadManifest(assembly);
        if (documents.Count == 0)
            throw new TourException($"{repository.Relative(assembly)} has no manifest");
        for (var i = 0; i < documents.Count; i++)
            File.WriteAllText(Path.Combine(folder, i == 0 ? "assembly.json" : $"assembly.{i + 1}.json"), documents[i]);

        foreach (var file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
            console.WriteLine($"  {repository.Relative(file)}, {new FileInfo(file).Length} bytes");

        using var manifest = JsonDocument.Parse(documents[0]);
        var lists = manifest.RootElement.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array);
        console.WriteLine($"annotated in {manifest.RootElement.GetProperty("assembly").GetString()}: {string.Join(", ", lists.Select(list => $"{list.Value.GetArrayLength()} {list.Name}"))}");
    }

    /// <summary>The documents of the manifest, in their order. The assembly is not loaded.</summary>
    private static List<string> ReadManifest(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var found = new SortedDictionary<int, string>();
        foreach (var handle in metadata.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = metadata.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference
                || metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } type
                || metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name) != "AssemblyMetadataAttribute")
            {
                continue;
            }

            var value = metadata.GetBlobReader(attribute.Value);
            value.ReadUInt16();
            var key = value.ReadSerializedString() ?? "";
            if (key == Key)
                found.Add(1, value.ReadSerializedString() ?? "");
            else if (key.StartsWith(Key + ".", StringComparison.Ordinal) && int.TryParse(key.AsSpan(Key.Length + 1), out var part))
                found.Add(part, value.ReadSerializedString() ?? "");
        }

        return [.. found.Values];
    }
}
