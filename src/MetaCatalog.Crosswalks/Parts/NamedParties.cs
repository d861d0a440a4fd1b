using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Parts;

/// <summary>People, organisations and contacts that a document names.</summary>
internal static class NamedParties
{
    /// <summary>Adds an organisation with its name and page; nothing happens without a name.</summary>
    /// <returns>The node, or null.</returns>
    public static Term? AddOrganisation(this RecordBuilder record, Term subject, Iri predicate, string? name, string? page = null, string? language = null)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var node = record.AddNode(subject, predicate, Foaf.Organization);
        record.AddText(node, Foaf.Name, name, language);
        record.AddReference(node, Foaf.Homepage, page);
        return node;
    }

    /// <summary>Adds a person with the name; nothing happens without one.</summary>
    /// <returns>The node, or null.</returns>
    public static Term? AddPerson(this RecordBuilder record, Term subject, Iri predicate, string? name, string? language = null)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        var node = record.AddNode(subject, predicate, Foaf.Person);
        record.AddText(node, Foaf.Name, name, language);
        return node;
    }

    /// <summary>Adds a contact point with a name, an e-mail address and a page, as far as they are known; nothing happens without any.</summary>
    /// <returns>The node, or null.</returns>
    public static Term? AddContact(this RecordBuilder record, string? name, string? email, string? page = null)
    {
        if (string.IsNullOrWhiteSpace(name) && string.IsNullOrWhiteSpace(email) && string.IsNullOrWhiteSpace(page))
        {
            return null;
        }

        var node = record.AddNode(record.Topic, Dcat.ContactPoint, Vcard.Kind);
        record.AddText(node, Vcard.Fn, name ?? email ?? page);
        record.Add(node, Vcard.HasEmail, Mailbox(email));
        record.AddReference(node, Vcard.HasUrl, page);
        return node;
    }

    /// <summary>Given and family name in one, as Western languages order them; null without either.</summary>
    public static string? FullName(params IEnumerable<string?> parts) => string.Join(' ', parts.OfType<string>()) is { Length: > 0 } name ? name : null;

    /// <summary>An e-mail address as a <c>mailto:</c> IRI, or as text when it makes none; null for null.</summary>
    public static Term? Mailbox(string? email)
    {
        if (string.IsNullOrWhiteSpace(email))
        {
            return null;
        }

        var address = email.Trim();
        var iri = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? address : "mailto:" + address;
        return IriSyntax.IsValid(iri) ? new Iri(iri) : new Literal(address);
    }
}
