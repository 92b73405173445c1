using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>Reads the arguments of an attribute that declares a part of a procedure. What the compiler reports itself (wrong type, missing argument) is broken, silently.</summary>
internal readonly struct ProcedureArguments(AttributeData attribute, ProcedureProblems problems)
{
    public ProcedureProblems Problems => problems;

    public Location? Location(string? argument = null) => ProcedureProblems.LocationOf(attribute, argument);

    public string? Text(string name) => Find(name) is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    public bool Flag(string name) => Find(name) is { Kind: TypedConstantKind.Primitive, Value: true };

    /// <summary>A text in both languages: the Chinese one defaults to the English one; null if there is neither.</summary>
    public Bilingual? Texts(string english, string chinese)
    {
        var (inEnglish, inChinese) = (Text(english), Text(chinese));
        return inEnglish is null && inChinese is null ? null : new Bilingual(inEnglish ?? inChinese!, inChinese ?? inEnglish!);
    }

    public Bilingual Name(string code)
    {
        var english = Text("English") ?? code;
        return new Bilingual(english, Text("Chinese") ?? english);
    }

    /// <summary>A named argument whose type is an enum of the vocabulary; a number that the enum does not define is reported.</summary>
    public int Enum(string name, int missing) => Find(name) is { } value ? Defined(value, name, missing) : missing;

    /// <summary>An argument of the constructor whose type is an enum of the vocabulary.</summary>
    public int ConstructorEnum(int index)
    {
        if (index < attribute.ConstructorArguments.Length)
            return Defined(attribute.ConstructorArguments[index], argument: null, missing: 0);

        problems.MarkBroken();
        return 0;
    }

    public int ConstructorInt(int index)
    {
        if (index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: TypedConstantKind.Primitive, Value: int number })
            return number;

        problems.MarkBroken();
        return 0;
    }

    /// <summary>An array of strings; elements that are null are empty, so that they are reported as unknown codes.</summary>
    public List<string> Codes(string name)
    {
        var codes = new List<string>();
        if (Find(name) is not { Kind: TypedConstantKind.Array, IsNull: false } array || array.Values.IsDefault)
            return codes;

        foreach (var value in array.Values)
        {
            var code = value is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : "";
            if (value.Kind == TypedConstantKind.Error)
                problems.MarkBroken();
            else if (!codes.Contains(code))
                codes.Add(code);
        }

        return codes;
    }

    public TypedConstant? Find(string name)
    {
        var value = attribute.FindNamedArgument(name);
        if (value is not { Kind: TypedConstantKind.Error })
            return value;

        problems.MarkBroken();
        return null;
    }

    private int Defined(TypedConstant constant, string? argument, int missing)
    {
        if (constant is not { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type, Value: int number })
        {
            problems.MarkBroken();
            return missing;
        }

        if (EnumValues.IsValueOf(type, number))
            return number;

        // In source CII9010 says so, of every attribute; the reason is needed where a procedure of metadata is refused.
        if (Location() is null)
            problems.Report(Descriptors.NoValueOfEnum, location: null, attribute.AttributeClass?.Name ?? "", argument ?? "", number.ToString(CultureInfo.InvariantCulture), type.Name);
        problems.MarkBroken();
        return missing;
    }
}
