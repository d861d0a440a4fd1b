using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>Operators, their contacts, and comments with their authors.</summary>
internal static class StationXmlParties
{
    /// <summary>The comment that holds the description of a record.</summary>
    public const string DescriptionSubject = "description";

    /// <summary>The first operator is the publisher, since a record has one; the others contribute.</summary>
    public static void AddOperators(RecordBuilder record, XmlSource source, XElement network)
    {
        var predicate = Dcterms.Publisher;
        foreach (var element in source.Take(network, "Operator"))
        {
            var page = source.TakeText(element, "WebSite");
            // StationXML 1.0 allowed several agencies.
            foreach (var agency in source.Take(element, "Agency"))
            {
                record.AddOrganisation(record.Topic, predicate, XmlSource.TextOf(agency), page);
                predicate = Dcterms.Contributor;
            }

            foreach (var contact in source.Take(element, "Contact"))
            {
                AddPerson(record, source, contact, record.AddNode(record.Topic, Dcat.ContactPoint, Vcard.Kind), Vcard.Fn, Vcard.HasEmail);
            }
        }
    }

    public static void AddComments(RecordBuilder record, XmlSource source, XElement network)
    {
        foreach (var element in source.Take(network, "Comment"))
        {
            var subject = source.TakeAttribute(element, "subject");
            if (subject == DescriptionSubject)
            {
                var value = source.TakeFirst(element, "Value");
                record.AddText(Dcterms.Description, XmlSource.TextOf(value), value is null ? null : XmlSource.LanguageOf(value));
            }
            else
            {
                AddComment(record, source, element, subject);
            }
        }
    }

    private static void AddComment(RecordBuilder record, XmlSource source, XElement element, string? subject)
    {
        var comment = record.AddNode(record.Topic, MoreTerms.Comment, MoreTerms.CommentClass);
        record.AddText(comment, MoreTerms.CommentText, source.TakeText(element, "Value"));
        record.AddText(comment, SchemaOrg.About, subject);
        record.AddText(comment, SchemaOrg.Identifier, source.TakeAttribute(element, "id"));
        record.Add(comment, SchemaOrg.StartDate, DateLiteral.OrText(source.TakeText(element, "BeginEffectiveTime")));
        record.Add(comment, SchemaOrg.EndDate, DateLiteral.OrText(source.TakeText(element, "EndEffectiveTime")));
        foreach (var author in source.Take(element, "Author"))
        {
            AddPerson(record, source, author, record.AddNode(comment, SchemaOrg.Author, Foaf.Agent), Foaf.Name, Foaf.Mbox);
        }
    }

    private static void AddPerson(RecordBuilder record, XmlSource source, XElement element, Term node, Iri name, Iri mailbox)
    {
        foreach (var text in source.Take(element, "Name"))
        {
            record.AddText(node, name, XmlSource.TextOf(text));
        }

        foreach (var agency in source.Take(element, "Agency"))
        {
            record.AddText(node, Vcard.OrganizationName, XmlSource.TextOf(agency));
        }

        foreach (var email in source.Take(element, "Email"))
        {
            record.Add(node, mailbox, NamedParties.Mailbox(XmlSource.TextOf(email)));
        }
    }
}
