using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Catalog.Records;

/// <summary>Whom to ask: a contact point or a committee. Immutable and thread safe.</summary>
/// <param name="Node">The node.</param>
/// <param name="Name">The name in the languages given.</param>
/// <param name="Email">The e-mail address without <c>mailto:</c>.</param>
/// <param name="Page">A page or form.</param>
public sealed record Contact(Term Node, MultilingualText Name, string? Email, string? Page)
{
    /// <summary>Whether there is any way to reach them.</summary>
    public bool IsReachable => Email is not null || Page is not null;

    internal static Contact Read(Resource from, Term term)
    {
        var node = from.At(term);
        return new Contact(term, Agent.ReadName(node), Agent.ReadEmail(node), node.Text(Vcard.HasUrl, Foaf.Page, Foaf.Homepage, SchemaOrg.Url));
    }
}
