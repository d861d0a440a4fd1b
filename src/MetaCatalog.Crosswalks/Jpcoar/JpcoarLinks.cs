using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

using static MetaCatalog.Crosswalks.Jpcoar.JpcoarNames;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>Identifiers and relations.</summary>
internal static class JpcoarLinks
{
    private static readonly (Iri Predicate, string Type)[] RelationTypes =
    [
        (Dcat.InSeries, "inSeries"),
        (Dcterms.IsVersionOf, "isVersionOf"),
        (Dcterms.HasVersion, "hasVersion"),
        (Dcterms.IsPartOf, "isPartOf"),
        (Dcterms.HasPart, "hasPart"),
        (Dcterms.IsReferencedBy, "isReferencedBy"),
        (Dcterms.References, "references"),
        (Dcterms.IsReplacedBy, "isReplacedBy"),
        (Dcterms.Replaces, "replaces"),
        (Dcterms.IsRequiredBy, "isRequiredBy"),
        (Dcterms.Requires, "requires"),
        (Dcterms.Source, "isDerivedFrom"),
        (Prov.WasDerivedFrom, "isDerivedFrom"),
    ];

    public static IEnumerable<XElement> Identifiers(CrosswalkSource source)
    {
        var persistent = source.Take(Dcterms.Identifier).Append(source.Topic)
            .Select(static term => PersistentIdentifier.Of(CrosswalkSource.Text(term)))
            .OfType<PersistentIdentifier>()
            .Where(static identifier => identifier.Scheme is "DOI" or "HDL")
            .Distinct()
            .Select(static identifier => Identifier(identifier.Scheme, identifier.Address));
        return persistent.Append(Identifier("URI", source.LandingPage));

        static XElement Identifier(string type, string value) => new(Own + "identifier", new XAttribute("identifierType", type), value);
    }

    public static IEnumerable<XElement> Relations(CrosswalkSource source)
    {
        foreach (var (predicate, type) in RelationTypes)
        {
            foreach (var address in source.Take(predicate).Select(CrosswalkSource.Text).OfType<string>())
            {
                var identifier = PersistentIdentifier.Of(address);
                yield return Relation(type, identifier?.Scheme ?? (address.Contains("://", StringComparison.Ordinal) ? "URI" : "Local"), identifier?.Address ?? address);
            }
        }

        foreach (var node in source.Take(Adms.Identifier))
        {
            if ((source.TakeText(node, Skos.Notation) ?? (node as Literal)?.LexicalForm) is { } local)
            {
                yield return Relation("isIdenticalTo", "Local", local);
            }
        }
    }

    private static XElement Relation(string relation, string type, string value) => new(
        Own + "relation",
        new XAttribute("relationType", relation),
        new XElement(Own + "relatedIdentifier", new XAttribute("identifierType", type), value));
}
