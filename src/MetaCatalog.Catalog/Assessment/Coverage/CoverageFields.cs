using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Coverage;

/// <summary>Which fields a record has, and in which languages. Thread safe.</summary>
/// <remarks>A field of files counts for a record when one of its files has it. Fields hold no addresses of data.</remarks>
internal static class CoverageFields
{
    private static readonly (string Id, Func<RecordFacts, IEnumerable<Term>> Values)[] Table =
    [
        ("title", static facts => facts.Description.Titles.Values),
        ("description", static facts => facts.Description.Descriptions.Values),
        ("keyword", static facts => facts.Description.Keywords),
        ("theme", static facts => facts.Description.Themes),
        ("identifier", static facts => facts.Topic.Values(Dcterms.Identifier, SchemaOrg.Identifier, Adms.Identifier)),
        ("creator", static facts => facts.Description.Creators.SelectMany(NamesOf)),
        ("creatorIdentifier", static facts => facts.Description.Creators.Where(static agent => agent.Identifier is not null).Select(static agent => agent.Node)),
        ("publisher", static facts => facts.Description.Publisher is { } publisher ? NamesOf(publisher) : []),
        ("contactPoint", static facts => facts.Topic.Values(Dcat.ContactPoint, SchemaOrg.ContactPoint)),
        ("issued", static facts => facts.Topic.Values(Dcterms.Issued, SchemaOrg.DatePublished)),
        ("modified", static facts => facts.Topic.Values(Dcterms.Modified, SchemaOrg.DateModified)),
        ("version", static facts => facts.Topic.Values(Dcat.Version, SchemaOrg.Version)),
        ("language", static facts => facts.Topic.Values(Dcterms.Language, SchemaOrg.InLanguage)),
        ("type", static facts => facts.Description.ResourceTypes),
        ("licence", static facts => facts.Topic.Values(Dcterms.License, SchemaOrg.License)),
        ("accessRights", static facts => facts.Topic.Values(Dcterms.AccessRights, SchemaOrg.ConditionsOfAccess)),
        ("closureReason", static facts => facts.Topic.Values(Mc.ClosureReason)),
        ("hasPolicy", static facts => facts.Topic.Values(Odrl.HasPolicy, SchemaOrg.UsageInfo)),
        ("landingPage", static facts => facts.Topic.Values(Dcat.LandingPage, Foaf.Page)),
        ("conformsTo", static facts => facts.Description.ConformsTo),
        ("spatial", static facts => facts.Topic.Values(Dcterms.Spatial, SchemaOrg.SpatialCoverage)),
        ("temporal", static facts => facts.Topic.Values(Dcterms.Temporal, SchemaOrg.TemporalCoverage)),
        ("accrualPeriodicity", static facts => facts.Topic.Values(Dcterms.AccrualPeriodicity)),
        ("provenance", static facts => facts.Topic.Values(Dcterms.Provenance, Prov.WasGeneratedBy)),
        ("source", static facts => facts.Topic.Values(Dcterms.Source, Prov.WasDerivedFrom, Prov.HadPrimarySource, SchemaOrg.IsBasedOn)),
        ("isReferencedBy", static facts => facts.Topic.Values(Dcterms.IsReferencedBy, SchemaOrg.Citation)),
        ("funding", static facts => facts.Topic.Values(SchemaOrg.Funding)),
        ("variables", static facts => facts.Fields.Count > 0 ? [facts.Topic.Node] : []),
        ("distribution", static facts => facts.Description.Distributions.Select(static file => file.Node)),
        ("distribution.title", static facts => facts.Description.Distributions.SelectMany(static file => file.Titles.Values)),
        ("distribution.description", static facts => OfFiles(facts, Dcterms.Description, SchemaOrg.Description)),
        ("distribution.mediaType", static facts => facts.Description.Distributions.Where(static file => file.MediaType is not null).Select(static file => file.Node)),
        ("distribution.format", static facts => OfFiles(facts, Dcterms.Format, SchemaOrg.EncodingFormat)),
        ("distribution.byteSize", static facts => facts.Description.Distributions.Where(static file => file.ByteSize is not null).Select(static file => file.Node)),
        ("distribution.checksum", static facts => OfFiles(facts, Spdx.Checksum)),
        ("distribution.licence", static facts => OfFiles(facts, Dcterms.License, SchemaOrg.License)),
    ];

    /// <summary>The identifiers of all fields.</summary>
    public static IEnumerable<string> Ids => Table.Select(static row => row.Id);

    /// <summary>Each field that the record has, and with <c>@tag</c> each language that it has it in.</summary>
    public static IReadOnlyList<string> Of(RecordFacts facts)
    {
        List<string> keys = [];
        foreach (var (id, values) in Table)
        {
            var count = keys.Count;
            foreach (var value in values(facts))
            {
                Add(keys, count, id, value);
            }
        }

        return keys;
    }

    private static void Add(List<string> keys, int first, string id, Term value)
    {
        if (keys.Count == first)
        {
            keys.Add(id);
        }

        if (value is Literal { Language: { } language } && $"{id}@{language.ToLowerInvariant()}" is var key && keys.IndexOf(key, first) < 0)
        {
            keys.Add(key);
        }
    }

    // Somebody without a name is still somebody.
    private static IEnumerable<Term> NamesOf(Agent agent) => agent.Name.IsEmpty ? [agent.Node] : agent.Name.Values;

    private static IEnumerable<Term> OfFiles(RecordFacts facts, params Iri[] properties) =>
        facts.Description.Distributions.SelectMany(file => facts.Topic.At(file.Node).Values(properties));
}
