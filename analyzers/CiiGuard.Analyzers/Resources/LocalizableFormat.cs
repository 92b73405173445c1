using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>A resource with placeholders. Unlike <see cref="LocalizableResourceString"/> its arguments follow the language too.</summary>
internal sealed class LocalizableFormat(string name, object[] arguments) : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider)
    {
        var culture = formatProvider as CultureInfo;
        return string.Format(culture, Strings.Get(name, culture), arguments);
    }

    protected override bool AreEqual(object? other) =>
        other is LocalizableFormat format && format.Name == name && format.Arguments.SequenceEqual(arguments);

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(name);

    private string Name => name;

    private object[] Arguments => arguments;
}
