using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Generators.Tests.Checklists;

/// <summary>Compiles sources with what is generated for them, loads the result and asks the generated classes.</summary>
internal sealed class LoadedChecklists
{
    private readonly Assembly _assembly;

    public LoadedChecklists(Compilation completed)
    {
        using var image = new MemoryStream();
        var emitted = completed.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        image.Position = 0;
        _assembly = new AssemblyLoadContext(null, isCollectible: false).LoadFromStream(image);
    }

    /// <summary>The checklist of each contract type by its full name.</summary>
    public IReadOnlyDictionary<string, ClauseChecklist> All(MeasuresVersion edition = MeasuresVersion.V2022) => Results<ClauseChecklist>("Checklist", edition).ToDictionary(checklist => checklist.Contract);

    /// <summary>What a static method of the generated classes gives for an edition; for the one that is the default of its parameter, if none is given.</summary>
    public IEnumerable<T> Results<T>(string method, MeasuresVersion? edition = null) => _assembly.GetTypes()
        .Where(static type => type is { IsAbstract: true, IsSealed: true })
        .Select(type => type.GetMethod(method, BindingFlags.Static | BindingFlags.Public, [typeof(MeasuresVersion)]))
        .Where(found => found?.ReturnType == typeof(T))
        .Select(found => (T)found!.Invoke(null, [edition ?? found.GetParameters()[0].DefaultValue])!);

    /// <summary>What a static method gives.</summary>
    public T Call<T>(string type, string method) => (T)_assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null)!;
}
