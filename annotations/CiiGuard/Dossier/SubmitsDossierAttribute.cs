using System;

namespace CiiGuard;

/// <summary>Marks the act of filing: the dossier must be complete on every path that leads here (CII3002).</summary>
/// <remarks>On a method the dossier is the receiver or the parameter of a dossier type; a method with several of them marks the parameter that is filed.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class SubmitsDossierAttribute : Attribute;
