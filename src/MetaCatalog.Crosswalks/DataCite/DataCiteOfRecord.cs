using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>Takes a DataCite description out of a record; what DataCite demands and the record does not have is told as invented.</summary>
internal static class DataCiteOfRecord
{
    // DataCite's standard value for what is not available (Metadata Schema 4.7, appendix 3).
    private const string Unavailable = ":unav";

    public static DataCiteResource Take(CrosswalkSource source)
    {
        var (identifier, alternates) = TakeIdentifiers(source);
        var (general, words) = TakeType(source);
        var dates = TakeDates(source);
        return new DataCiteResource
        {
            Identifier = identifier,
            AlternateIdentifiers = alternates,
            Creators = TakeCreators(source),
            Titles = TakeTitles(source),
            Publisher = TakePublisher(source),
            PublicationYear = Year(source, dates),
            GeneralType = general,
            TypeText = words,
            Subjects = [.. CarriedSubject.Take(source)],
            Contributors = [.. CarriedContributor.Take(source).Where(static contributor => !contributor.Agent.IsEmpty)],
            Dates = [.. dates.Where(static date => date.Type != YearOnly)],
            Language = TakeLanguage(source),
            Relations = [.. CarriedRelation.Take(source, withItems: true)],
            Sizes = TakeSizes(source),
            Formats = TakeFormats(source),
            Version = source.TakeText(source.Topic, Dcat.Version),
            Rights = [.. TakeAccessRights(source), .. CarriedRights.Take(source)],
            Descriptions = [.. CarriedDescription.Take(source)],
            Places = [.. CarriedPlace.Take(source)],
            Grants = [.. CarriedGrant.Take(source)],
        };
    }

    private const string YearOnly = "publicationYear";

    private static (RelatedIdentifier Identifier, List<IdentifierNode> Alternates) TakeIdentifiers(CrosswalkSource source)
    {
        var all = source.Take(Dcterms.Identifier).Append(source.Topic).Select(CrosswalkSource.Text).OfType<string>().Distinct().ToList();
        var known = all.Where(text => text != source.LandingPage).Select(static text => RelatedIdentifier.Of(text) ?? new RelatedIdentifier("Local", text)).ToList();
        var pages = source.Take(Dcat.LandingPage).Select(CrosswalkSource.Text).OfType<string>().Where(page => page != source.LandingPage).Select(static page => new RelatedIdentifier("URL", page));
        var main = known.Find(static one => one.Scheme == "DOI") ?? new RelatedIdentifier("URL", source.LandingPage);
        var others = known.Concat(pages).Where(one => one != main).Distinct().Select(static one => new IdentifierNode(one.Value, one.Scheme));
        return (main, [.. others, .. IdentifierNode.Take(source, source.Topic)]);
    }

    private static List<CarriedAgent> TakeCreators(CrosswalkSource source)
    {
        var creators = source.Take(Dcterms.Creator).Concat(source.Take(SchemaOrg.Creator)).Select(node => CarriedAgent.Take(source, node)).Where(static agent => !agent.IsEmpty).ToList();
        if (creators.Count == 0)
        {
            source.Lose(LossKind.Invented, "creator", "DataCite demands a creator; the standard value for an unknown one was put in.");
            creators.Add(new CarriedAgent { Names = [new Literal(Unavailable)] });
        }

        return creators;
    }

    private static List<CarriedTitle> TakeTitles(CrosswalkSource source)
    {
        var titles = CarriedTitle.Take(source, source.Topic).Select(static title => title.Kind == TitleKind.Main && LanguageTag.IsReading(title.Text) ? title with { Kind = TitleKind.Alternative } : title).ToList();
        if (titles.Count == 0)
        {
            source.Lose(LossKind.Invented, "title", "DataCite demands a title; the standard value for an unknown one was put in.");
            titles.Add(new CarriedTitle(new Literal(Unavailable), TitleKind.Main));
        }

        return titles;
    }

    private static CarriedAgent TakePublisher(CrosswalkSource source)
    {
        var publisher = (source.TakeFirst(source.Topic, Dcterms.Publisher) ?? source.TakeFirst(source.Topic, SchemaOrg.Publisher)) is { } node ? CarriedAgent.Take(source, node) : null;
        if (publisher is { Names.Count: > 0 })
        {
            return publisher;
        }

        source.Lose(LossKind.Invented, "publisher", "DataCite demands a publisher's name; the standard value for an unknown one was put in.");
        return (publisher ?? new CarriedAgent()) with { Names = [new Literal(Unavailable)] };
    }

    private static (string General, string? Words) TakeType(CrosswalkSource source)
    {
        var types = source.Take(Dcterms.Type);
        source.TakeClass();
        var type = types.OfType<Iri>().Select(static iri => ResourceType.At(iri.Value)).FirstOrDefault(static type => type is not null);
        var stated = source.Take(SchemaOrg.AdditionalType).Select(CrosswalkSource.Text).FirstOrDefault(static text => text is not null && DataCiteNames.ResourceTypes.Contains(text));
        var general = stated ?? type?.General ?? "Dataset";
        var words = types.OfType<Literal>().Select(static literal => literal.LexicalForm).FirstOrDefault();
        if (words is null && type is not null && ResourceType.OfGeneral(general) != type)
        {
            words = type.Label;
        }

        return (general, words);
    }

    private static List<CarriedDate> TakeDates(CrosswalkSource source)
    {
        var dates = CarriedDate.Take(source, source.Topic).ToList();
        if (source.TakeText(source.Topic, SchemaOrg.DatePublished) is { } published)
        {
            dates.Insert(0, new CarriedDate(dates.Exists(static date => date.Type == "Issued") || published.Length == 4 ? YearOnly : "Issued", published));
        }

        foreach (var period in source.Take(Dcterms.Temporal))
        {
            var (start, end) = (source.TakeText(period, Dcat.StartDate), source.TakeText(period, Dcat.EndDate));
            if (start is not null || end is not null)
            {
                dates.Add(new CarriedDate("Coverage", $"{start}/{end}"));
            }
        }

        return dates;
    }

    private static string Year(CrosswalkSource source, List<CarriedDate> dates)
    {
        string[] order = [YearOnly, "Issued", "Available", "Created", "Updated", "Submitted", "Accepted"];
        foreach (var type in order)
        {
            if (dates.Find(date => date.Type == type && date.Value.Length >= 4 && date.Value.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0) is { } date)
            {
                return date.Value[..4];
            }
        }

        source.Lose(LossKind.Invented, "publicationYear", "DataCite demands a year; the record has no date to take it from.");
        return "0000";
    }

    private static string? TakeLanguage(CrosswalkSource source)
    {
        var languages = source.Take(Dcterms.Language).Select(CrosswalkSource.Text).OfType<string>().Select(static text => text.Contains('/', StringComparison.Ordinal) ? LanguageCode.ToTag(text) ?? text : text).Distinct().ToList();
        foreach (var other in languages.Skip(1))
        {
            source.Lose(LossKind.NotCarried, $"dct:language \"{other}\"", "DataCite has one language.");
        }

        return languages.FirstOrDefault();
    }

    private static List<string> TakeSizes(CrosswalkSource source)
    {
        var stated = source.TakeLiterals(source.Topic, Dcterms.Extent, SchemaOrg.ContentSize).Select(static size => size.LexicalForm);
        var files = source.Take(Dcat.Distribution).SelectMany(file =>
        {
            source.Take(file, Rdf.Vocab.RdfTerms.Type);
            var words = source.TakeLiterals(file, Dcterms.Extent).Select(static size => size.LexicalForm).ToList();
            var bytes = source.TakeText(file, Dcat.ByteSize);
            return words.Count > 0 || bytes is null ? words : [$"{bytes} B"];
        });
        return [.. stated.Concat(files).Distinct()];
    }

    private static List<string> TakeFormats(CrosswalkSource source)
    {
        var stated = source.Take(Dcterms.Format).Select(CrosswalkSource.Text);
        var files = source.Take(Dcat.Distribution).Select(file => MediaTypeName.Of(source.TakeText(file, Dcat.MediaType)));
        return [.. stated.Concat(files).OfType<string>().Distinct()];
    }

    private static IEnumerable<CarriedRights> TakeAccessRights(CrosswalkSource source)
    {
        var (label, coar) = AccessAddress.Of(source.Level);
        var stated = source.Take(Dcterms.AccessRights).ToList();
        if (stated.Count == 0)
        {
            source.Lose(LossKind.Invented, $"access right \"{label}\"", "The record states none; this is the level that the catalog goes by.");
        }

        foreach (var address in stated.OfType<Iri>().Select(static iri => iri.Value).Where(address => address != coar && AccessAddress.Says(address, source.Level)))
        {
            yield return new CarriedRights { Address = address, Text = LabelOf(source, address) };
        }

        yield return new CarriedRights { Address = coar, Text = LabelOf(source, coar) ?? new Literal(label) };
    }

    private static Literal? LabelOf(CrosswalkSource source, string address) => source.TakeLiterals(new Iri(address), Rdf.Vocab.Rdfs.Label) is [var first, ..] ? first : null;
}
