using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Catalog.Assessment;

/// <summary>IRIs in the short form that people read.</summary>
internal static class Curie
{
    private static readonly (string Namespace, string Prefix)[] Prefixes =
    [
        (Dcterms.Namespace, "dct:"), (Dcat.Namespace, "dcat:"), (Mc.Namespace, "mc:"), (SchemaOrg.Namespace, "schema:"), (Prov.Namespace, "prov:"),
        (Rai.Namespace, "rai:"), (Croissant.Namespace, "cr:"), (Dqv.Namespace, "dqv:"), (Dpv.Namespace, "dpv:"), (Odrl.Namespace, "odrl:"),
        (Qudt.Namespace, "qudt:"), (Csvw.Namespace, "csvw:"), (Spdx.Namespace, "spdx:"), (Adms.Namespace, "adms:"), (VoidTerms.Namespace, "void:"),
        (Foaf.Namespace, "foaf:"), (Vcard.Namespace, "vcard:"), (Skos.Namespace, "skos:"), (Rdfs.Namespace, "rdfs:"), (Sosa.Namespace, "sosa:"),
        (Gen.Namespace, "gen:"), (Mat.Namespace, "mat:"), (Sei.Namespace, "sei:"),
    ];

    /// <summary>The short form of an IRI; the IRI itself when no prefix is known.</summary>
    public static string Of(Iri iri)
    {
        foreach (var (name, prefix) in Prefixes)
        {
            if (iri.Value.StartsWith(name, StringComparison.Ordinal))
            {
                return prefix + iri.Value[name.Length..];
            }
        }

        return iri.Value;
    }
}
