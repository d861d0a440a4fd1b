namespace MetaCatalog.Crosswalks.LinkedData;

/// <summary>The prefixes that foreign JSON-LD uses without declaring them, because a context of theirs does.</summary>
internal static class KnownPrefixes
{
    /// <summary>The namespace of schema.org as this house writes it; <c>https</c> is read as equal.</summary>
    public const string Schema = "http://schema.org/";

    /// <summary>Prefix → namespace.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["schema"] = Schema,
        ["sc"] = Schema,
        ["cr"] = "http://mlcommons.org/croissant/",
        ["rai"] = "http://mlcommons.org/croissant/RAI/",
        ["geocr"] = "http://mlcommons.org/croissant/geo/",
        ["dct"] = "http://purl.org/dc/terms/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["adms"] = "http://www.w3.org/ns/adms#",
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["org"] = "http://www.w3.org/ns/org#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["skos"] = "http://www.w3.org/2004/02/skos/core#",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["spdx"] = "http://spdx.org/rdf/terms#",
        ["odrl"] = "http://www.w3.org/ns/odrl/2/",
        ["qudt"] = "http://qudt.org/schema/qudt/",
        ["dqv"] = "http://www.w3.org/ns/dqv#",
        ["dpv"] = "https://w3id.org/dpv#",
        ["geosparql"] = "http://www.opengis.net/ont/geosparql#",
        ["bioschemas"] = "https://bioschemas.org/",
        ["codemeta"] = "https://codemeta.github.io/terms/",
        ["pcdm"] = "http://pcdm.org/models#",
        ["jpcoar"] = "https://github.com/JPCOAR/schema/blob/master/2.0/",
        ["datacite"] = "https://schema.datacite.org/meta/kernel-4/",
        ["mc"] = "https://w3id.org/metacatalog/ns#",
        ["mat"] = "https://w3id.org/metacatalog/ns/materials#",
        ["gen"] = "https://w3id.org/metacatalog/ns/genomic#",
        ["sei"] = "https://w3id.org/metacatalog/ns/seismic#",
    };

    /// <summary>The IRI with the one spelling of schema.org's namespace.</summary>
    public static string OneSchema(string iri) => iri.StartsWith("https://schema.org/", StringComparison.Ordinal) ? string.Concat("http", iri.AsSpan(5)) : iri;
}
