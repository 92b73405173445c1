using Microsoft.CodeAnalysis;

namespace CiiGuard.Analyzers;

/// <summary>CII9019: a gate is something that code passes through by a call or an assignment.</summary>
internal static class GateChecks
{
    public static void Examine(AnnotationUse use, AnnotationReport report)
    {
        var fault = use.Symbol switch
        {
            IPropertySymbol { SetMethod: null } => "Gate_NoSetter",
            IMethodSymbol { MethodKind: MethodKind.StaticConstructor or MethodKind.Destructor } => "Gate_NotCalled",
            IMethodSymbol { MethodKind: MethodKind.EventAdd or MethodKind.EventRemove or MethodKind.EventRaise } => "Gate_Event",
            _ => null,
        };
        if (fault is not null)
            report.Add(Descriptors.GateMisfit, use, use.Display, Strings.Localizable(fault));
    }
}
