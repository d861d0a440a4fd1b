using System.Globalization;
using System.Xml.Linq;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Iso19115;

/// <summary>Reads <c>identificationInfo</c>: what the data are, of whom, when, where, and under which terms.</summary>
internal sealed class IsoIdentification(IsoTexts texts, ReadingNotes notes)
{
    private static readonly string[] Bounds = ["westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude"];

    private readonly RecordBuilder record = notes.Builder;
    private readonly IsoParties parties = new(texts, notes.Builder);

    /// <summary>Reads the first identification; further ones are losses.</summary>
    public void Read()
    {
        var root = texts.Source.Root;
        if (texts.TakePath(root, "identificationInfo") is { } info)
        {
            ReadCitation(texts.TakePath(info, "citation"));
            ReadWords(info);
            ReadConstraints(info);
            foreach (var extent in texts.TakeInner(info, "extent"))
            {
                ReadExtent(extent);
            }

            parties.Read(info, "pointOfContact", "pointOfContact");
        }

        // Whoever answers for the description is asked when nobody answers for the data.
        if (record.Graph.Object(record.Topic, Dcat.ContactPoint) is null)
        {
            parties.Read(root, "contact", "pointOfContact", asContact: true);
        }
    }

    private void ReadCitation(XElement? citation)
    {
        AddWords(citation, Dcterms.Title, "title");
        AddWords(citation, Dcterms.Alternative, "alternateTitle");
        record.AddText(Dcat.Version, texts.TakeText(citation, "edition"));
        AddWords(citation, Dcterms.BibliographicCitation, "otherCitationDetails");
        foreach (var date in texts.TakeInner(citation, "date"))
        {
            AddDate(date);
        }

        foreach (var identifier in texts.TakeInner(citation, "identifier"))
        {
            foreach (var code in texts.Take(identifier, "code"))
            {
                record.AddText(Dcterms.Identifier, PersistentIdentifier.Of(code.Address ?? code.Text)?.Address ?? code.Address ?? code.Text);
            }
        }

        parties.Read(citation, "citedResponsibleParty", "author");
    }

    private void AddDate(XElement date)
    {
        var kind = texts.TakeCodes(date, "dateType").FirstOrDefault();
        var predicate = kind switch { "creation" => Dcterms.Created, "revision" or "lastUpdate" => Dcterms.Modified, "publication" or "released" => Dcterms.Issued, _ => Dcterms.Date };
        if (texts.TakeText(date, "date") is { } text)
        {
            if (DateLiteral.Of(text) is not { } literal)
            {
                notes.Doubt("crosswalk:date", () => ReadingFaults.PlaceOf(date), $"\"{text}\" is no date; it is kept as it is.", $"「{text}」は日付ではありません。そのまま残します。");
                literal = new Literal(text);
            }

            record.Add(predicate, literal);
        }
    }

    private void ReadWords(XElement info)
    {
        AddWords(info, Dcterms.Description, "abstract");
        AddWords(info, Rdfs.Comment, "purpose", "supplementalInformation");
        foreach (var status in texts.TakeCodes(info, "status"))
        {
            record.AddText(Adms.Status, status);
        }

        foreach (var keywords in texts.TakeInner(info, "descriptiveKeywords"))
        {
            foreach (var keyword in texts.Take(keywords, "keyword"))
            {
                AddKeyword(keyword);
            }
        }

        foreach (var topic in texts.TakeCodes(info, "topicCategory"))
        {
            record.Add(Dcat.Theme, IriSyntax.IsValid(IsoTerms.Topics + topic) ? new Iri(IsoTerms.Topics + topic) : new Literal(topic));
        }

        foreach (var language in texts.TakeCodes(info, "language").Concat(texts.TakeInner(info, "defaultLocale").SelectMany(locale => texts.TakeCodes(locale, "language"))))
        {
            record.AddText(Dcterms.Language, LanguageCode.ToTag(language.Split(';', 2)[0].Trim()) ?? language);
        }

        foreach (var kind in texts.TakeCodes(info, "spatialRepresentationType"))
        {
            record.AddText(Adms.RepresentationTechnique, kind);
        }

        foreach (var picture in texts.TakeInner(info, "graphicOverview").SelectMany(graphic => texts.Take(graphic, "fileName")))
        {
            record.AddReference(record.Topic, IsoTerms.Thumbnail, picture.Text);
        }
    }

    private void AddKeyword(IsoText keyword)
    {
        if (keyword.Address is { } address && IriSyntax.IsValid(address))
        {
            record.Add(Dcat.Theme, new Iri(address));
            record.AddText(new Iri(address), Skos.PrefLabel, keyword.Text, keyword.Language);
        }
        else
        {
            record.AddText(Dcat.Keyword, keyword.Text, keyword.Language);
        }
    }

    private void ReadConstraints(XElement info)
    {
        foreach (var constraint in texts.TakeInner(info, "resourceConstraints"))
        {
            foreach (var code in texts.TakeCodes(constraint, "accessConstraints"))
            {
                record.AddText(Schema.ConditionsOfAccess, code);
            }

            foreach (var code in texts.TakeCodes(constraint, "useConstraints"))
            {
                record.AddText(Schema.UsageInfo, code);
            }

            foreach (var text in texts.Take(constraint, "useLimitation", "otherConstraints"))
            {
                AddRight(text);
            }
        }
    }

    private void AddRight(IsoText right)
    {
        var address = right.Address ?? right.Text;
        if (IriSyntax.IsValid(address) && address.StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            record.Add(address.Contains("icense", StringComparison.Ordinal) || address.Contains("publicdomain", StringComparison.Ordinal) ? Dcterms.License : Dcterms.Rights, new Iri(address));
            record.AddText(new Iri(address), Rdfs.Label, right.Address is null ? null : right.Text, right.Language);
        }
        else
        {
            record.AddText(Dcterms.Rights, right.Text, right.Language);
        }
    }

    private void ReadExtent(XElement extent)
    {
        var names = texts.Take(extent, "description").Select(static text => text.ToLiteral()).ToList();
        BoundingBox? box = null;
        foreach (var element in texts.TakeInner(extent, "geographicElement"))
        {
            box ??= BoxOf(element);
            names.AddRange(texts.TakeInner(element, "geographicIdentifier").SelectMany(identifier => texts.Take(identifier, "code")).Select(static text => text.ToLiteral()));
        }

        new CarriedPlace { Names = names, Box = box }.AddTo(record);
        foreach (var time in texts.TakeInner(extent, "temporalElement"))
        {
            ReadTime(texts.TakePath(time, "extent"));
        }
    }

    private BoundingBox? BoxOf(XElement element)
    {
        if (element.Name.LocalName != "EX_GeographicBoundingBox")
        {
            return null;
        }

        double?[] bounds = [.. Bounds.Select(name => Number(texts.TakeText(element, name)))];
        if (bounds is [{ } west, { } south, { } east, { } north] && BoundingBox.FromWkt(string.Create(CultureInfo.InvariantCulture, $"ENVELOPE({west}, {east}, {north}, {south})")) is { } box)
        {
            return box;
        }

        notes.Doubt("iso:box", () => ReadingFaults.PlaceOf(element), "The box is incomplete, or not within -180 to 180 and -90 to 90 degrees.", "範囲の座標が欠けているか、経度 -180～180、緯度 -90～90 の外にあります。");
        return null;
    }

    private void ReadTime(XElement? time)
    {
        var source = texts.Source;
        var start = source.TakeText(time, "beginPosition", "timePosition") ?? source.TakeText(texts.TakePath(time, "begin"), "timePosition");
        var end = source.TakeText(time, "endPosition") ?? source.TakeText(texts.TakePath(time, "end"), "timePosition") ?? (time?.Name.LocalName == "TimeInstant" ? start : null);
        if (DateLiteral.Of(start) is null && DateLiteral.Of(end) is null)
        {
            return;
        }

        var period = record.AddNode(record.Topic, Dcterms.Temporal, Dcterms.PeriodOfTime);
        record.Add(period, Dcat.StartDate, DateLiteral.Of(start));
        record.Add(period, Dcat.EndDate, DateLiteral.Of(end));
        source.TakeAttribute(time, "id");
    }

    private void AddWords(XElement? parent, Iri predicate, params IReadOnlyList<string> names)
    {
        foreach (var text in texts.Take(parent, names))
        {
            record.AddText(predicate, text.Text, text.Language);
        }
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
