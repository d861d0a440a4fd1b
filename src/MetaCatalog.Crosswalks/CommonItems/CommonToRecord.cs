using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>Adds the common items to a record.</summary>
internal sealed class CommonToRecord(CommonRecord items, ReadingNotes notes, Func<Location> place)
{
    private RecordBuilder Builder => notes.Builder;

    public void Add()
    {
        CarriedTitle.AddAll(Builder, Builder.Topic, [.. items.Title.ToLiterals().Select(static text => new CarriedTitle(text, TitleKind.Main))]);
        AddGrant();
        AddIdentifiers();
        AddDescription();
        AddTypes();
        AddRights();
        AddPeople();
        if (!items.Repository.IsEmpty)
        {
            var catalog = Builder.AddNode(Builder.Topic, SchemaOrg.IncludedInDataCatalog, Dcat.CatalogClass);
            AddAll(catalog, Dcterms.Title, items.Repository);
        }
    }

    private void AddGrant()
    {
        if (items.Funder.IsEmpty && items.GrantNumber is null && items.Project.IsEmpty)
        {
            return;
        }

        var known = CommonCodes.Called(CommonCodes.Funders, items.Funder.Choose(japanese: true));
        var grant = new CarriedGrant
        {
            Funder = items.Funder.IsEmpty ? null : new CarriedAgent
            {
                Names = (known?.Words ?? items.Funder).ToLiterals(),
                Identifiers = known is null ? [] : [new AgentIdentifier("e-Rad_funder", known.Value!, null)],
                Kind = AgentKind.Organisation,
            },
            StreamCode = items.StreamCode,
            StreamScheme = items.StreamCode is null ? null : "JGN_fundingStream",
            StreamNames = items.Program.ToLiterals(),
            AwardNumber = items.GrantNumber,
            AwardTitles = items.Project.ToLiterals(),
        };
        CheckGrantNumber(grant);
        var node = grant.AddTo(Builder);
        Builder.Add(node, SchemaOrg.About, items.ProjectField is { } field ? new Iri(field.Address) : null);
    }

    private void CheckGrantNumber(CarriedGrant grant)
    {
        if (grant.AwardNumber is { } number && !grant.IsJapanGrantNumber)
        {
            notes.Doubt("identifier:check", place, $"\"{number}\" is not a Japan Grant Number: JP and letters and digits, without spaces.", $"「{number}」は体系的番号の形式（JP で始まる英数字）ではありません。");
        }
    }

    private void AddIdentifiers()
    {
        if (items.DataNumber is { } number)
        {
            new IdentifierNode(number, null).AddTo(Builder, Builder.Topic);
        }

        if (items.RepositoryAddress is not { } address)
        {
            return;
        }

        if (PersistentIdentifier.Of(address) is { Scheme: "DOI" or "HDL" } persistent)
        {
            Builder.AddText(Dcterms.Identifier, persistent.Address);
        }
        else
        {
            Builder.AddReference(Builder.Topic, Dcat.LandingPage, address);
        }
    }

    private void AddDescription()
    {
        AddAll(Builder.Topic, Dcterms.Description, items.Description);
        foreach (var remark in items.Remarks.ToLiterals())
        {
            new CarriedDescription(remark, "Other").AddTo(Builder);
        }

        AddDate("Issued", items.Date);
        AddDate("Available", items.AvailableDate);
        Builder.AddText(SchemaOrg.ContentSize, items.Size);
    }

    private void AddDate(string type, string? date)
    {
        if (date is not null)
        {
            new CarriedDate(type, notes.Date(date, place)).AddTo(Builder, Builder.Topic);
        }
    }

    private void AddTypes()
    {
        var field = ResearchField.Named(items.Field.Japanese) ?? ResearchField.Named(items.Field.English);
        if (field is not null)
        {
            Builder.Add(Dcat.Theme, new Iri(field.Address));
        }
        else
        {
            AddAll(Builder.Topic, Dcat.Keyword, items.Field);
        }

        var type = CommonCodes.Called(CommonCodes.DataTypes, items.DataType.Choose(japanese: true));
        if (type is not null)
        {
            Builder.Add(Dcterms.Type, new Iri(type.Value!));
        }
        else
        {
            AddAll(Builder.Topic, Dcterms.Type, items.DataType);
        }
    }

    private void AddRights()
    {
        var charge = CommonCodes.Called(CommonCodes.Charges, items.Charge.Choose(japanese: true));
        Builder.Add(SchemaOrg.IsAccessibleForFree, charge is null ? null : new Literal(charge.Value!, Xsd.Boolean));
        if (charge is null)
        {
            AddAll(Builder.Topic, Dcterms.Rights, items.Charge);
        }

        if (items.Licence is { } licence)
        {
            var known = CommonCodes.Called(CommonCodes.Licences, licence);
            new CarriedRights { Address = known?.Value ?? (IdentifierNode.IsIri(licence) ? licence : null), Text = known?.Value is null && !IdentifierNode.IsIri(licence) ? new Literal(known?.Code ?? licence) : null }.AddTo(Builder);
        }

        AddAll(Builder.Topic, Dcterms.Rights, items.Citation);
        var access = CommonCodes.Called(CommonCodes.AccessRights, items.AccessRights.Choose(japanese: true));
        if (access is not null)
        {
            Builder.Add(Dcterms.AccessRights, new Iri(access.Value!));
        }
        else
        {
            AddAll(Builder.Topic, Dcterms.AccessRights, items.AccessRights);
        }
    }

    private void AddPeople()
    {
        foreach (var creator in items.Creators)
        {
            Person(creator, AgentKind.Person).AddTo(Builder, Builder.Topic, Dcterms.Creator);
        }

        if (!items.HostingInstitution.IsEmpty || items.HostingIdentifier is not null)
        {
            new CarriedContributor("HostingInstitution", new CarriedAgent
            {
                Names = items.HostingInstitution.ToLiterals(),
                Identifiers = items.HostingIdentifier is { } identifier ? [Institution(identifier)] : [],
                Kind = AgentKind.Organisation,
            }).AddTo(Builder);
        }

        if (items.Manager is { } manager)
        {
            new CarriedContributor("DataManager", Person(manager, items.ManagerKind)).AddTo(Builder);
        }

        if (!items.ContactOrganisation.IsEmpty || !items.ContactAddress.IsEmpty || items.Telephone is not null || items.Email is not null)
        {
            new CarriedContact(new CarriedAgent { Names = items.ContactOrganisation.ToLiterals(), Kind = AgentKind.Organisation })
            {
                Addresses = items.ContactAddress.ToLiterals(),
                Telephone = items.Telephone,
                Email = items.Email,
            }.AddTo(Builder);
        }
    }

    private AgentIdentifier Institution(string identifier) =>
        identifier.Contains("ror.org", StringComparison.OrdinalIgnoreCase) || CheckDigit.IsRor(identifier) ? notes.Identifier("ROR", identifier, place) : new AgentIdentifier("Other", identifier, null);

    private CarriedAgent Person(CommonPerson person, AgentKind kind) => new()
    {
        Names = person.Name.ToLiterals(),
        Identifiers = person.Number is { } number ? [notes.Identifier("e-Rad_Researcher", number, place)] : [],
        Kind = kind,
    };

    private void AddAll(Term subject, Iri predicate, Words words)
    {
        foreach (var text in words.ToLiterals())
        {
            Builder.Add(subject, predicate, text);
        }
    }
}
