using System.Xml.Linq;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.StationXml;

/// <summary>FDSN StationXML 1.2 at the level of the network: codes, operator, dates, identifiers, comments; no stations.</summary>
public sealed class StationXmlWriter : CrosswalkWriter
{
    internal static readonly XNamespace Own = StationXmlReader.Namespace;

    private const string TestNetwork = "XX";

    /// <inheritdoc/>
    public override string Name => "stationxml";

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.fdsn.stationxml+xml";

    /// <inheritdoc/>
    public override string Extension => ".xml";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        XmlBytes.Write(Write(source), output);
    }

    /// <summary>The document of a record.</summary>
    public static XElement Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.Take(Rdf.Vocab.RdfTerms.Type);
        var page = source.TakeFirst(source.Topic, Foaf.IsPrimaryTopicOf);
        var document = new XElement(
            Own + "FDSNStationXML",
            new XAttribute("schemaVersion", "1.2"),
            new XElement(Own + "Source", Origin(source)),
            page is null ? null : Sender(source, page),
            page is not null && source.TakeFirst(page, Prov.WasAttributedTo) is { } software ? Text("Module", source.TakeText(software, Foaf.Name)) : null,
            page is null ? null : Text("ModuleURI", source.TakeText(page, Dcterms.Source)),
            new XElement(Own + "Created", Created(source, page)),
            Network(source));
        LanguageTag.NoteCleaned(source);
        return document;
    }

    /// <summary>An element with the text, or null without one.</summary>
    internal static XElement? Text(string name, string? text) => text is null ? null : new XElement(Own + name, LanguageTag.Clean(text));

    private static string Origin(CrosswalkSource source) =>
        LanguageTag.Clean(string.Join("; ", source.Take(Dcterms.Creator).Select(creator => StationXmlOperators.NameOf(source, creator)).OfType<string>()));

    private static XElement? Sender(CrosswalkSource source, Term page) =>
        source.TakeFirst(page, Dcterms.Publisher) is { } sender ? Text("Sender", StationXmlOperators.NameOf(source, sender)) : null;

    private static string Created(CrosswalkSource source, Term? page)
    {
        var literal = (page is null ? null : source.TakeFirst(page, Dcterms.Created)) ?? source.TakeFirst(source.Topic, Dcterms.Modified) ?? source.TakeFirst(source.Topic, Dcterms.Issued);
        if (Instant(source, literal) is { } instant)
        {
            return instant;
        }

        source.Lose(LossKind.Invented, "Created", "StationXML demands when the document was made; the record has no date.");
        return "1970-01-01T00:00:00Z";
    }

    private static XElement Network(CrosswalkSource source)
    {
        var node = source.TakeFirst(source.Topic, Sei.Network);
        var (start, end) = node is null ? (null, null) : (Date(source, node, SchemaOrg.StartDate), Date(source, node, SchemaOrg.EndDate));
        var period = source.TakeFirst(source.Topic, Dcterms.Temporal);
        var (from, until) = period is null ? (null, null) : (Date(source, period, Dcat.StartDate), Date(source, period, Dcat.EndDate));
        var isExtent = from is not null && until is not null && (from, until) != (start, end);
        if (!isExtent)
        {
            (start, end) = (start ?? from, end ?? until);
        }

        var network = new XElement(
            Own + "Network",
            new XAttribute("code", Code(source, node)),
            Attribute("startDate", start),
            Attribute("endDate", end),
            Attribute("sourceID", SourceIdentifier(source)),
            new XAttribute("restrictedStatus", Status(source)),
            node is null ? null : Attribute("alternateCode", source.TakeText(node, Skos.AltLabel)),
            node is null ? null : Attribute("historicalCode", source.TakeText(node, MoreTerms.HiddenLabel)),
            Description(source, node),
            Identifiers(source),
            StationXmlComments.Write(source),
            isExtent ? new XElement(Own + "DataAvailability", new XElement(Own + "Extent", new XAttribute("start", from!), new XAttribute("end", until!))) : null,
            StationXmlOperators.Write(source),
            source.TakeText(source.Topic, Sei.StationCount) is { } count && count.All(char.IsAsciiDigit) ? Text("TotalNumberStations", count) : null);
        return network;
    }

    private static string Code(CrosswalkSource source, Term? node)
    {
        var code = (node is null ? null : source.TakeText(node, Sei.NetworkCode)) ?? source.TakeText(source.Topic, Sei.NetworkCode);
        source.TakeText(source.Topic, Sei.NetworkCode);
        if (code is not null)
        {
            return LanguageTag.Clean(code);
        }

        source.Lose(LossKind.Invented, "Network/@code: XX", "StationXML demands a network code; XX is that of no network.");
        return TestNetwork;
    }

    private static string? SourceIdentifier(CrosswalkSource source)
    {
        var network = source.Peek(source.Topic, Sei.SourceIdentifier).Select(CrosswalkSource.Text).FirstOrDefault(static id => id?.Contains('_', StringComparison.Ordinal) == false);
        if (network is not null)
        {
            source.Mark(source.Topic, Sei.SourceIdentifier, new Literal(network));
        }

        return network;
    }

    private static string Status(CrosswalkSource source)
    {
        source.Take(Dcterms.AccessRights);
        if (source.Level is not (AccessLevel.Open or AccessLevel.Restricted))
        {
            source.Lose(LossKind.Changed, $"access level {source.Level}", "StationXML knows open and closed only.");
        }

        return source.Level == AccessLevel.Open ? "open" : "closed";
    }

    private static XElement? Description(CrosswalkSource source, Term? node)
    {
        if (node is not null)
        {
            source.Take(node, Rdf.Vocab.RdfTerms.Type);
        }

        var named = node is null ? [] : source.TakeLiterals(node, Foaf.Name, SchemaOrg.Name).ToList();
        var titles = source.TakeLiterals(source.Topic, Dcterms.Title).ToList();
        var name = named.Concat(titles).OrderBy(static title => title.Language is null or "en" ? 0 : 1).FirstOrDefault();
        foreach (var other in named.Concat(titles).Where(title => name is null || title.LexicalForm != name.LexicalForm).Distinct())
        {
            source.Lose(LossKind.NotCarried, other.ToString(), "A network has one description, without a language.");
        }

        return Text("Description", name?.LexicalForm);
    }

    private static IEnumerable<XElement> Identifiers(CrosswalkSource source)
    {
        foreach (var text in source.Take(Dcterms.Identifier).Select(CrosswalkSource.Text).OfType<string>())
        {
            var persistent = PersistentIdentifier.Of(text);
            var isDoi = persistent?.Scheme == "DOI";
            yield return new XElement(Own + "Identifier", new XAttribute("type", persistent?.Scheme ?? "URI"), LanguageTag.Clean(isDoi ? persistent!.Address["https://doi.org/".Length..] : text));
        }

        foreach (var node in source.Take(Adms.Identifier))
        {
            if (source.TakeText(node, Skos.Notation) is { } notation)
            {
                source.Take(node, Rdf.Vocab.RdfTerms.Type);
                yield return new XElement(Own + "Identifier", Attribute("type", source.TakeText(node, Adms.SchemaAgency)), LanguageTag.Clean(notation));
            }
        }
    }

    private static string? Date(CrosswalkSource source, Term node, Iri predicate) => Instant(source, source.TakeFirst(node, predicate));

    /// <summary>An instant as <c>xs:dateTime</c>; a day begins at midnight UTC. Null for anything else, which is told as a loss.</summary>
    internal static string? Instant(CrosswalkSource source, Term? date)
    {
        var text = CrosswalkSource.Text(date);
        var typed = DateLiteral.Of(text);
        if (typed?.Datatype == Rdf.Vocab.Xsd.DateTime)
        {
            return typed.LexicalForm;
        }

        if (typed?.Datatype == Rdf.Vocab.Xsd.Date)
        {
            source.Lose(LossKind.Changed, text!, "StationXML has instants, not days; the day begins at midnight UTC.");
            return typed.LexicalForm + "T00:00:00Z";
        }

        if (text is not null)
        {
            source.Lose(LossKind.NotCarried, text, "StationXML has instants, not years or words.");
        }

        return null;
    }

    private static XAttribute? Attribute(string name, string? value) => value is null ? null : new XAttribute(name, LanguageTag.Clean(value));
}
