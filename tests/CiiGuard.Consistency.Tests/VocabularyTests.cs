using System;
using System.Linq;
using CiiGuard.Analyzers;

namespace CiiGuard.Consistency.Tests;

/// <summary>The analyzer knows the vocabulary by name only; these tests hold the names together.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void EveryAttributeIsKnown() =>
        Assert.Equal(
            typeof(ReviewSubjectAttribute).Assembly.GetExportedTypes()
                .Where(static type => typeof(Attribute).IsAssignableFrom(type) && type.Namespace == Vocabulary.Namespace)
                .Select(static type => type.Name)
                .Order(StringComparer.Ordinal),
            Vocabulary.Attributes.Order(StringComparer.Ordinal));

    [Fact]
    public void AssemblyHasTheKnownName() => Assert.Equal(Vocabulary.AssemblyName, typeof(ReviewSubjectAttribute).Assembly.GetName().Name);

    [Fact]
    public void EveryObligationIsKnown() =>
        Assert.Equal(
            Enum.GetNames<SupplierObligation>(),
            Enum.GetNames<SupplierObligations>().Except([nameof(SupplierObligations.None), nameof(SupplierObligations.Mandatory), nameof(SupplierObligations.OfOperator)]));
}
