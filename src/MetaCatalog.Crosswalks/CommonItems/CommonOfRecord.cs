using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>Takes the common items out of a record; what there is more than one of is told.</summary>
internal static class CommonOfRecord
{
    public static CommonRecord Take(CrosswalkSource source)
    {
        source.TakeClass();
        var contributors = CarriedContributor.TakeRoles(source).ToList();
        var hosting = One(source, contributors, "HostingInstitution");
        var manager = One(source, contributors, "DataManager");
        var contact = source.TakeFirst(source.Topic, Dcat.ContactPoint) is { } node ? CarriedContact.Take(source, node) : null;
        var descriptions = CarriedDescription.Take(source).ToList();
        var rights = CommonRights.Take(source);
        var dates = CarriedDate.Take(source, source.Topic).ToList();
        var record = new CommonRecord
        {
            Title = Words.Of(source.TakeLiterals(source.Topic, Dcterms.Title, SchemaOrg.Name)),
            DataNumber = IdentifierNode.Take(source, source.Topic).Select(static identifier => identifier.Value).FirstOrDefault(),
            Date = dates.Find(static date => date.Type == "Updated")?.Value ?? dates.Find(static date => date.Type == "Issued")?.Value,
            AvailableDate = dates.Find(static date => date.Type == "Available")?.Value,
            Description = Words.Of(descriptions.Where(static one => one.Kind == "Abstract").Select(static one => one.Text)),
            Remarks = Words.Of(descriptions.Where(static one => one.Kind == "Other").Select(static one => one.Text)),
            Field = TakeField(source),
            DataType = TakeType(source),
            Size = TakeSize(source),
            Charge = rights.Charge,
            Licence = rights.Licence,
            Citation = rights.Citation,
            AccessRights = rights.Access,
            Repository = source.TakeFirst(source.Topic, SchemaOrg.IncludedInDataCatalog) is { } catalog ? TakeRepository(source, catalog) : default,
            RepositoryAddress = TakeAddress(source),
            Creators = [.. source.Take(Dcterms.Creator).Concat(source.Take(SchemaOrg.Creator)).Select(agent => Person(source, CarriedAgent.Take(source, agent)))],
            HostingInstitution = Words.Of(hosting?.Names ?? []),
            HostingIdentifier = hosting?.Identifiers.Select(static identifier => identifier.Address ?? identifier.Value).FirstOrDefault(),
            Manager = manager is null ? null : Person(source, manager),
            ManagerKind = manager?.Kind ?? AgentKind.Unknown,
            ContactOrganisation = Words.Of(contact?.Agent.Names ?? []),
            ContactAddress = Words.Of(contact?.Addresses ?? []),
            Telephone = contact?.Telephone,
            Email = contact?.Email,
        };
        LoseDates(source, dates, record);
        return WithGrant(source, record);
    }

    private static CommonRecord WithGrant(CrosswalkSource source, CommonRecord record)
    {
        var field = source.Take(SchemaOrg.Funding).Select(grant => source.TakeText(grant, SchemaOrg.About)).FirstOrDefault(static address => address is not null);
        var grants = CarriedGrant.Take(source).ToList();
        foreach (var other in grants.Skip(1))
        {
            source.Lose(LossKind.NotCarried, $"grant {other.AwardNumber}", "The common items have one grant.");
        }

        if (grants.Count == 0)
        {
            return record;
        }

        var grant = grants[0];
        var known = CommonCodes.For(CommonCodes.Funders, grant.Funder?.Identifiers.Where(static one => one.Scheme == "e-Rad_funder").Select(static one => one.Value).FirstOrDefault())
            ?? grant.Funder?.Names.Select(static name => CommonCodes.Called(CommonCodes.Funders, name.LexicalForm)).FirstOrDefault(static code => code is not null);
        return record with
        {
            Funder = known?.Words ?? Words.Of(grant.Funder?.Names ?? []),
            StreamCode = grant.StreamCode,
            Program = Words.Of(grant.StreamNames),
            GrantNumber = grant.AwardNumber,
            Project = Words.Of(grant.AwardTitles),
            ProjectField = ResearchField.At(field),
        };
    }

    private static Words TakeField(CrosswalkSource source)
    {
        var subjects = CarriedSubject.Take(source).ToList();
        var field = subjects.Find(static subject => subject.Field is not null)?.Field;
        foreach (var other in subjects.Where(subject => subject.Field != field || field is null).Select(static subject => subject.Label.ToString()).Skip(field is null ? 1 : 0))
        {
            source.Lose(LossKind.NotCarried, other, "The common items have one field of research.");
        }

        return field is not null ? new Words(field.Japanese, field.English) : Words.Of(subjects.Select(static subject => subject.Label).Take(1));
    }

    private static Words TakeType(CrosswalkSource source)
    {
        var types = source.Take(Dcterms.Type);
        var known = types.Select(static type => CommonCodes.For(CommonCodes.DataTypes, (type as Iri)?.Value)).FirstOrDefault(static code => code is not null)
            ?? types.Select(static type => CommonCodes.Called(CommonCodes.DataTypes, (type as Literal)?.LexicalForm)).FirstOrDefault(static code => code is not null);
        return known?.Words ?? Words.Of(types.Select(static type => type as Literal ?? (ResourceType.At((type as Iri)?.Value) is { } other ? new Literal(other.Label, "en") : null)).OfType<Literal>());
    }

    private static string? TakeSize(CrosswalkSource source)
    {
        var stated = source.TakeLiterals(source.Topic, SchemaOrg.ContentSize, Dcterms.Extent).Select(static size => size.LexicalForm).FirstOrDefault();
        var files = source.Take(Dcat.Distribution).Select(file => (Words: source.TakeText(file, Dcterms.Extent), Bytes: source.TakeText(file, Dcat.ByteSize))).ToList();
        return stated
            ?? (files is [var only] ? only.Words ?? (only.Bytes is null ? null : only.Bytes + "B") : null)
            ?? (files.Count > 0 && files.TrueForAll(static file => long.TryParse(file.Bytes, out _)) ? files.Sum(static file => long.Parse(file.Bytes!, System.Globalization.CultureInfo.InvariantCulture)) + "B" : null);
    }

    private static Words TakeRepository(CrosswalkSource source, Term catalog)
    {
        source.Take(catalog, RdfTerms.Type);
        return Words.Of(source.TakeLiterals(catalog, Dcterms.Title, SchemaOrg.Name));
    }

    private static string TakeAddress(CrosswalkSource source)
    {
        var identifiers = source.Take(Dcterms.Identifier).Select(CrosswalkSource.Text).OfType<string>().ToList();
        var pages = source.Take(Dcat.LandingPage).Select(CrosswalkSource.Text).OfType<string>().Where(page => page != source.LandingPage).ToList();
        var chosen = identifiers.Find(static text => PersistentIdentifier.Of(text) is { Scheme: "DOI" }) ?? pages.Concat(identifiers).FirstOrDefault();
        foreach (var other in identifiers.Concat(pages).Where(text => text != chosen))
        {
            source.Lose(LossKind.NotCarried, other, "The common items have one address of the data.");
        }

        return chosen ?? source.LandingPage;
    }

    private static CommonPerson Person(CrosswalkSource source, CarriedAgent agent)
    {
        foreach (var lost in agent.Affiliations.SelectMany(static one => one.Names).Select(static name => name.ToString())
            .Concat(agent.Identifiers.Where(static one => one.Scheme != "e-Rad_Researcher").Select(static one => $"{one.Scheme} {one.Value}")))
        {
            source.Lose(LossKind.NotCarried, lost, "The common items have a person's name and researcher number alone.");
        }

        var names = agent.Names.Count > 0 ? agent.Names : Joined(agent);
        return new CommonPerson(agent.Identifiers.Where(static one => one.Scheme == "e-Rad_Researcher").Select(static one => one.Value).FirstOrDefault(), Words.Of(names));
    }

    private static List<Literal> Joined(CarriedAgent agent) => [.. agent.FamilyNames.Select(family =>
    {
        var given = agent.GivenNames.FirstOrDefault(name => name.Language == family.Language);
        var name = given is null ? family.LexicalForm : $"{family.LexicalForm}, {given.LexicalForm}";
        return family.Language is { } language ? new Literal(name, language) : new Literal(name);
    })];

    private static CarriedAgent? One(CrosswalkSource source, List<CarriedContributor> contributors, string role)
    {
        var those = contributors.FindAll(contributor => contributor.Role == role);
        foreach (var other in those.Skip(1).SelectMany(static contributor => contributor.Agent.Names))
        {
            source.Lose(LossKind.NotCarried, other.ToString(), $"The common items have one {role}.");
        }

        return those.Count > 0 ? those[0].Agent : null;
    }

    private static void LoseDates(CrosswalkSource source, List<CarriedDate> dates, CommonRecord record)
    {
        foreach (var date in dates.Where(date => date.Value != record.Date && date.Value != record.AvailableDate))
        {
            source.Lose(LossKind.NotCarried, $"{date.Type} {date.Value}", "The common items have the day of issue or update, and the day of publication.");
        }
    }
}
