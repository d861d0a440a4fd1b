using System.Collections.Concurrent;
using System.Collections.Frozen;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Terms that the world spells in two ways, read in the way the catalog writes. Thread safe.</summary>
internal static class Synonyms
{
    private const string SecureSchema = "https://schema.org/";
    private const int MaxRemembered = 4096;

    private static readonly FrozenDictionary<Iri, Iri> Elements = new[]
    {
        (DcElements.Title, Dcterms.Title), (DcElements.Description, Dcterms.Description), (DcElements.Subject, Dcterms.Subject),
        (DcElements.Identifier, Dcterms.Identifier), (DcElements.Creator, Dcterms.Creator), (DcElements.Contributor, Dcterms.Contributor),
        (DcElements.Publisher, Dcterms.Publisher), (DcElements.Date, Dcterms.Date), (DcElements.Language, Dcterms.Language),
        (DcElements.Type, Dcterms.Type), (DcElements.Format, Dcterms.Format), (DcElements.Rights, Dcterms.Rights),
        (DcElements.Source, Dcterms.Source), (DcElements.Relation, Dcterms.Relation), (DcElements.Coverage, Dcterms.Spatial),
    }.ToFrozenDictionary(static pair => pair.Item1, static pair => pair.Item2);

    private static readonly ConcurrentDictionary<string, Iri> Schema = new(StringComparer.Ordinal);

    /// <summary>The usual spelling of a term; the term itself when it has only one.</summary>
    public static Iri Usual(Iri term)
    {
        var text = term.Value;
        if (text.StartsWith(SecureSchema, StringComparison.Ordinal))
        {
            return Schema.Count < MaxRemembered ? Schema.GetOrAdd(text, static secure => WithoutS(secure)) : WithoutS(text);
        }

        return text.StartsWith(DcElements.Namespace, StringComparison.Ordinal) ? Elements.GetValueOrDefault(term, term) : term;
    }

    private static Iri WithoutS(string secure) => new(SchemaOrg.Namespace + secure[SecureSchema.Length..]);
}
