using System.Collections.Frozen;
using System.Text.Json;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Rdf.Model;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>A JSON document that is being written: agents, relations, and members that every part of it uses.</summary>
internal sealed class DataCiteJsonPage(Utf8JsonWriter json, CrosswalkSource source)
{
    public Utf8JsonWriter Json => json;

    /// <summary>A member with a text; nothing without one.</summary>
    public void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A member with a text, and its language beside it.</summary>
    public void Text(string name, Literal? text)
    {
        Text(name, text?.LexicalForm);
        Text("lang", text?.Language);
    }

    /// <summary>A list of objects; nothing around none.</summary>
    public void List<T>(string name, IReadOnlyList<T> values, Action<T> write)
    {
        if (values.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStartObject();
            write(value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A list of texts; nothing around none.</summary>
    public void Texts(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>The value when the list has it, else another one, which is told.</summary>
    public string Listed(FrozenSet<string> list, string value, string other)
    {
        if (list.Contains(value))
        {
            return value;
        }

        source.Lose(LossKind.Changed, value, $"The JSON Schema 4.3 does not list it; {other} was written.");
        return other;
    }

    /// <summary>A general type as version 4.3 lists it.</summary>
    public string General(string type) => Listed(DataCiteNames.ResourceTypes43, type, type switch
    {
        "OutputManagementPlan" or "Book" or "BookChapter" or "ConferencePaper" or "ConferenceProceeding" or "Dissertation" or "Journal" or "JournalArticle" or "PeerReview" or "Preprint" or "Report" or "Standard" or "StudyRegistration" => "Text",
        "ComputationalNotebook" => "Software",
        "Instrument" => "PhysicalObject",
        _ => "Other",
    });

    public void Agent(CarriedAgent agent) => Agent(agent, null);

    public void Agent(CarriedAgent agent, string? role)
    {
        Text("contributorType", role);
        var name = DataCiteXmlAgents.NameOf(source, agent);
        Text("name", name);
        Text("nameType", agent.Kind switch { AgentKind.Person => "Personal", AgentKind.Organisation => "Organizational", _ => null });
        Text("givenName", DataCiteXmlAgents.SameLanguage(agent.GivenNames, name));
        Text("familyName", DataCiteXmlAgents.SameLanguage(agent.FamilyNames, name));
        List("nameIdentifiers", agent.Identifiers, identifier =>
        {
            Text("nameIdentifier", identifier.Address ?? identifier.Value);
            Text("nameIdentifierScheme", identifier.Scheme);
            Text("schemeUri", identifier.SchemeAddress ?? DataCiteNames.SchemeAddress(identifier.Scheme));
        });
        List("affiliation", agent.Affiliations, Affiliation);
    }

    public void Publisher(CarriedAgent publisher)
    {
        json.WriteString("publisher", DataCiteResource.OneName(source, publisher.Names)!.LexicalForm);
        foreach (var identifier in publisher.Identifiers)
        {
            source.Lose(LossKind.NotCarried, $"{identifier.Scheme} {identifier.Address ?? identifier.Value}", "The JSON Schema 4.3 has no identifier of a publisher.");
        }
    }

    public void Grant(CarriedGrant grant)
    {
        Text("funderName", DataCiteResource.OneName(source, grant.Funder!.Names)!.LexicalForm);
        if (DataCiteXmlAgents.OneIdentifier(source, grant.Funder.Identifiers) is { } identifier)
        {
            Text("funderIdentifier", identifier.Address ?? identifier.Value);
            Text("funderIdentifierType", DataCiteNames.FunderScheme(identifier.Scheme));
        }

        DataCiteXmlAgents.LoseStream(source, grant);
        Text("awardNumber", grant.AwardNumber);
        Text("awardUri", grant.AwardAddress);
        Text("awardTitle", DataCiteResource.OneName(source, grant.AwardTitles)?.LexicalForm);
    }

    /// <summary>Whether version 4.3 has the types that a relation needs; what it has not is told.</summary>
    public bool CanRelate(CarriedRelation relation)
    {
        if (relation.Identifier is { } identifier && DataCiteNames.RelatedIdentifierTypes43.Contains(identifier.Scheme) && DataCiteNames.RelationTypes43.Contains(relation.Type))
        {
            return true;
        }

        source.Lose(LossKind.NotCarried, $"{relation.Type} {relation.Identifier?.Scheme} {relation.Identifier?.Value}", "The JSON Schema 4.3 does not list the type of the relation or of the identifier.");
        return false;
    }

    public void Relation(CarriedRelation relation)
    {
        Text("relatedIdentifier", relation.Identifier!.Value);
        Text("relatedIdentifierType", relation.Identifier.Scheme);
        Text("relationType", relation.Type);
        Text("resourceTypeGeneral", relation.ResourceType is { } type ? General(type) : null);
        if (relation.Type is "HasMetadata" or "IsMetadataFor")
        {
            Text("relatedMetadataScheme", relation.MetadataScheme);
            Text("schemeUri", relation.SchemeAddress);
            Text("schemeType", relation.SchemeType);
        }
        else
        {
            LoseAll(relation, relation.MetadataScheme, relation.SchemeAddress, relation.SchemeType);
        }

        LoseAll(relation, [relation.Information, .. relation.Titles.Select(static title => title.LexicalForm)]);
    }

    /// <summary>Tells that a related item is lost.</summary>
    public void LoseItem(CarriedRelation relation)
    {
        var item = relation.Item!;
        LoseAll(
            relation,
            [relation.Identifier?.Value, .. item.Titles.Select(static title => title.Text.LexicalForm), item.Year, item.Volume, item.Issue, item.Number, item.FirstPage, item.LastPage, item.Publisher, item.Edition,
                .. item.Creators.SelectMany(static agent => agent.Names.Select(static name => name.LexicalForm)), .. item.Contributors.SelectMany(static one => one.Agent.Names.Select(static name => name.LexicalForm))]);
    }

    private void Affiliation(CarriedAgent affiliation)
    {
        var identifier = DataCiteXmlAgents.OneIdentifier(source, affiliation.Identifiers);
        Text("name", (DataCiteResource.OneName(source, affiliation.Names) ?? new Literal(identifier?.Address ?? ":unav")).LexicalForm);
        Text("affiliationIdentifier", identifier?.Address ?? identifier?.Value);
        Text("affiliationIdentifierScheme", identifier?.Scheme);
        Text("schemeUri", identifier is null ? null : identifier.SchemeAddress ?? DataCiteNames.SchemeAddress(identifier.Scheme));
    }

    private void LoseAll(CarriedRelation relation, params IEnumerable<string?> values)
    {
        foreach (var value in values.OfType<string>())
        {
            source.Lose(LossKind.NotCarried, $"{relation.Type} {relation.Identifier?.Value}: {value}", "The JSON Schema 4.3 has no place for it.");
        }
    }
}
