using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CiiGuard.Analyzers;

/// <summary>
/// The names under which something with a precondition can be used. A block that mentions none of them needs no operations, no graph and
/// no analysis; looking at identifiers costs a small part of what the compiler spends on the block.
/// </summary>
internal sealed class GuardedMembers
{
    private readonly HashSet<string> _names = new();
    private bool _anyInvocation;
    private bool _anyOperator;
    private bool _anyCreation;

    public GuardedMembers(Compilation compilation)
    {
        AddFrom(compilation.Assembly.GlobalNamespace);
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name != Vocabulary.AssemblyName && UsesVocabulary(assembly))
                AddFrom(assembly.GlobalNamespace);
        }
    }

    public bool MayBeUsedIn(SyntaxNode codeBlock, CancellationToken cancellation)
    {
        if (_names.Count == 0 && !_anyInvocation && !_anyOperator && !_anyCreation)
            return false;
        cancellation.ThrowIfCancellationRequested();
        foreach (var node in codeBlock.DescendantNodes())
        {
            switch (node)
            {
                case SimpleNameSyntax name:
                    if (_names.Contains(name.Identifier.ValueText))
                        return true;
                    break;
                case ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax:
                    if (_anyCreation)
                        return true;
                    break;
                case InvocationExpressionSyntax:
                    if (_anyInvocation)
                        return true;
                    break;
                case ElementAccessExpressionSyntax or ImplicitElementAccessSyntax:
                    if (_names.Contains("this[]"))
                        return true;
                    break;
                case UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 }:
                    if (_names.Contains("Dispose") || _names.Contains("DisposeAsync"))
                        return true;
                    break;
                case CommonForEachStatementSyntax:
                    if (_names.Contains("GetEnumerator") || _names.Contains("GetAsyncEnumerator"))
                        return true;
                    break;
                case BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax
                    or AssignmentExpressionSyntax or EqualsValueClauseSyntax or ReturnStatementSyntax or ArgumentSyntax:
                    if (_anyOperator)
                        return true;
                    break;
            }
        }

        return false;
    }

    private static bool UsesVocabulary(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == Vocabulary.AssemblyName));

    private void AddFrom(INamespaceSymbol root)
    {
        var pending = new Stack<INamespaceOrTypeSymbol>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var container = pending.Pop();
            foreach (var member in container.GetMembers())
            {
                switch (member)
                {
                    case INamespaceSymbol space:
                        pending.Push(space);
                        break;
                    case INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke } type:
                        if (HasPrecondition(invoke))
                            _anyInvocation = true;
                        break;
                    case INamedTypeSymbol type:
                        pending.Push(type);
                        break;
                    case IMethodSymbol method when HasPrecondition(method):
                        AddMethod(method);
                        break;
                    case IPropertySymbol property when IsGuarded(property):
                        _names.Add(property.IsIndexer ? "this[]" : property.Name);
                        break;
                    case IFieldSymbol field when IsGuarded(field):
                        _names.Add(field.Name);
                        break;
                }
            }
        }
    }

    private void AddMethod(IMethodSymbol method)
    {
        switch (method.MethodKind)
        {
            case MethodKind.Constructor:
                _names.Add(method.ContainingType.Name);
                _anyCreation = true;
                break;
            case MethodKind.UserDefinedOperator or MethodKind.Conversion:
                _anyOperator = true;
                break;
            case MethodKind.PropertyGet or MethodKind.PropertySet when method.AssociatedSymbol is IPropertySymbol property:
                _names.Add(property.IsIndexer ? "this[]" : property.Name);
                break;
            case MethodKind.ExplicitInterfaceImplementation:
                _names.Add(method.Name.Substring(method.Name.LastIndexOf('.') + 1));
                break;
            default:
                _names.Add(method.Name);
                break;
        }
    }

    private static bool HasPrecondition(IMethodSymbol method)
    {
        if (IsGuarded(method))
            return true;
        foreach (var parameter in method.Parameters)
        {
            if (IsGuarded(parameter))
                return true;
        }

        return false;
    }

    private static bool IsGuarded(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && type.IsVocabularyType(type.Name)
                && type.Name is Vocabulary.ExecutesContract or Vocabulary.SignsContract or Vocabulary.PutsIntoUse
                    or Vocabulary.RequiresReview or Vocabulary.ReviewTransition)
            {
                return true;
            }
        }

        return false;
    }
}
