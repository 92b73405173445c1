using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Versioning;

namespace CiiGuard.Tests;

public sealed class AssemblyTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_public_type_is_in_the_one_namespace() =>
        Assert.All(PublicTypes.All, type => Assert.Equal("CiiGuard", type.Namespace));

    [Fact]
    public void Nothing_but_the_platform_is_referenced() =>
        Assert.All(
            PublicTypes.Vocabulary.GetReferencedAssemblies().Concat(Other().GetReferencedAssemblies()),
            reference => Assert.True(reference.Name == "netstandard" || reference.Name!.StartsWith("System.", StringComparison.Ordinal), reference.Name));

    [Fact]
    public void Both_targets_are_under_test()
    {
        Assert.Equal(".NETCoreApp,Version=v8.0", PublicTypes.Vocabulary.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
        Assert.Equal(".NETStandard,Version=v2.0", Other().GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
    }

    /// <summary>.NET Standard 2.0 has no DateOnly and no System.Text.Json; nothing else may tell the two apart, for generated code is compiled against either.</summary>
    [Fact]
    public void Both_targets_offer_the_same_but_DateOnly_and_the_converters_for_JSON() =>
        Assert.Equal(
            Surface(PublicTypes.Vocabulary).Where(line => !line.Contains("System.DateOnly", StringComparison.Ordinal) && !line.StartsWith("CiiGuard.CalendarDateJsonConverter:", StringComparison.Ordinal) && !line.StartsWith("CiiGuard.ReviewSnapshotJsonConverter:", StringComparison.Ordinal)),
            Surface(Other()));

    private static Assembly Other() => OtherTarget.Assembly;

    private static List<string> Surface(Assembly assembly) =>
        assembly.GetExportedTypes()
            .SelectMany(type => type.GetMembers(Declared).Select(member => $"{type.FullName}: {member}{Constant(member)}").Append($"{type.FullName}: {type.Attributes}"))
            .OrderBy(line => line, StringComparer.Ordinal)
            .ToList();

    private static string Constant(MemberInfo member) =>
        member is FieldInfo { IsLiteral: true } field ? $" = {field.GetRawConstantValue()}" : "";
}
