using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.DataCite;

/// <summary>DataCite Metadata Schema as JSON, within the JSON Schema 4.3, the last that DataCite published; what later versions added is told as lost.</summary>
public sealed class DataCiteJsonWriter : CrosswalkWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override string Name => "datacite-json";

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.datacite.datacite+json";

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        var resource = DataCiteOfRecord.Take(source);
        using var json = new Utf8JsonWriter(output, Options);
        var page = new DataCiteJsonPage(json, source);
        json.WriteStartObject();
        WriteTypes(page, resource);
        WriteIdentifiers(page, resource);
        page.List("creators", resource.Creators, page.Agent);
        page.List("titles", resource.Titles, title => WriteTitle(page, title));
        page.Publisher(resource.Publisher!);
        json.WriteString("publicationYear", resource.PublicationYear);
        page.List("subjects", resource.Subjects, subject => WriteSubject(page, subject));
        page.List("contributors", resource.Contributors, contributor => page.Agent(contributor.Agent, page.Listed(DataCiteNames.ContributorTypes43, contributor.Role ?? "Other", "Other")));
        page.List("dates", resource.Dates, date => WriteDate(page, date));
        page.Text("language", resource.Language);
        WriteRelations(page, resource);
        page.Texts("sizes", resource.Sizes);
        page.Texts("formats", resource.Formats);
        page.Text("version", resource.Version);
        page.List("rightsList", resource.Rights, rights => WriteRights(page, rights));
        page.List("descriptions", resource.Descriptions, description => WriteDescription(page, description));
        page.List("geoLocations", resource.Places.SelectMany(DataCiteJsonPlaces.Split).ToList(), place => DataCiteJsonPlaces.Write(json, place));
        page.List("fundingReferences", resource.Grants.Where(static grant => grant.Funder is { Names.Count: > 0 }).ToList(), page.Grant);
        json.WriteString("schemaVersion", DataCiteNames.Namespace);
        json.WriteEndObject();
    }

    private static void WriteTypes(DataCiteJsonPage page, DataCiteResource resource)
    {
        page.Json.WriteStartObject("types");
        page.Json.WriteString("resourceType", resource.TypeText ?? resource.GeneralType);
        page.Json.WriteString("resourceTypeGeneral", page.General(resource.GeneralType!));
        page.Json.WriteEndObject();
    }

    private static void WriteIdentifiers(DataCiteJsonPage page, DataCiteResource resource)
    {
        page.List("identifiers", [resource.Identifier!], identifier =>
        {
            page.Text("identifier", identifier.Scheme == "DOI" ? identifier.Address ?? identifier.Value : identifier.Value);
            page.Text("identifierType", identifier.Scheme);
        });
        page.List("alternateIdentifiers", resource.AlternateIdentifiers.Distinct().ToList(), identifier =>
        {
            page.Text("alternateIdentifier", identifier.Value);
            page.Text("alternateIdentifierType", identifier.Scheme ?? "Local");
        });
    }

    private static void WriteTitle(DataCiteJsonPage page, CarriedTitle title)
    {
        page.Text("title", title.Text);
        page.Text("titleType", title.Kind switch { TitleKind.Alternative => "AlternativeTitle", TitleKind.Subtitle => "Subtitle", TitleKind.Translated => "TranslatedTitle", _ => null });
    }

    private static void WriteSubject(DataCiteJsonPage page, CarriedSubject subject)
    {
        page.Text("subject", subject.Label);
        page.Text("subjectScheme", subject.Scheme ?? (subject.Field is null ? null : "e-Rad_field"));
        page.Text("schemeUri", subject.SchemeAddress);
        page.Text("valueUri", subject.Address ?? subject.Field?.Address);
        page.Text("classificationCode", subject.Code ?? subject.Field?.Code);
    }

    private static void WriteDate(DataCiteJsonPage page, CarriedDate date)
    {
        page.Text("date", date.Value);
        page.Text("dateType", page.Listed(DataCiteNames.DateTypes43, date.Type, "Other"));
        page.Text("dateInformation", date.Information);
    }

    private static void WriteRelations(DataCiteJsonPage page, DataCiteResource resource)
    {
        foreach (var item in resource.Relations.Where(static relation => relation.Item is not null))
        {
            page.LoseItem(item);
        }

        page.List("relatedIdentifiers", resource.Relations.Where(relation => relation.Item is null && page.CanRelate(relation)).ToList(), page.Relation);
    }

    private static void WriteRights(DataCiteJsonPage page, CarriedRights rights)
    {
        page.Text("rights", rights.Text);
        page.Text("rightsUri", rights.Address);
        page.Text("rightsIdentifier", rights.Identifier);
        page.Text("rightsIdentifierScheme", rights.Scheme);
        page.Text("schemeUri", rights.SchemeAddress);
    }

    private static void WriteDescription(DataCiteJsonPage page, CarriedDescription description)
    {
        page.Text("description", description.Text);
        page.Text("descriptionType", description.Kind);
    }
}
