using MetaCatalog.Catalog.Access.Facts;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;

namespace MetaCatalog.Catalog.Assessment.Core;

/// <summary>People carry ORCIDs, organisations RORs, and somebody can be asked.</summary>
internal sealed class Air04ActorsIdentified() : Criterion("AIR-04")
{
    public override CriterionVerdict Judge(RecordFacts facts)
    {
        var (topic, description) = (facts.Topic, facts.Description);
        var hasPerson = description.Creators.Any(static creator => creator.HasOrcid || IsERad(creator.Identifier));
        var hasOrganisation = Organisations(description).Any(static organisation => organisation.HasRor);
        var hasContact = description.ContactPoints.Any(static contact => contact.IsReachable);
        return new Checklist()
            .Ask("dct:creator (ORCID or e-Rad)", hasPerson, topic.Statement(Dcterms.Creator, SchemaOrg.Creator, SchemaOrg.Author))
            .Ask("dct:publisher or affiliation (ROR)", hasOrganisation, topic.Statement(Dcterms.Publisher, SchemaOrg.Publisher))
            .Ask("dcat:contactPoint (vcard:hasEmail)", hasContact, topic.Statement(Dcat.ContactPoint, SchemaOrg.ContactPoint))
            .AllOrHalf();
    }

    private static IEnumerable<Agent> Organisations(Description description) =>
        description.Creators.SelectMany(static creator => creator.Affiliations.Append(creator)).Concat(description.Publisher is { } publisher ? [publisher] : []);

    /// <summary>An e-Rad researcher number has eight digits; NRID addresses end in it.</summary>
    private static bool IsERad(string? identifier) =>
        identifier?.Contains("nrid.nii.ac.jp", StringComparison.OrdinalIgnoreCase) == true || (identifier is { Length: 8 } && identifier.All(char.IsAsciiDigit));
}
