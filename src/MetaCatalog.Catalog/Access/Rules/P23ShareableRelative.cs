using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Access.Rules;

/// <summary>Closed personal data have an anonymised, aggregated or synthetic relative.</summary>
internal sealed class P23ShareableRelative() : AccessRule("P-23")
{
    public override RuleVerdict Check(RecordFacts facts)
    {
        if (facts.Level is not (AccessLevel.Restricted or AccessLevel.Controlled or AccessLevel.MetadataOnly) || !(facts.Personal.IsPersonal || facts.Human.IsIdentifyingGenome))
        {
            return RuleVerdict.NotApplicable;
        }

        var hasRelative = facts.Topic.Nodes(Relations).Exists(relative => IsShareable(facts, relative));
        return RuleVerdict.Require(hasRelative, new Violation("none", "dct:hasVersion", ("level", facts.Level.Value.Name())));
    }

    private static readonly Iri[] Relations =
        [Dcterms.HasVersion, Dcat.HasVersion, Dcterms.Relation, Dcterms.HasPart, Prov.AlternateOf, SchemaOrg.IsRelatedTo, Dcterms.IsReferencedBy];

    private static bool IsShareable(RecordFacts facts, Resource relative)
    {
        if (!relative.IsDescribed && relative.Node is Iri iri && facts.Context.FindRecord?.Invoke(iri) is { } graph)
        {
            relative = new Resource(graph, iri);
        }

        return PersonalData.Of(relative).IsImpersonal || HumanData.Of(relative).Stated is "aggregate" or "none";
    }
}
