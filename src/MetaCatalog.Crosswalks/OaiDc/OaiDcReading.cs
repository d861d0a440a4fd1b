using System.Xml.Linq;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.OaiDc;

/// <summary>Reads the fifteen elements, and the few of DCMI Terms that catalogue services add.</summary>
internal sealed class OaiDcReading(XmlSource source, ReadingNotes notes)
{
    private RecordBuilder Builder => notes.Builder;

    public void Read()
    {
        CarriedTitle.AddAll(Builder, Builder.Topic, [.. Texts("title").Select(static text => new CarriedTitle(text, TitleKind.Main)), .. Texts("alternative").Select(static text => new CarriedTitle(text, TitleKind.Alternative))]);
        ReadAgents("creator", Dcterms.Creator);
        ReadAgents("publisher", Dcterms.Publisher);
        ReadAgents("contributor", Dcterms.Contributor);
        Texts("subject").ForEach(text => new CarriedSubject(text) { Address = IdentifierNode.IsIri(text.LexicalForm) ? text.LexicalForm : null, Field = ResearchField.At(text.LexicalForm) }.AddTo(Builder));
        Texts("description", "abstract").ForEach(text => Builder.Add(Dcterms.Description, text));
        ReadDates();
        ReadTypes();
        Texts("identifier").ForEach(ReadIdentifier);
        ReadRelations();
        Texts("coverage", "spatial").ForEach(ReadCoverage);
        ReadBox();
        Texts("rights").ForEach(ReadRights);
    }

    private void ReadAgents(string element, Iri predicate) =>
        Texts(element).ForEach(name => new CarriedAgent { Names = [name] }.AddTo(Builder, Builder.Topic, predicate));

    private void ReadDates()
    {
        foreach (var (element, type) in new[] { ("date", "Issued"), ("issued", "Issued"), ("modified", "Updated"), ("created", "Created") })
        {
            foreach (var date in source.Take(source.Root, element))
            {
                if (XmlSource.TextOf(date) is { } text)
                {
                    new CarriedDate(type, notes.Date(text, () => ReadingFaults.PlaceOf(date))).AddTo(Builder, Builder.Topic);
                }
            }
        }
    }

    private void ReadTypes()
    {
        foreach (var type in Texts("type"))
        {
            var known = ResourceType.At(type.LexicalForm) ?? ResourceType.Named(type.LexicalForm);
            Builder.Add(Dcterms.Type, IdentifierNode.IsIri(type.LexicalForm) ? new Iri(type.LexicalForm) : known is not null ? new Iri(known.Address) : type);
        }

        foreach (var format in Texts("format"))
        {
            Builder.Add(format.LexicalForm.EndsWith('B') && DataAmount.Bytes(format.LexicalForm) is not null ? SchemaOrg.ContentSize : Dcterms.Format, format);
        }

        foreach (var language in Texts("language"))
        {
            Builder.AddText(Dcterms.Language, LanguageCode.ToTag(language.LexicalForm) ?? language.LexicalForm);
        }
    }

    private void ReadIdentifier(Literal identifier)
    {
        var text = identifier.LexicalForm;
        if (PersistentIdentifier.Of(text) is { } persistent)
        {
            Builder.AddText(Dcterms.Identifier, persistent.Address);
        }
        else if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && IdentifierNode.IsIri(text))
        {
            Builder.Add(Dcat.LandingPage, new Iri(text));
        }
        else
        {
            Builder.AddText(Dcterms.Identifier, text);
        }
    }

    private void ReadRelations()
    {
        foreach (var (element, predicate) in new[] { ("source", Dcterms.Source), ("relation", Dcterms.Relation), ("references", Dcterms.References) })
        {
            foreach (var text in Texts(element))
            {
                var address = RelatedIdentifier.Of(text.LexicalForm)?.Address;
                Builder.Add(predicate, address is null ? text : new Iri(address));
            }
        }
    }

    private void ReadCoverage(Literal coverage)
    {
        var ends = coverage.LexicalForm.Split('/', StringSplitOptions.TrimEntries);
        if (ends is [var start, var end] && (W3cDate.Typed(start) ?? W3cDate.Typed(end)) is not null)
        {
            var period = Builder.AddNode(Builder.Topic, Dcterms.Temporal, Dcterms.PeriodOfTime);
            Builder.Add(period, Dcat.StartDate, W3cDate.Typed(start));
            Builder.Add(period, Dcat.EndDate, W3cDate.Typed(end));
        }
        else
        {
            new CarriedPlace { Names = [coverage] }.AddTo(Builder);
        }
    }

    // ows:BoundingBox writes its corners as pairs; with an URN of a reference system latitude comes first.
    private void ReadBox()
    {
        foreach (var element in source.Take(source.Root, "BoundingBox", "WGS84BoundingBox"))
        {
            var system = source.TakeAttribute(element, "crs");
            source.TakeAttribute(element, "dimensions");
            var (low, high) = (Corner(source.TakeFirst(element, "LowerCorner"), system), Corner(source.TakeFirst(element, "UpperCorner"), system));
            if (low is { } from && high is { } to)
            {
                new CarriedPlace { Box = new BoundingBox(from.Longitude, from.Latitude, to.Longitude, to.Latitude) }.AddTo(Builder);
            }
        }
    }

    private GeoPoint? Corner(XElement? element, string? system)
    {
        var pair = XmlSource.TextOf(element)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return pair is not [var first, var second] ? null
            : system?.StartsWith("urn:", StringComparison.OrdinalIgnoreCase) == true ? notes.Position(second, first, () => ReadingFaults.PlaceOf(element!))
            : notes.Position(first, second, () => ReadingFaults.PlaceOf(element!));
    }

    private void ReadRights(Literal rights)
    {
        if (AccessAddress.Named(rights.LexicalForm) is { } access)
        {
            Builder.Add(Dcterms.AccessRights, new Iri(access));
        }
        else
        {
            new CarriedRights { Text = IdentifierNode.IsIri(rights.LexicalForm) ? null : rights, Address = IdentifierNode.IsIri(rights.LexicalForm) ? rights.LexicalForm : null }.AddTo(Builder);
        }
    }

    private List<Literal> Texts(params string[] names) =>
        [.. source.Take(source.Root, names).Select(element => notes.Text(XmlSource.TextOf(element), XmlSource.LanguageOf(element))).OfType<Literal>()];
}
