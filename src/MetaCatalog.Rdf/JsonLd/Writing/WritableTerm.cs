using MetaCatalog.Rdf.JsonLd.Contexts;

namespace MetaCatalog.Rdf.JsonLd.Writing;

/// <summary>A key under which values of a property can be written, with what its context then makes of them.</summary>
internal sealed class WritableTerm
{
    private readonly Lazy<WritingContext> scalars;
    private readonly Lazy<WritingContext> nodes;
    private readonly Lazy<Facts> facts;

    public WritableTerm(WritingContext context, string name, TermDefinition? definition, int rank)
    {
        Name = name;
        Key = JsonBuffer.KeyOf(name);
        Container = definition?.Container ?? Containers.None;
        IsDefined = definition is not null;
        Rank = rank;
        scalars = new(() => definition?.Context is { } scoped ? context.Enter(scoped) : context);
        facts = new(() => Facts.Of(Scalars, name));
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

    public bool IsLanguageMap => Container.Has(Containers.Language) && Direction is null;

    public bool IsList => Container.Has(Containers.List);

    /// <summary>The type mapping: an IRI, <c>@id</c>, <c>@vocab</c> or null.</summary>
    public string? Type => facts.Value.Type;

    /// <summary>The language that plain strings get, or null.</summary>
    public string? Language => facts.Value.Language;

    /// <summary>The direction that plain strings get, or null.</summary>
    public string? Direction => facts.Value.Direction;

    /// <summary>Whether a string under the key is read as a literal without datatype and language.</summary>
    public bool TakesPlainStrings => facts.Value is { Type: null, Language: null, Direction: null };

    /// <summary>Whether a definition can serve as a key for every kind of value.</summary>
    public static bool IsUsable(TermDefinition definition) =>
        !definition.IsReverse && definition.Nest is null && definition.Type != Keyword.Json && !definition.Container.Has(Containers.Graph);

    private sealed record Facts(string? Type, string? Language, string? Direction)
    {
        public static Facts Of(WritingContext scalars, string name) =>
            new(scalars.Definition(name)?.Type is { } type and not Keyword.None ? type : null, scalars.Language(name), scalars.Direction(name));
    }
}
