using System.Xml.Linq;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.Jpcoar;

/// <summary>Reads people, organisations and money.</summary>
internal sealed class JpcoarAgentReading(XmlSource source, ReadingNotes notes)
{
    private RecordBuilder Builder => notes.Builder;

    public void ReadAgents()
    {
        foreach (var element in source.Take(source.Root, "creator"))
        {
            if (Agent(element, "creator") is { IsEmpty: false } creator)
            {
                (creator with { Role = source.TakeAttribute(element, "creatorType") }).AddTo(Builder, Builder.Topic, Dcterms.Creator);
            }
        }

        foreach (var element in source.Take(source.Root, "contributor"))
        {
            new CarriedContributor(source.TakeAttribute(element, "contributorType"), Agent(element, "contributor")).AddTo(Builder);
        }

        foreach (var element in source.Take(source.Root, "rightsHolder"))
        {
            Agent(element, "rightsHolder").AddTo(Builder, Builder.Topic, Dcterms.RightsHolder);
        }
    }

    /// <summary>Names in different languages one after the other are one publisher's.</summary>
    public void ReadPublishers()
    {
        var plain = source.Take(source.Root, "publisher").Where(static element => !element.HasElements).ToList();
        var group = new List<Literal>();
        foreach (var name in plain.Select(element => notes.Text(XmlSource.TextOf(element), XmlSource.LanguageOf(element))).OfType<Literal>())
        {
            if (group.Exists(one => string.Equals(one.Language, name.Language, StringComparison.OrdinalIgnoreCase)))
            {
                AddPublisher(group);
                group = [];
            }

            group.Add(name);
        }

        AddPublisher(group);
        foreach (var element in source.Take(source.Root, "publisher").Where(static element => element.HasElements).ToList())
        {
            ReadDescribedPublisher(element);
        }
    }

    public void ReadGrants()
    {
        foreach (var element in source.Take(source.Root, "fundingReference"))
        {
            Grant(element).AddTo(Builder);
        }
    }

    /// <summary>An agent whose elements begin with its kind, such as <c>creatorName</c>.</summary>
    public CarriedAgent Agent(XElement element, string kind)
    {
        var names = source.Take(element, $"{kind}Name").ToList();
        var nameTypes = names.Select(name => source.TakeAttribute(name, "nameType")).ToList();
        return new CarriedAgent
        {
            Names = [.. names.Select(name => notes.Text(XmlSource.TextOf(name), XmlSource.LanguageOf(name))).OfType<Literal>()],
            FamilyNames = JpcoarReader.Texts(source, notes, element, "familyName"),
            GivenNames = JpcoarReader.Texts(source, notes, element, "givenName"),
            AlternativeNames = JpcoarReader.Texts(source, notes, element, $"{kind}Alternative"),
            Identifiers = [.. source.Take(element, "nameIdentifier", "holdingAgentNameIdentifier").Select(Identifier).OfType<AgentIdentifier>()],
            Affiliations = [.. source.Take(element, "affiliation").Select(one => Agent(one, "affiliation")).Where(static agent => !agent.IsEmpty)],
            Kind = KindOf(kind, nameTypes),
        };
    }

    private static AgentKind KindOf(string kind, List<string?> nameTypes) =>
        nameTypes.Contains("Organizational") || kind is "affiliation" or "degreeGrantor" or "holdingAgent" ? AgentKind.Organisation
        : nameTypes.Contains("Personal") ? AgentKind.Person
        : AgentKind.Unknown;

    private AgentIdentifier? Identifier(XElement element)
    {
        var scheme = source.TakeAttribute(element, "nameIdentifierScheme") ?? "Other";
        var address = source.TakeAttribute(element, "nameIdentifierURI");
        return XmlSource.TextOf(element) is not { } value ? null
            : notes.Identifier(scheme, value, () => ReadingFaults.PlaceOf(element)) is { Address: null } identifier ? identifier with { Address = address }
            : AgentIdentifier.Of(scheme, value);
    }

    private void AddPublisher(List<Literal> names)
    {
        if (names.Count > 0)
        {
            new CarriedAgent { Names = names, Kind = AgentKind.Organisation }.AddTo(Builder, Builder.Topic, Dcterms.Publisher);
        }
    }

    private void ReadDescribedPublisher(XElement element)
    {
        var names = JpcoarReader.Texts(source, notes, element, "publisherName");
        var node = new CarriedAgent { Names = names, Kind = AgentKind.Organisation }.AddTo(Builder, Builder.Topic, Dcterms.Publisher);
        Add(node, Dcterms.Description, JpcoarReader.Texts(source, notes, element, "publisherDescription"));
        Add(node, BorrowedTerms.PublisherLocation, JpcoarReader.Texts(source, notes, element, "location"));
        Add(node, BorrowedTerms.PublicationPlace, JpcoarReader.Texts(source, notes, element, "publicationPlace"));
    }

    private void Add(Term node, Iri predicate, List<Literal> texts) => texts.ForEach(text => Builder.Add(node, predicate, text));

    private CarriedGrant Grant(XElement element)
    {
        var stream = source.TakeFirst(element, "fundingStreamIdentifier");
        source.TakeAttribute(stream, "fundingStreamIdentifierTypeURI");
        var award = source.TakeFirst(element, "awardNumber");
        source.TakeAttribute(award, "awardNumberType");
        return new CarriedGrant
        {
            Funder = new CarriedAgent
            {
                Names = JpcoarReader.Texts(source, notes, element, "funderName"),
                Identifiers = source.TakeFirst(element, "funderIdentifier") is { } identifier ? Funder(identifier) : [],
                Kind = AgentKind.Organisation,
            },
            StreamCode = XmlSource.TextOf(stream),
            StreamScheme = source.TakeAttribute(stream, "fundingStreamIdentifierType"),
            StreamNames = JpcoarReader.Texts(source, notes, element, "fundingStream"),
            AwardNumber = XmlSource.TextOf(award),
            AwardAddress = source.TakeAttribute(award, "awardURI"),
            AwardTitles = JpcoarReader.Texts(source, notes, element, "awardTitle"),
        };
    }

    private AgentIdentifier[] Funder(XElement element)
    {
        var scheme = source.TakeAttribute(element, "funderIdentifierType") ?? "Other";
        var schemeAddress = source.TakeAttribute(element, "funderIdentifierTypeURI");
        if (XmlSource.TextOf(element) is not { } value)
        {
            return [];
        }

        var identifier = notes.Identifier(scheme, value, () => ReadingFaults.PlaceOf(element));
        return [identifier.Address is null ? identifier with { SchemeAddress = schemeAddress } : identifier];
    }
}
