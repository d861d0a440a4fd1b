using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>Identifiers and relations.</summary>
internal sealed class JpcoarLinks(JpcoarPage page)
{
    /// <summary>The agencies that a DOI can be registered with (identifierRegistration).</summary>
    public static readonly string[] Agencies = ["JaLC", "Crossref", "DataCite", "PMID"];

    private readonly List<IdentifierNode> local = [];

    private CrosswalkSource Source => page.Source;

    /// <summary>DOI, Handle, pages, then the catalog's own page; after them a registration that the record asks for.</summary>
    public IEnumerable<XElement> Identifiers()
    {
        var stated = Source.Take(Dcterms.Identifier).Append(Source.Topic).Select(CrosswalkSource.Text).OfType<string>().Where(text => text != Source.LandingPage).Distinct().ToList();
        var known = stated.Select(static text => RelatedIdentifier.Of(text) ?? new RelatedIdentifier("Local", text)).Distinct().ToList();
        local.AddRange(known.Where(static one => one.Scheme is not ("DOI" or "Handle" or "URL")).Select(static one => new IdentifierNode(one.Value, one.Scheme)));
        local.AddRange(IdentifierNode.Take(Source, Source.Topic));
        return
        [
            .. known.Where(static one => one.Scheme is "DOI" or "Handle").Select(one => Identifier(one.Scheme == "DOI" ? "DOI" : "HDL", one.Address ?? one.Value)),
            .. known.Where(static one => one.Scheme is "URL").Select(static one => one.Value)
                .Concat(Source.Take(Dcat.LandingPage).Select(CrosswalkSource.Text).OfType<string>()).Append(Source.LandingPage).Distinct().Select(address => Identifier("URI", address)),
            .. Registration(),
        ];
    }

    public IEnumerable<XElement> Relations()
    {
        foreach (var relation in CarriedRelation.Take(Source, withItems: false))
        {
            LoseDetails(relation);
            yield return Relation(relation.Type, relation.Identifier, page.Texts(page.Own + "relatedTitle", relation.Titles));
        }

        foreach (var identifier in local)
        {
            yield return Relation("IsIdenticalTo", new RelatedIdentifier(identifier.Scheme ?? "Local", identifier.Value), []);
        }
    }

    private XElement Identifier(string type, string value) => new(page.Own + "identifier", new XAttribute("identifierType", type), value);

    // Its presence asks IRDB to have the DOI registered, so only what the record itself names with an agency is written.
    private IEnumerable<XElement> Registration()
    {
        if (local.Find(static one => one.Scheme is not null && Agencies.Contains(one.Scheme)) is { } registration)
        {
            local.Remove(registration);
            yield return new XElement(page.Own + "identifierRegistration", new XAttribute("identifierType", registration.Scheme!), registration.Value);
        }
    }

    private XElement Relation(string type, RelatedIdentifier? identifier, IEnumerable<XElement> titles) => new(
        page.Own + "relation",
        Word(type) is { } word ? new XAttribute("relationType", word) : null,
        identifier is null ? null : RelatedElement(identifier),
        titles);

    private string? Word(string type)
    {
        if (page.Version.RelationWord(type) is { } word)
        {
            return word;
        }

        var wider = type switch
        {
            "InSeries" or "IsPublishedIn" => "IsPartOf",
            "Cites" or "Documents" or "Describes" or "Reviews" => "References",
            "IsCitedBy" or "IsDocumentedBy" or "IsDescribedBy" or "IsReviewedBy" => "IsReferencedBy",
            "IsNewVersionOf" or "IsTranslationOf" or "IsVariantFormOf" => "IsVersionOf",
            "IsPreviousVersionOf" or "HasTranslation" or "IsOriginalFormOf" => "HasVersion",
            "Collects" or "Compiles" => "HasPart",
            "IsCollectedBy" or "IsCompiledBy" => "IsPartOf",
            _ => null,
        };
        var written = wider is null ? null : page.Version.RelationWord(wider);
        Source.Lose(LossKind.Changed, $"relation {type}", written is null ? "The version of JPCOAR has no word for it; the relation was written without a type." : $"The version of JPCOAR does not list it; {written} was written.");
        return written;
    }

    private XElement RelatedElement(RelatedIdentifier identifier)
    {
        var scheme = identifier.Scheme switch { "Handle" => "HDL", "URL" or "URN" or "w3id" => "URI", var other => other };
        if (!page.Version.RelatedSchemes.Contains(scheme))
        {
            Source.Lose(LossKind.Changed, $"{scheme} {identifier.Value}", "The version of JPCOAR does not list the scheme of this identifier; Local was written.");
            scheme = "Local";
        }

        var value = scheme is "DOI" or "HDL" or "ARK" ? identifier.Address ?? identifier.Value : identifier.Value;
        return new XElement(page.Own + "relatedIdentifier", new XAttribute("identifierType", scheme), LanguageTag.Clean(value));
    }

    private void LoseDetails(CarriedRelation relation)
    {
        foreach (var detail in new[] { relation.ResourceType, relation.MetadataScheme, relation.SchemeAddress, relation.SchemeType, relation.Information }.OfType<string>())
        {
            Source.Lose(LossKind.NotCarried, $"{relation.Type} {relation.Identifier?.Value}: {detail}", "JPCOAR has no place for it in a relation.");
        }
    }
}
