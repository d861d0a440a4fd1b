using MetaCatalog.Catalog.Access;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>One revision of a record, as one actor may read it at one instant.</summary>
/// <remarks>Immutable and thread safe. <see cref="NQuads"/>, <see cref="Graph"/> and <see cref="JsonLd"/> are read and made on first use, while the catalog is open.</remarks>
public sealed class Record
{
    private readonly StoredContent content;

    internal Record(StoredContent content) => this.content = content;

    /// <summary>The record's name.</summary>
    public required RecordId Id { get; init; }

    /// <summary>The revision that was read.</summary>
    public required Revision Revision { get; init; }

    /// <summary>The primary topic: the IRI of the described resource.</summary>
    public required Iri Topic { get; init; }

    /// <summary>The access level that holds at the instant of reading.</summary>
    public required AccessLevel AccessLevel { get; init; }

    /// <summary>The end of the embargo that the description states, past or to come; null without one.</summary>
    public required DateTimeOffset? EmbargoEnd { get; init; }

    /// <summary>When the record last changed in a way that the actor may see.</summary>
    public required DateTimeOffset Datestamp { get; init; }

    /// <summary>When everybody could first see it; null when nobody could yet.</summary>
    public required DateTimeOffset? FirstPublished { get; init; }

    /// <summary>Whether this is the record's current revision.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>Title, publisher and the like without reading the graph.</summary>
    public required RecordCard Card { get; init; }

    /// <summary>Check and assessment in numbers.</summary>
    public required AssessmentSummary Assessment { get; init; }

    /// <summary>Sets for harvesters, such as <c>domain:materials</c>, <c>access:open</c>, <c>provider:…</c>; parents are implied.</summary>
    public required IReadOnlyList<string> Sets { get; init; }

    /// <summary>Whether the addresses of the data are in the description that the actor reads; where they are not, it leads to where one asks.</summary>
    public required bool ShowsLinks { get; init; }

    /// <summary>The state.</summary>
    public RecordState State => Revision.State;

    /// <summary>The entity tag, without quotes: changes with every revision.</summary>
    public string ETag => Revision.Id.Value;

    /// <summary>The whole description, ready for reading from many threads; not to be written to.</summary>
    public Graph Graph => content.Graph;

    /// <summary>The description as JSON-LD, compacted by the project's context: what plain JSON clients read and patch.</summary>
    public ReadOnlyMemory<byte> JsonLd => content.JsonLd;

    /// <summary>The description as canonical N-Quads (RDFC-1.0), UTF-8: what <see cref="Revision.ContentHash"/> is the hash of, where that is told.</summary>
    public ReadOnlyMemory<byte> NQuads => content.NQuads;
}
