using System;
using System.ComponentModel;
using System.Globalization;

namespace CiiGuard;

/// <summary>A day from and to <c>yyyy-MM-dd</c>, for configuration binders and serializers that ask for a type converter.</summary>
internal sealed class CalendarDateConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType) => sourceType == typeof(string);

    public override bool CanConvertTo(ITypeDescriptorContext? context, Type? destinationType) => destinationType == typeof(string);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) =>
        value is string text ? CalendarDate.Parse(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType) =>
        value is CalendarDate date && destinationType == typeof(string) ? date.ToString() : base.ConvertTo(context, culture, value, destinationType);
}
