using System.Globalization;
using System.Text;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using MetaCatalog.Server.Layout;

namespace MetaCatalog.Server.Features.Records;

/// <summary>Terms as people read them: literals by language, nodes by their label and values, properties by their names.</summary>
internal static class TermTexts
{
    private static readonly HashSet<Iri> Naming = [SchemaOrg.Name, Dcterms.Title, Foaf.Name, Skos.PrefLabel, Rdfs.Label, Vcard.Fn, RdfTerms.Type];
    private const int Longest = 400;
    private const int MostParts = 8;

    /// <summary>A value for the table of facts; null when there is nothing to read, or it is in another language than the page's.</summary>
    public static LinkedText? Of(Resource topic, Term value, Texts texts) => value switch
    {
        Literal literal when literal.Language is { } tag && !tag.StartsWith(texts.Language, StringComparison.OrdinalIgnoreCase) && HasOwn(topic, literal, texts) => null,
        Literal literal => new LinkedText(Cut(Written(literal))),
        _ => Node(topic.At(value), texts),
    };

    /// <summary>The name of a property: of our own terms from the vocabulary, of all others the words of its local name.</summary>
    public static string Label(Iri property, Texts texts) => TermLabels.Of(property, texts.Language) ?? (texts.Language == "ja" ? PropertyNames.Of(property) : null) ?? Words(property.Value);

    private static bool HasOwn(Resource topic, Literal literal, Texts texts) => topic.All.Any(statement =>
        statement.Value is Literal other && other.Language?.StartsWith(texts.Language, StringComparison.OrdinalIgnoreCase) == true
        && topic.All.Any(same => same.Property.Equals(statement.Property) && ReferenceEquals(same.Value, literal)));

    private static LinkedText? Node(Resource node, Texts texts)
    {
        var address = (node.Node as Iri)?.Value;
        var names = new MultilingualText([.. node.Values(SchemaOrg.Name, Dcterms.Title, Foaf.Name, Skos.PrefLabel, Rdfs.Label, Vcard.Fn).OfType<Literal>()]);
        var name = names.In(texts.Language) ?? (address is null ? null : TermLabels.Of(new Iri(address), texts.Language));
        var rest = string.Join(", ", node.All
            .Where(statement => statement.Value is Literal literal && !Naming.Contains(statement.Property) && IsFor(literal, texts))
            .Take(MostParts)
            .Select(statement => $"{Label(statement.Property, texts)}: {Written((Literal)statement.Value)}"));
        if (name is null && address is null && rest.Length == 0)
        {
            return null;
        }

        return name is null && address is null ? new LinkedText(Cut(rest)) : new LinkedText(Cut(name ?? address!), address, rest.Length > 0 && address is null ? Cut(rest) : null); // one of the two is there
    }

    private static bool IsFor(Literal literal, Texts texts) => literal.Language?.StartsWith(texts.Language, StringComparison.OrdinalIgnoreCase) ?? true;

    private static string Words(string iri)
    {
        var local = iri[(iri.LastIndexOfAny(['#', '/']) + 1)..];
        var words = new StringBuilder(local.Length + 8);
        foreach (var c in local)
        {
            if (char.IsUpper(c) && words.Length > 0 && !char.IsUpper(words[^1]))
            {
                words.Append(' ').Append(char.ToLowerInvariant(c));
            }
            else
            {
                words.Append(words.Length == 0 ? char.ToUpperInvariant(c) : c);
            }
        }

        return words.ToString();
    }

    // JSON's numbers come back as xsd:double in its canonical form, 7.19E1: people write 71.9.
    private static string Written(Literal literal) =>
        literal.Datatype.Equals(Xsd.Double) && double.TryParse(literal.LexicalForm, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number.ToString("G15", CultureInfo.InvariantCulture)
            : literal.LexicalForm;

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest] + "…";
}
