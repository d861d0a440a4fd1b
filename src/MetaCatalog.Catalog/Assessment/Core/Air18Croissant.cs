using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>A valid Croissant description can be written from the record: it holds every property that Croissant requires.</summary>
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
        return list.AllOrHalf(half: list.Asked - 2);
    }
}
