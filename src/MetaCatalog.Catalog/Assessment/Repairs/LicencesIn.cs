using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Assessment.Repairs;

/// <summary>The licences of a record where they stand: on the dataset and on each distribution.</summary>
internal static class LicencesIn
{
    public static IEnumerable<(Term Node, Licence Licence)> All(RecordFacts facts) =>
        facts.Description.Licences.Select(licence => (facts.Topic.Node, licence))
            .Concat(facts.Description.Distributions.SelectMany(static file => file.Licences.Select(licence => (file.Node, licence))));

    public static void Replace(PatchDraft patch, Term node, Licence licence, string iri) =>
        patch.Remove(node, Dcterms.License, licence.Written).Remove(node, SchemaOrg.License, licence.Written).Add(node, Dcterms.License, new Iri(iri));
}
