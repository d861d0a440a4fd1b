using System.Xml.Linq;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>Other studies, publications and materials (<c>othrStdyMat</c>).</summary>
internal sealed class DdiRelated(XmlSource source, ReadingNotes notes)
{
    private static readonly (string Element, string Relation)[] Kinds =
        [("relMat", "IsDocumentedBy"), ("relStdy", "Other"), ("relPubl", "IsReferencedBy"), ("othRefs", "References")];

    public void Read(XElement material)
    {
        foreach (var (name, relation) in Kinds)
        {
            foreach (var element in source.Take(material, name).ToList())
            {
                Add(element, relation);
            }
        }
    }

    private void Add(XElement element, string relation)
    {
        var citation = source.TakeFirst(element, "citation");
        var titles = Titles(citation).Concat(Own(element)).Distinct().ToList();
        var identifiers = Identifiers(element, citation).ToList();
        foreach (var (index, identifier) in identifiers.Cast<RelatedIdentifier?>().DefaultIfEmpty().Index())
        {
            new CarriedRelation(relation, identifier) { Titles = index == 0 ? titles : [] }.AddTo(notes.Builder);
        }
    }

    private IEnumerable<Literal> Own(XElement element) =>
        notes.Text(XmlSource.TextOf(element), XmlSource.LanguageOf(element)) is { } text ? [text] : [];

    private IEnumerable<Literal> Titles(XElement? citation)
    {
        var title = source.TakeFirst(source.TakeFirst(citation, "titlStmt"), "titl");
        var whole = source.TakeFirst(citation, "biblCit");
        return new[] { whole, title }.OfType<XElement>().Select(DdiStatements.Words).OfType<Literal>();
    }

    private IEnumerable<RelatedIdentifier> Identifiers(XElement element, XElement? citation)
    {
        foreach (var number in citation?.Elements().Where(static child => child.Name.LocalName == "titlStmt").SelectMany(statement => source.Take(statement, "IDNo")) ?? [])
        {
            var scheme = Scheme(source.TakeAttribute(number, "agency"));
            if (XmlSource.TextOf(number) is { } value)
            {
                yield return RelatedIdentifier.Of(value) ?? RelatedIdentifier.Normal(scheme, value);
            }
        }

        var links = source.Take(element, "ExtLink").Concat(citation is null ? [] : source.Take(citation, "holdings", "ExtLink"));
        foreach (var address in links.Select(link => source.TakeAttribute(link, "URI")).OfType<string>().Distinct())
        {
            yield return RelatedIdentifier.Of(address) ?? new RelatedIdentifier("Local", address);
        }
    }

    private static string Scheme(string? agency) => agency?.ToUpperInvariant() switch
    {
        "DOI" => "DOI",
        "ARK" => "ARK",
        "HANDLE" or "HDL" => "Handle",
        null => "Local",
        _ => agency,
    };
}
