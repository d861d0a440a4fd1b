using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using static MetaCatalog.Crosswalks.StationXml.StationXmlWriter;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>Writes the record's description and its comments.</summary>
internal static class StationXmlComments
{
    public static IEnumerable<XElement> Write(CrosswalkSource source)
    {
        foreach (var description in source.TakeLiterals(source.Topic, Dcterms.Description))
        {
            if (description.Language is { } language)
            {
                source.Lose(LossKind.Changed, $"description@{language}", "A comment has no language.");
            }

            yield return new XElement(Own + "Comment", new XAttribute("subject", StationXmlParties.DescriptionSubject), Text("Value", description.LexicalForm));
        }

        foreach (var comment in source.Take(MoreTerms.Comment))
        {
            yield return Comment(source, comment);
        }
    }

    private static XElement Comment(CrosswalkSource source, Term node)
    {
        source.Take(node, Rdf.Vocab.RdfTerms.Type);
        var id = source.TakeText(node, SchemaOrg.Identifier);
        var subject = source.TakeText(node, SchemaOrg.About);
        return new XElement(
            Own + "Comment",
            IsCounter(id) ? new XAttribute("id", id!) : null,
            subject is null ? null : new XAttribute("subject", LanguageTag.Clean(subject)),
            Text("Value", source.TakeText(node, MoreTerms.CommentText) ?? ""),
            Time(source, node, "BeginEffectiveTime", SchemaOrg.StartDate),
            Time(source, node, "EndEffectiveTime", SchemaOrg.EndDate),
            source.Take(node, SchemaOrg.Author).Select(author => StationXmlOperators.Person(source, author, "Author", Foaf.Name, Foaf.Mbox)));
    }

    private static XElement? Time(CrosswalkSource source, Term node, string element, Iri predicate) =>
        Text(element, Instant(source, source.TakeFirst(node, predicate)));

    private static bool IsCounter(string? id) => id is { Length: > 0 } && id.All(char.IsAsciiDigit);
}
