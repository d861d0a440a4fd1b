using MetaCatalog.Rdf.JsonLd.Contexts;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>A key under which values of a property can be written, with what its context then makes of them.</summary>
internal sealed class WritableTerm
{
    private readonly Lazy<WritingContext> scalars;
    private readonly Lazy<WritingContext> nodes;

    public WritableTerm(WritingContext context, string name, TermDefinition? definition, int rank)
    {
        Name = name;
        Key = JsonBuffer.KeyOf(name);
        Container = definition?.Container ?? Containers.None;
        IsDefined = definition is not null;
        Rank = rank;
        scalars = new(() => definition?.Context is { } scoped ? context.Enter(scoped) : context);
        nodes = new(() => context.Outer is not { } outer ? scalars.Value : definition?.Context is { } scoped ? outer.Enter(scoped) : outer);
    }

    public string Name { get; }

    /// <summary>The key as JSON text with its colon.</summary>
    public byte[] Key { get; }

    /// <summary>Where the key comes in an object: what names a thing comes first.</summary>
    public int Rank { get; }

    /// <summary>Whether it is a term of the context, not an IRI or compact IRI.</summary>
    public bool IsDefined { get; }

    public Containers Container { get; }

    /// <summary>The context for strings, references and value objects under the key.</summary>
    public WritingContext Scalars => scalars.Value;

    /// <summary>The context for node objects under the key.</summary>
    public WritingContext Nodes => nodes.Value;

    /// <summary>Whether values always stand in an array: it is what the context asks for, or keeps an object from being read as a map.</summary>
    public bool IsArray => Container.Has(Containers.Set | Containers.Language | Containers.Index | Containers.Id | Containers.Type);

    public bool IsLanguageMap => Container.Has(Containers.Language) && Scalars.Direction(this) is null;

    public bool IsList => Container.Has(Containers.List);

    /// <summary>The type mapping: an IRI, <c>@id</c>, <c>@vocab</c> or null.</summary>
    public string? Type => Scalars.Definition(Name)?.Type is { } type and not Keyword.None ? type : null;

    /// <summary>Whether a string under the key is read as a literal without datatype and language.</summary>
    public bool TakesPlainStrings => Type is null && Scalars.Language(this) is null && Scalars.Direction(this) is null;

    /// <summary>Whether a definition can serve as a key for every kind of value.</summary>
    public static bool IsUsable(TermDefinition definition) =>
        !definition.IsReverse && definition.Nest is null && definition.Type != Keyword.Json && !definition.Container.Has(Containers.Graph);
}
