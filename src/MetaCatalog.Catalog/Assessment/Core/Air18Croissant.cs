using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Assessment.Croissants;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>A valid Croissant description can be written from the record: it holds every property that Croissant requires; one that says it is a Croissant is valid.</summary>
internal sealed class Air18Croissant() : Criterion("AIR-18")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var list = new Checklist()
            .Ask(facts.Topic, Dcterms.Title, SchemaOrg.Name)
            .Ask(facts.Topic, Dcterms.Description, SchemaOrg.Description)
            .Ask(facts.Topic, Dcterms.License, SchemaOrg.License)
            .Ask(facts.Topic, Dcterms.Creator, SchemaOrg.Creator, SchemaOrg.Author)
            .Ask("dct:issued", facts.Description.Issued is not null, facts.Topic.Statement(Dcterms.Issued, SchemaOrg.DatePublished))
            .Ask("dcat:distribution", facts.Files.Count > 0)
            .Ask("dcat:downloadURL of each file", facts.Files.All(static file => file.Url is not null || file.IsContained))
            .Ask("dcat:mediaType of each file", facts.Files.All(static file => file.MediaType is not null))
            .Ask("spdx:checksum (sha256 or md5) of each file", facts.Files.All(static file => file.IsContained || file.Checksum?.Algorithm is "sha256" or "md5"));
        return IsCroissant(facts) ? Judged(list, CroissantValidator.Check(facts.Topic)) : list.AllOrHalf(half: list.Asked - 2);
    }

    private static bool IsCroissant(RecordFacts facts) =>
        facts.Topic.IsA(SchemaOrg.Dataset) && facts.Description.ConformsTo.Any(static standard => standard.Value.StartsWith(Croissant.Namespace, StringComparison.Ordinal));

    private static CriterionVerdict Judged(Checklist list, IReadOnlyList<Finding> faults) => faults.Count == 0
        ? list.Verdict(1)
        : list.Ask(faults[0].Code, holds: false).Verdict(faults.Count == 1 ? 0.5 : 0, faults[0].Message);
}
