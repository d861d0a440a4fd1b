using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Fair;

/// <summary>Properties that name a related resource and the kind of relation, as F-UJI 0.8 reads them.</summary>
internal static class Relations
{
    /// <summary>The properties.</summary>
    public static readonly Iri[] All =
    [
        Dcterms.References, Dcterms.Source, Dcterms.IsVersionOf, Dcterms.IsReferencedBy, Dcterms.IsPartOf, Dcterms.HasVersion, Dcterms.Replaces,
        Dcterms.HasPart, Dcterms.IsReplacedBy, Dcterms.Requires, Dcterms.IsRequiredBy, SchemaOrg.IsPartOf, SchemaOrg.IncludedInDataCatalog,
        SchemaOrg.SubjectOf, SchemaOrg.IsBasedOn, SchemaOrg.SameAs, SchemaOrg.Citation,
    ];
}
