using CiiGuard.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9007: what <c>Of</c> names is there and leads to a review.</summary>
internal static class OfChecks
{
    public static string? NameIn(AttributeData attribute)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == "Of" && argument.Value is { Kind: TypedConstantKind.Primitive, Value: string name })
                return name;
        }

        return null;
    }

    public static void Examine(AnnotationUse use, string name, AnnotationModel model, AnnotationReport report)
    {
        if (FindFault(use, name, model) is { } fault)
            report.Add(Descriptors.OfUnresolved, use, name, use.Display, fault);
    }

    private static LocalizableString? FindFault(AnnotationUse use, string name, AnnotationModel model)
    {
        if (use.Symbol is not IParameterSymbol && !use.IsOnReturn && use.Symbol is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters)
            {
                if (parameter.Name == name)
                    return model.LeadsToReview(parameter.Type) ? null : Strings.Localizable("Of_NoReview", AnnotationModel.Display(parameter.Type));
            }
        }

        var holder = HolderOf(use);
        if (holder is null)
            return Strings.Localizable("Of_NoObject");
        holder = holder.WithoutNullable();
        if (AnnotationModel.MayBeAnything(holder))
            return null;
        if (AnnotationModel.FindMember(holder, name) is not { } member)
            return Strings.Localizable("Of_NoMember", AnnotationModel.Display(holder));
        return AnnotationModel.TypeOf(member) is { } type && !model.LeadsToReview(type) ? Strings.Localizable("Of_NoReview", AnnotationModel.Display(type)) : null;
    }

    /// <summary>The type whose members are meant; null if there is no object that has them.</summary>
    private static ITypeSymbol? HolderOf(AnnotationUse use)
    {
        if (use.Symbol is IParameterSymbol parameter)
            return parameter.Type;
        if (use.IsOnReturn)
            return use.Result;
        return use.Symbol.IsStatic || use.Symbol is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction }
            ? null
            : use.Symbol.ContainingType is { } type ? ExtensionBlocks.ReceiverTypeOf(type) : null;
    }
}
