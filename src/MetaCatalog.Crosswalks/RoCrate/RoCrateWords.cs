using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.RoCrate;

/// <summary>Words of a deposit into WEKO3: nodes with a value and a language, as JPCOAR's elements have them.</summary>
internal static class RoCrateWords
{
    private static readonly Iri Language = new(KnownPrefixes.Schema + "language");

    private static readonly (Iri Term, Iri Predicate)[] Words =
    [
        (new("http://purl.org/dc/elements/1.1/title"), Dcterms.Title),
        (new("https://schema.datacite.org/meta/kernel-4/description"), Dcterms.Description),
    ];

    /// <summary>Reads titles and descriptions in their languages.</summary>
    public static void Read(RecordBuilder record, LinkedNode root)
    {
        foreach (var (term, predicate) in Words)
        {
            foreach (var value in root.Take(term))
            {
                Add(record, predicate, value);
            }
        }
    }

    private static void Add(RecordBuilder record, Iri predicate, LinkedValue value)
    {
        if (value.Node is not { } node)
        {
            record.AddText(predicate, value.Text, value.Language);
            return;
        }

        _ = (new LinkedNode(value.Document, value.Place).Id, node.Id, node.Types.Count());
        record.AddText(predicate, node.TakeText(Schema.Value), node.TakeText(Language));
    }
}
