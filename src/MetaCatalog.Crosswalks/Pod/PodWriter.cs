using System.Text.Json.Nodes;
using MetaCatalog.Catalog.Access;
using MetaCatalog.Catalog.Records;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Citations;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Pod;

/// <summary>Writes <c>data.json</c> of Project Open Data (DCAT-US 1.1) with one dataset; English texts, as its harvesters expect them.</summary>
public sealed class PodWriter : CrosswalkWriter
{
    /// <inheritdoc/>
    public override string Name => "pod";

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output) => JsonOutput.Write(Write(source), output);

    /// <summary>Writes a record; what could not be carried is in <see cref="CrosswalkSource.Losses"/> afterwards.</summary>
    public static JsonObject Write(CrosswalkSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new JsonObject
        {
            ["@context"] = "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
            ["@type"] = "dcat:Catalog",
            ["conformsTo"] = "https://project-open-data.cio.gov/v1.1/schema",
            ["describedBy"] = "https://project-open-data.cio.gov/v1.1/schema/catalog.json",
            ["dataset"] = new JsonArray(Dataset(source)),
        };
    }

    private static JsonObject Dataset(CrosswalkSource source)
    {
        source.Take(RdfTerms.Type);
        source.Take(Dcterms.AccessRights);
        var dataset = new JsonObject { ["@type"] = "dcat:Dataset", ["accessLevel"] = Level(source.Level) };
        Put(dataset, "title", CitedName.Best(source, source.Topic, Dcterms.Title, "en") ?? Invent(source, "title", source.Topic.Value));
        Put(dataset, "description", CitedName.Best(source, source.Topic, Dcterms.Description, "en") ?? Invent(source, "description", dataset["title"]!.GetValue<string>()));
        Put(dataset, "identifier", source.TakeText(source.Topic, Dcterms.Identifier) ?? source.Topic.Value);
        Put(dataset, "modified", Modified(source));
        Put(dataset, "issued", Day(source.TakeText(source.Topic, Dcterms.Issued)));
        AddWords(source, dataset);
        dataset["publisher"] = Publisher(source);
        dataset["contactPoint"] = Contact(source);
        Put(dataset, "license", source.Take(Dcterms.License).OfType<Iri>().FirstOrDefault()?.Value);
        Put(dataset, "rights", source.TakeText(source.Topic, Dcterms.Rights) is { Length: <= 255 } rights ? rights : null);
        Put(dataset, "landingPage", source.TakeText(source.Topic, Dcat.LandingPage) ?? source.LandingPage);
        Put(dataset, "temporal", Temporal(source));
        Put(dataset, "spatial", source.Take(Dcterms.Spatial).SelectMany(place => source.TakeLiterals(place, Rdfs.Label)).FirstOrDefault()?.LexicalForm);
        foreach (var (member, predicate) in PodTerms.Codes.Take(2))
        {
            DatasetMembers.Add(dataset, member, DatasetMembers.Plain(source.Take(predicate)));
            dataset[member] = dataset[member] is JsonValue one ? new JsonArray(one.DeepClone()) : dataset[member];
        }

        foreach (var empty in dataset.Where(static member => member.Value is null).Select(static member => member.Key).ToList())
        {
            dataset.Remove(empty);
        }

        PodFiles.AddTo(source, dataset);
        return dataset;
    }

    private static string Level(AccessLevel level) => level switch
    {
        AccessLevel.Open => "public",
        AccessLevel.MetadataOnly => "non-public",
        AccessLevel.Hidden => throw new InvalidOperationException("A hidden record is never exported."),
        _ => "restricted public",
    };

    private static void AddWords(CrosswalkSource source, JsonObject dataset)
    {
        List<string> words = [.. source.TakeLiterals(source.Topic, Dcat.Keyword, SchemaOrg.Keywords).Select(static word => word.LexicalForm).Distinct()];
        if (words.Count == 0)
        {
            words.Add(Invent(source, "keyword", "dataset"));
        }

        dataset["keyword"] = new JsonArray([.. words.Select(static word => (JsonNode)word)]);
        List<JsonNode> languages = [.. source.Take(Dcterms.Language).Select(static language => LanguageCode.ToTag(CrosswalkSource.Text(language))).OfType<string>().Distinct().Select(static tag => (JsonNode)tag)];
        if (languages.Count > 0)
        {
            dataset["language"] = new JsonArray([.. languages]);
        }
    }

    private static string Modified(CrosswalkSource source) =>
        Day(source.TakeText(source.Topic, Dcterms.Modified)) ?? Day(source.Peek(source.Topic, Dcterms.Issued).Select(CrosswalkSource.Text).FirstOrDefault()) ?? Invent(source, "modified", "1970-01-01");

    private static string? Day(string? text) => text is not null && RecordDate.Read(text, TimeSpan.Zero) is { Precision: DatePrecision.Day or DatePrecision.Instant } ? W3cDate.Of(text) : text is not null && RecordDate.Read(text, TimeSpan.Zero) is not null ? text : null;

    private static JsonObject Publisher(CrosswalkSource source)
    {
        var name = source.Take(Dcterms.Publisher).Concat(source.Take(SchemaOrg.Publisher)).Select(agent => CitedName.Take(source, agent, "en")?.Text).FirstOrDefault(static found => found is not null);
        return new JsonObject { ["@type"] = "org:Organization", ["name"] = name ?? Invent(source, "publisher", "unknown") };
    }

    private static JsonObject Contact(CrosswalkSource source)
    {
        var contact = source.TakeFirst(source.Topic, Dcat.ContactPoint);
        var name = contact is null ? null : CitedName.Take(source, contact, "en")?.Text;
        var email = contact is null ? null : source.TakeText(contact, Vcard.HasEmail);
        var address = email is null || !email.Contains('@', StringComparison.Ordinal) ? Invent(source, "contactPoint/hasEmail", "mailto:unknown@invalid.example") : email.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? email : "mailto:" + email;
        return new JsonObject { ["@type"] = "vcard:Contact", ["fn"] = name ?? Invent(source, "contactPoint/fn", "unknown"), ["hasEmail"] = address };
    }

    private static string? Temporal(CrosswalkSource source)
    {
        if (source.TakeFirst(source.Topic, Dcterms.Temporal) is not { } period || source.TakeText(period, Dcat.StartDate) is not { } start || source.TakeText(period, Dcat.EndDate) is not { } end)
        {
            return null;
        }

        source.Take(period, RdfTerms.Type);
        return $"{W3cDate.Of(start)}/{W3cDate.Of(end)}";
    }

    private static string Invent(CrosswalkSource source, string member, string value)
    {
        source.Lose(LossKind.Invented, $"{member}: {value}", "Project Open Data demands it; the record has none.");
        return value;
    }

    private static void Put(JsonObject target, string member, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            target[member] = value;
        }
    }
}
