using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Ddi;

/// <summary>The citation of a study. What the document's own description says is read where the study's does not say it.</summary>
internal sealed class DdiCitation(XmlSource source, XElement study, ReadingNotes notes)
{
    private readonly RecordBuilder record = notes.Builder;
    private readonly DdiParties parties = new(source, notes);
    private readonly XElement? ofStudy = source.TakeFirst(study, "citation");
    private readonly XElement? ofDocument = source.TakeFirst(source.TakeFirst(source.Root, "docDscr"), "citation");

    /// <summary>Whether there is a title; known after <see cref="Read"/>.</summary>
    public bool HasTitle { get; private set; }

    public void Read()
    {
        ReadTitles();
        ReadIdentifiers();
        parties.ReadResponsibility(In("rspStmt", "AuthEnty"), In("rspStmt", "othId"));
        ReadProduction();
        parties.ReadDistribution(In("distStmt", "distrbtr"), In("distStmt", "contact"), In("distStmt", "depositr"));
        AddDate("Submitted", In("distStmt", "depDate"));
        AddDate("Issued", In("distStmt", "distDate"));
        ReadSeries();
        ReadVersion();
        AddTexts(Dcterms.BibliographicCitation, In(null, "biblCit"));
        ReadHoldings();
        new DdiStatements(source, record).Add(In(null, "notes"), "citation/notes");
    }

    // A document description repeats what it says of its study: that is told once.
    private IReadOnlyList<XElement> In(string? section, string name)
    {
        var own = Elements(ofStudy, section, name);
        var other = Elements(ofDocument, section, name);
        if (own.Count == 0)
        {
            return [.. other.Select(source.TakeOne)];
        }

        foreach (var repeated in other.Where(element => own.Any(one => one.Value.Trim() == element.Value.Trim())))
        {
            source.TakeWhole(repeated);
        }

        return [.. own.Select(source.TakeOne)];
    }

    private List<XElement> Elements(XElement? citation, string? section, string name)
    {
        var parents = citation is null ? [] : section is null ? [citation] : source.Take(citation, section).ToList();
        return [.. parents.SelectMany(parent => parent.Elements().Where(child => child.Name.LocalName == name))];
    }

    private void ReadTitles()
    {
        List<CarriedTitle> titles =
        [
            .. Titles("titl", TitleKind.Main), .. Titles("subTitl", TitleKind.Subtitle), .. Titles("altTitl", TitleKind.Alternative), .. Titles("parTitl", TitleKind.Translated),
        ];
        HasTitle = titles.Exists(static title => title.Kind == TitleKind.Main);
        CarriedTitle.AddAll(record, record.Topic, titles);
    }

    private IEnumerable<CarriedTitle> Titles(string name, TitleKind kind) =>
        In("titlStmt", name).Select(DdiStatements.Words).OfType<Literal>().Select(text => new CarriedTitle(text, kind));

    private void ReadIdentifiers()
    {
        foreach (var element in In("titlStmt", "IDNo"))
        {
            var agency = source.TakeAttribute(element, "agency");
            if (XmlSource.TextOf(element) is not { } value)
            {
                continue;
            }

            if (PersistentIdentifier.Of(value) is { } known)
            {
                record.AddText(Dcterms.Identifier, known.Address);
            }
            else
            {
                new IdentifierNode(value, agency).AddTo(record, record.Topic);
            }
        }
    }

    private void ReadProduction()
    {
        parties.ReadProducers(In("prodStmt", "producer"));
        AddTexts(Dcterms.Rights, In("prodStmt", "copyright"));
        AddDate("Created", In("prodStmt", "prodDate"));
        foreach (var place in In("prodStmt", "prodPlac"))
        {
            record.Add(record.AddNode(record.Topic, DdiTerms.LocationCreated, SchemaOrg.Place), SchemaOrg.Name, DdiStatements.Words(place));
        }

        ReadSoftware(In("prodStmt", "software"));
        parties.ReadFunding(In("prodStmt", "fundAg"), In("prodStmt", "grantNo"));
    }

    private void ReadSoftware(IReadOnlyList<XElement> programs)
    {
        if (programs.Count == 0)
        {
            return;
        }

        var activity = record.AddNode(record.Topic, Prov.WasGeneratedBy, Prov.Activity);
        foreach (var program in programs)
        {
            var node = record.AddNode(activity, Prov.Used, SchemaOrg.SoftwareApplication);
            record.AddText(node, Rdfs.Label, XmlSource.TextOf(program));
            record.AddText(node, SchemaOrg.SoftwareVersion, source.TakeAttribute(program, "version"));
        }
    }

    private void ReadSeries()
    {
        foreach (var series in In(null, "serStmt"))
        {
            var address = source.TakeAttribute(series, "URI");
            var names = source.Take(series, "serName").Select(DdiStatements.Words).OfType<Literal>().ToList();
            new CarriedRelation("InSeries", address is null ? null : RelatedIdentifier.Of(address)) { Titles = names }.AddTo(record);
            foreach (var text in source.Take(series, "serInfo").Select(DdiStatements.Words).OfType<Literal>())
            {
                new CarriedDescription(text, "SeriesInformation").AddTo(record);
            }
        }
    }

    private void ReadVersion()
    {
        foreach (var version in In("verStmt", "version"))
        {
            record.AddText(Dcat.Version, XmlSource.TextOf(version));
            if (source.TakeAttribute(version, "date") is { } date)
            {
                new CarriedDate("Updated", notes.Date(DdiTerms.Date(date), () => ReadingFaults.PlaceOf(version))).AddTo(record, record.Topic);
            }

            record.AddText(DdiTerms.CreativeWorkStatus, source.TakeAttribute(version, "type"));
        }
    }

    private void ReadHoldings()
    {
        foreach (var holding in In(null, "holdings"))
        {
            record.AddReference(record.Topic, Dcat.LandingPage, source.TakeAttribute(holding, "URI"));
            new DdiStatements(source, record).Add(XmlSource.TextOf(holding) is null ? [] : [holding], "holdings");
        }
    }

    private void AddTexts(Iri predicate, IReadOnlyList<XElement> elements)
    {
        foreach (var element in elements)
        {
            record.Add(predicate, DdiStatements.Words(element));
        }
    }

    private void AddDate(string type, IReadOnlyList<XElement> elements)
    {
        foreach (var element in elements)
        {
            if ((source.TakeAttribute(element, "date") ?? XmlSource.TextOf(element)) is not { } text)
            {
                continue;
            }

            new CarriedDate(type, notes.Date(DdiTerms.Date(text), () => ReadingFaults.PlaceOf(element))).AddTo(record, record.Topic);
            if (XmlSource.TextOf(element) is { } words && DdiTerms.Date(words) != DdiTerms.Date(text))
            {
                record.Lose(LossKind.Changed, words, $"The date is kept as it stands beside these words: {text}.");
            }
        }
    }
}
