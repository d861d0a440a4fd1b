using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>An identifier with the name of its scheme: an <c>adms:Identifier</c> (ADMS 2.0).</summary>
/// <param name="Value">The identifier.</param>
/// <param name="Scheme">The name of its scheme or agency, or null.</param>
/// <param name="SchemeAddress">The address of the scheme, or null.</param>
/// <param name="Address">Where the identifier leads, or null.</param>
internal sealed record IdentifierNode(string Value, string? Scheme, string? SchemeAddress = null, string? Address = null)
{
    /// <summary>Adds the identifier to a node.</summary>
    public void AddTo(RecordBuilder builder, Term subject)
    {
        var node = builder.AddNode(subject, Adms.Identifier, Adms.IdentifierClass);
        builder.AddText(node, Skos.Notation, Value);
        builder.AddText(node, Adms.SchemaAgency, Scheme);
        builder.AddReference(node, Skos.InScheme, SchemeAddress);
        builder.AddReference(node, SchemaOrg.Url, Address);
    }

    /// <summary>Whether a text can be a node of its own: an absolute IRI that is valid.</summary>
    public static bool IsIri(string? text) => text is not null && IriSyntax.IsAbsolute(text) && IriSyntax.IsValid(text);

    /// <summary>The identifiers of a node, marked as carried.</summary>
    public static IEnumerable<IdentifierNode> Take(CrosswalkSource source, Term subject)
    {
        foreach (var node in source.Take(subject, Adms.Identifier))
        {
            source.Take(node, RdfTerms.Type);
            if ((source.TakeText(node, Skos.Notation) ?? (node as Literal)?.LexicalForm) is { } value)
            {
                yield return new IdentifierNode(value, source.TakeText(node, Adms.SchemaAgency), source.TakeText(node, Skos.InScheme), source.TakeText(node, SchemaOrg.Url));
            }
        }
    }
}
