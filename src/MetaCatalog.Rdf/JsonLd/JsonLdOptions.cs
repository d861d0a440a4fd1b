namespace MetaCatalog.Rdf.JsonLd;

/// <summary>How base directions are carried in RDF 1.1, which has no place for them (JSON-LD 1.1, 10.2).</summary>
public enum RdfDirection
{
    /// <summary>Directions are dropped.</summary>
    None,

    /// <summary>As a datatype in the namespace <c>https://www.w3.org/ns/i18n#</c>.</summary>
    I18nDatatype,

    /// <summary>As a blank node with <c>rdf:value</c>, <c>rdf:language</c> and <c>rdf:direction</c>.</summary>
    CompoundLiteral,
}

/// <summary>Which occurrence of a node framing embeds (JSON-LD 1.1 Framing, 4.3).</summary>
public enum FrameEmbed
{
    /// <summary>The first; later ones are references.</summary>
    Once,

    /// <summary>Every one, save where that would be endless.</summary>
    Always,

    /// <summary>None.</summary>
    Never,

    /// <summary>The last; earlier ones become references. JSON-LD 1.0 only.</summary>
    Last,
}

/// <summary>How JSON-LD is processed. The defaults are those of the specification, with bounds that are safe for documents from strangers.</summary>
/// <remarks>JSON-LD 1.1 API, 9.3; JSON-LD 1.1 Framing, 6.1.</remarks>
public sealed record JsonLdOptions
{
    /// <summary>The defaults.</summary>
    public static readonly JsonLdOptions Default = new();

    /// <summary>The base IRI; null takes the document's address.</summary>
    public string? BaseIri { get; init; }

    /// <summary>The contexts that documents may refer to; null knows none.</summary>
    public ContextRegistry? Contexts { get; init; }

    /// <summary>Answers for documents and contexts that are not registered; null, or an answer of null, refuses them.</summary>
    public Func<string, JsonLdDocument?>? LoadDocument { get; init; }

    /// <summary>A context that holds before the document's own.</summary>
    public JsonLdDocument? ExpandContext { get; init; }

    /// <summary>Whether compaction writes an array of one value as that value.</summary>
    public bool CompactArrays { get; init; } = true;

    /// <summary>Whether compaction writes IRIs relative to the base.</summary>
    public bool CompactToRelative { get; init; } = true;

    /// <summary>Whether HTML gives all its JSON-LD scripts, or only the first; null gives all to RDF and the first to the other operations.</summary>
    public bool? ExtractAllScripts { get; init; }

    /// <summary>Whether keys are processed in lexicographical order.</summary>
    public bool Ordered { get; init; }

    /// <summary>Whether to process as JSON-LD 1.0 does.</summary>
    public bool Version10 { get; init; }

    /// <summary>How base directions are carried in RDF.</summary>
    public RdfDirection RdfDirection { get; init; }

    /// <summary>Whether numbers and booleans of RDF become those of JSON. Lexical forms may be lost.</summary>
    public bool UseNativeTypes { get; init; }

    /// <summary>Whether <c>rdf:type</c> stays a property instead of becoming <c>@type</c>.</summary>
    public bool UseRdfType { get; init; }

    /// <summary>Which occurrence of a node framing embeds.</summary>
    public FrameEmbed Embed { get; init; }

    /// <summary>Whether framing keeps only the properties that the frame names.</summary>
    public bool Explicit { get; init; }

    /// <summary>Whether framing leaves out properties that a node does not have.</summary>
    public bool OmitDefault { get; init; }

    /// <summary>Whether a frame matches only nodes with all of its properties.</summary>
    public bool RequireAll { get; init; }

    /// <summary>Whether framing leaves out the outer <c>@graph</c> for a single node; null does so in JSON-LD 1.1.</summary>
    public bool? OmitGraph { get; init; }

    /// <summary>Whether framing looks at the default graph alone, or at all graphs merged.</summary>
    public bool FrameDefaultGraph { get; init; }

    /// <summary>Whether a key may occur twice in an object, the last one counting. The default refuses it.</summary>
    public bool AllowDuplicateKeys { get; init; }

    /// <summary>The deepest nesting of JSON values; at most 1,000.</summary>
    public int MaxDepth { get; init; } = 128;

    /// <summary>The longest string, in bytes.</summary>
    public int MaxStringLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>The longest IRI, in bytes.</summary>
    public int MaxIriLength { get; init; } = 8 * 1024;

    /// <summary>The greatest number of statements given to a sink.</summary>
    public long MaxStatements { get; init; } = 100_000_000;

    /// <summary>The longest chain of contexts that refer to one another.</summary>
    public int MaxContexts { get; init; } = 32;

    /// <summary>Where to put what was read but is probably not as meant, the first 1,000; null does not collect it.</summary>
    public ICollection<Diagnostic>? Warnings { get; init; }
}
