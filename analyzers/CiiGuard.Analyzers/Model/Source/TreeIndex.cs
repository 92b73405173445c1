using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CiiGuard.Analyzers;

/// <summary>
/// The names that the bodies of one file mention, found without binding anything. It is what decides whether a body is worth its operations;
/// the compiler keeps it as long as the file does not change.
/// </summary>
internal sealed class TreeIndex
{
    public static readonly SyntaxTreeValueProvider<TreeIndex> Provider = new(static tree => new TreeIndex(tree.GetRoot()));

    private readonly Dictionary<TextSpan, BodyNames> _bySpan = new();

    public TreeIndex(SyntaxNode root)
    {
        var bodies = ImmutableArray.CreateBuilder<BodyNames>();
        foreach (var node in root.DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (NameOf(node) is { } name)
                bodies.Add(new(name, node, this));
            AddDelegateMembers(node);
        }

        Bodies = bodies.ToImmutable();
        // By place, as an editor makes the nodes of a file anew from time to time.
        foreach (var body in Bodies)
            _bySpan[body.Declaration.Span] = body;
    }

    public ImmutableArray<BodyNames> Bodies { get; }

    /// <summary>What the member mentions that <paramref name="node"/> is, or is a part of; null where no member was indexed.</summary>
    public BodyNames? NamesAround(SyntaxNode node)
    {
        for (var current = node; current is not (null or TypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or CompilationUnitSyntax); current = current.Parent)
        {
            if (_bySpan.TryGetValue(current.Span, out var names))
                return names;
        }

        return null;
    }

    /// <summary>Names that stand where something is invoked.</summary>
    public HashSet<string> Invoked { get; } = new();

    /// <summary>Names that stand where something is read, passed on or converted; a method among them may be called through a delegate.</summary>
    public HashSet<string> Referred { get; } = new();

    /// <summary>What fields, properties and events of a delegate type are given, as far as it is written where they are given it.</summary>
    public List<HandlerNames> Handlers { get; } = new();

    /// <summary>What members hold or give of delegates inside a larger value.</summary>
    public List<HandlerNames> Stored { get; } = new();

    /// <summary>Names of fields and properties whose type looks like a delegate type, which is what methods are assigned to.</summary>
    public HashSet<string> DelegateMembers { get; } = new();

    private void AddDelegateMembers(SyntaxNode node)
    {
        if (node is PropertyDeclarationSyntax property && LooksLikeDelegate(property.Type))
        {
            DelegateMembers.Add(property.Identifier.ValueText);
        }
        else if (node is FieldDeclarationSyntax field && LooksLikeDelegate(field.Declaration.Type))
        {
            foreach (var variable in field.Declaration.Variables)
                DelegateMembers.Add(variable.Identifier.ValueText);
        }
    }

    internal static bool LooksLikeDelegate(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => LooksLikeDelegate(nullable.ElementType),
        QualifiedNameSyntax qualified => LooksLikeDelegate(qualified.Right),
        SimpleNameSyntax { Identifier.ValueText: var name } => name is "Action" or "Func" or "Predicate" or "Comparison" or "Converter" or "Delegate"
            || name.EndsWith("Handler", System.StringComparison.Ordinal) || name.EndsWith("Callback", System.StringComparison.Ordinal)
            || name.EndsWith("Delegate", System.StringComparison.Ordinal),
        _ => false,
    };

    private static string? NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        IndexerDeclarationSyntax => BodyNames.Indexer,
        EventDeclarationSyntax @event => @event.Identifier.ValueText,
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => BodyNames.Operator,
        DestructorDeclarationSyntax => string.Empty,
        BaseFieldDeclarationSyntax => string.Empty,
        GlobalStatementSyntax => string.Empty,
        _ => null,
    };
}

/// <summary>The names that one member's bodies mention.</summary>
internal sealed class BodyNames
{
    public const string Indexer = "this[]";
    public const string Operator = "operator";
    public const string ImplicitCreation = "new()";
    public const string CreationWithArguments = "new(…)";

    public BodyNames(string name, SyntaxNode declaration, TreeIndex tree)
    {
        Name = name;
        Declaration = declaration;
        List<string>? functions = null;
        foreach (var node in declaration.DescendantNodes())
        {
            if (MayInvokeOperator(node))
                Mentioned.Add(Operator);
            GivesValues |= node is AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 };
            switch (node)
            {
                case InvocationExpressionSyntax invocation:
                    AddInvoked(invocation.Expression);
                    tree.Stored.AddRange(StoredDelegates.In(invocation));
                    break;
                case AssignmentExpressionSyntax assignment when HandlerNames.Of(assignment) is { } handler:
                    tree.Handlers.Add(handler);
                    break;
                case AssignmentExpressionSyntax assignment when StoredDelegates.In(assignment) is { } stored:
                    tree.Stored.Add(stored);
                    break;
                case EqualsValueClauseSyntax initializer when HandlerNames.Of(initializer) is { } handler:
                    tree.Handlers.Add(handler);
                    break;
                case EqualsValueClauseSyntax initializer:
                    tree.Stored.AddRange(StoredDelegates.In(initializer));
                    break;
                case AnonymousFunctionExpressionSyntax lambda when StoredDelegates.In(lambda) is { } given:
                    tree.Stored.Add(given);
                    break;
                case LocalFunctionStatementSyntax function:
                    (functions ??= new()).Add(function.Identifier.ValueText);
                    break;
                case SimpleNameSyntax simple:
                    Mentioned.Add(simple.Identifier.ValueText);
                    if (IsInNameOf(simple))
                        continue;
                    (IsInvoked(simple) ? tree.Invoked : tree.Referred).Add(simple.Identifier.ValueText);
                    break;
                case ImplicitObjectCreationExpressionSyntax { ArgumentList: var arguments }:
                    AddCreation(arguments);
                    break;
                case ConstructorInitializerSyntax { ArgumentList: var arguments }:
                    AddCreation(arguments);
                    break;
                case ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax:
                    Mentioned.Add(Indexer);
                    break;
                case UsingStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 }:
                    Mentioned.Add("Dispose");
                    Mentioned.Add("DisposeAsync");
                    break;
                case CommonForEachStatementSyntax:
                    Mentioned.Add("GetEnumerator");
                    Mentioned.Add("GetAsyncEnumerator");
                    break;
            }
        }

        if (functions is not null)
            InvokedByName.ExceptWith(functions);
    }

    /// <summary>Whether a node may stand for the call of an operator.</summary>
    public static bool MayInvokeOperator(SyntaxNode node) =>
        node is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax
            or AssignmentExpressionSyntax { RawKind: not (int)SyntaxKind.SimpleAssignmentExpression };

    /// <summary>The name by which the member is used.</summary>
    public string Name { get; }

    /// <summary>The member.</summary>
    public SyntaxNode Declaration { get; }

    /// <summary>Whether something is assigned or handed to a constructor.</summary>
    public bool GivesValues { get; }

    public HashSet<string> Mentioned { get; } = new();

    /// <summary>Names that are invoked as they stand: methods, and variables of a delegate type.</summary>
    public HashSet<string> InvokedByName { get; } = new();

    /// <summary>Something is invoked that is no name (an element, a result), or by way of <c>Invoke</c>.</summary>
    public bool InvokesValue { get; private set; }

    private void AddCreation(ArgumentListSyntax arguments)
    {
        Mentioned.Add(ImplicitCreation);
        if (arguments.Arguments.Count > 0)
            Mentioned.Add(CreationWithArguments);
    }

    private void AddInvoked(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case SimpleNameSyntax { Identifier.ValueText: not "nameof" } name:
                InvokedByName.Add(name.Identifier.ValueText);
                break;
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var own }:
                InvokedByName.Add(own.Identifier.ValueText);
                break;
            // A member of another object may be a delegate as well; most are methods, and a delegate's name is seldom a method's.
            case MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or SimpleNameSyntax:
                InvokesValue |= expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Invoke" } or MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Invoke" };
                break;
            default:
                InvokesValue = true;
                break;
        }
    }

    private static bool IsInvoked(SimpleNameSyntax name) => name.Parent switch
    {
        InvocationExpressionSyntax invocation => invocation.Expression == name,
        MemberAccessExpressionSyntax access => access.Name == name && access.Parent is InvocationExpressionSyntax invocation && invocation.Expression == access,
        MemberBindingExpressionSyntax binding => binding.Parent is InvocationExpressionSyntax invocation && invocation.Expression == binding,
        _ => false,
    };

    private static bool IsInNameOf(SimpleNameSyntax name)
    {
        SyntaxNode? node = name;
        while (node is SimpleNameSyntax or MemberAccessExpressionSyntax)
            node = node.Parent;
        return node is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
    }
}
