using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>People carry ORCIDs, organisations RORs, and somebody can be asked.</summary>
internal sealed class Air04ActorsIdentified() : Criterion("AIR-04")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var description = facts.Description;
        var list = new Checklist()
            .Ask("dct:creator (ORCID or e-Rad)", description.Creators.Any(static creator => creator.HasOrcid || IsERad(creator.Identifier)), facts.Topic.Statement(Dcterms.Creator, SchemaOrg.Creator, SchemaOrg.Author))
            .Ask("dct:publisher or affiliation (ROR)", Organisations(description).Any(static organisation => organisation.HasRor), facts.Topic.Statement(Dcterms.Publisher, SchemaOrg.Publisher))
            .Ask("dcat:contactPoint (vcard:hasEmail)", description.ContactPoints.Any(static contact => contact.IsReachable), facts.Topic.Statement(Dcat.ContactPoint, SchemaOrg.ContactPoint));
        return list.AllOrHalf();
    }

    private static IEnumerable<Agent> Organisations(Description description) =>
        description.Creators.SelectMany(static creator => creator.Affiliations.Append(creator)).Concat(description.Publisher is { } publisher ? [publisher] : []);

    private static bool IsERad(string? identifier) => identifier?.Contains("nrid.nii.ac.jp", StringComparison.OrdinalIgnoreCase) == true || identifier is { Length: 8 } && identifier.All(char.IsAsciiDigit);
}
