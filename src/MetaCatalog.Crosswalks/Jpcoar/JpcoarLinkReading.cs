using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>Reads identifiers and relations.</summary>
internal sealed class JpcoarLinkReading(XmlSource source, ReadingNotes notes)
{
    private RecordBuilder Builder => notes.Builder;

    public void Read()
    {
        foreach (var element in source.Take(source.Root, "identifier"))
        {
            ReadIdentifier(source.TakeAttribute(element, "identifierType"), XmlSource.TextOf(element));
        }

        foreach (var element in source.Take(source.Root, "identifierRegistration"))
        {
            if (XmlSource.TextOf(element) is { } value)
            {
                new IdentifierNode(value, source.TakeAttribute(element, "identifierType") ?? "JaLC").AddTo(Builder, Builder.Topic);
            }
        }

        foreach (var element in source.Take(source.Root, "relation"))
        {
            ReadRelation(element);
        }
    }

    private void ReadIdentifier(string? type, string? value)
    {
        if (value is null)
        {
            return;
        }

        if (type == "URI" && IdentifierNode.IsIri(value))
        {
            Builder.Add(Dcat.LandingPage, new Iri(value));
        }
        else
        {
            Builder.AddText(Dcterms.Identifier, Related(type ?? "URI", value).Address ?? value);
        }
    }

    private void ReadRelation(XElement element)
    {
        var word = source.TakeAttribute(element, "relationType");
        var related = source.TakeFirst(element, "relatedIdentifier");
        var scheme = source.TakeAttribute(related, "identifierType");
        var titles = JpcoarReader.Texts(source, notes, element, "relatedTitle");
        var identifier = XmlSource.TextOf(related) is { } value ? Related(scheme ?? "URI", value) : null;
        if (word == "isIdenticalTo" && titles.Count == 0 && identifier is { Scheme: "Local" })
        {
            new IdentifierNode(identifier.Value, null).AddTo(Builder, Builder.Topic);
        }
        else if (identifier is not null || titles.Count > 0)
        {
            new CarriedRelation(TypeOf(element, word), identifier) { Titles = titles }.AddTo(Builder);
        }
    }

    private string TypeOf(XElement element, string? word)
    {
        if (word is not null && JpcoarVersion.RelationType(word) is { } type)
        {
            return type;
        }

        if (word is not null)
        {
            Builder.Lose(LossKind.Changed, $"relationType {word}", "JPCOAR does not list it; the relation is kept as of another kind.");
            notes.Doubt("jpcoar:relation", () => ReadingFaults.PlaceOf(element), $"\"{word}\" is not a relation that JPCOAR lists.", $"「{word}」は JPCOAR の関連タイプ語彙にありません。");
        }

        return "Other";
    }

    private static RelatedIdentifier Related(string type, string value) =>
        RelatedIdentifier.Normal(type switch { "HDL" => "Handle", "URI" => "URL", _ => type }, value);
}
