using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using MetaCatalog.Rdf.Vocab;

namespace MetaCatalog.Crosswalks.Pod;

/// <summary>Reads <c>data.json</c> of Project Open Data (DCAT-US 1.1): a catalog with its datasets, or one dataset.</summary>
public sealed class PodReader : CrosswalkReader
{
    /// <inheritdoc/>
    public override string Name => "pod";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        var members = glimpse.JsonMembers;
        return !members.ContainsKey("_schema") && (glimpse.Contains("project-open-data.cio.gov"u8) || (members.ContainsKey("accessLevel") && members.ContainsKey("contactPoint")));
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation)
    {
        using var json = JsonLoading.Load(document, limits);
        var source = new JsonSource(json.RootElement);
        var datasets = source.Root.TakeItems("dataset").ToList();
        var isCatalog = datasets.Count > 0;
        if (!isCatalog && (source.Root.Value.ValueKind != System.Text.Json.JsonValueKind.Object || !source.Root.Value.TryGetProperty("title", out _)))
        {
            return ForeignReading.Refused(ReadingFaults.Error("pod:dataset", "There is neither a dataset list nor a title.", "dataset の一覧も title もありません。", new Location(Pointer: "")));
        }

        if (datasets.Count > limits.MaxRecords)
        {
            return ForeignReading.Refused(ReadingFaults.TooManyRecords(limits.MaxRecords, new Location(Pointer: datasets[limits.MaxRecords].Pointer)));
        }

        var findings = new List<Finding>();
        return new ForeignReading([.. (isCatalog ? datasets : [source.Root]).Select(dataset => new PodDataset(dataset, findings).Read())], findings);
    }
}

/// <summary>Reads one dataset.</summary>
internal sealed class PodDataset(JsonPlace dataset, List<Finding> findings)
{
    private static readonly (string Member, Iri Predicate)[] Texts =
        [("title", Dcterms.Title), ("description", Dcterms.Description), ("identifier", Dcterms.Identifier), ("rights", Dcterms.Rights), ("accrualPeriodicity", Dcterms.AccrualPeriodicity), ("isPartOf", Dcterms.IsPartOf)];

    private static readonly (string Member, Iri Predicate)[] References =
        [("license", Dcterms.License), ("landingPage", Dcat.LandingPage), ("conformsTo", Dcterms.ConformsTo), ("describedBy", PodTerms.DescribedBy), ("references", Dcterms.References), ("theme", Dcat.Theme), ("systemOfRecords", Dcterms.Relation)];

    private readonly RecordBuilder record = new(NameOf(dataset));

    /// <summary>The record.</summary>
    public ForeignRecord Read()
    {
        dataset.TakeText("@type");
        foreach (var (member, predicate) in Texts)
        {
            record.AddText(predicate, dataset.TakeText(member));
        }

        foreach (var (member, predicate) in References)
        {
            foreach (var value in dataset.TakeItems(member))
            {
                record.AddReference(record.Topic, predicate, value.Text);
            }
        }

        foreach (var keyword in dataset.TakeItems("keyword"))
        {
            record.AddText(Dcat.Keyword, keyword.Text);
        }

        foreach (var language in dataset.TakeItems("language"))
        {
            record.AddText(Dcterms.Language, language.Text);
        }

        ReadAccess();
        ReadDates();
        ReadParties();
        ReadCodes();
        foreach (var distribution in dataset.TakeItems("distribution"))
        {
            PodDistribution.Read(record, distribution);
        }

        return record.ToRecord(JsonSource.Untaken(dataset));
    }

    private static Iri? NameOf(JsonPlace dataset) =>
        dataset.TakeText("@id") is { } id && IriSyntax.IsValid(id) ? new Iri(id)
        : dataset.TakeText("identifier") is { } identifier && identifier.StartsWith("http", StringComparison.Ordinal) && IriSyntax.IsValid(identifier) ? new Iri(identifier) : null;

    private void ReadAccess()
    {
        var level = dataset.TakeText("accessLevel");
        var code = level switch { "public" => "open", "restricted public" => "restricted", "non-public" => "metadata-only", _ => null };
        if (code is not null)
        {
            record.Add(Dcterms.AccessRights, Codes.Of(Codes.AccessLevel, code));
        }
        else if (level is not null)
        {
            record.AddText(Dcterms.AccessRights, level);
            Doubt("pod:accessLevel", "accessLevel", $"\"{level}\" is no access level; public, restricted public and non-public are.", $"accessLevel「{level}」は public、restricted public、non-public のいずれでもありません。");
        }
    }

    private void ReadDates()
    {
        AddDate("issued", Dcterms.Issued);
        AddDate("modified", Dcterms.Modified);
        if (dataset.TakeText("temporal") is { } temporal)
        {
            var ends = temporal.Split('/', 2, StringSplitOptions.TrimEntries);
            var period = record.AddNode(record.Topic, Dcterms.Temporal, Dcterms.PeriodOfTime);
            record.Add(period, Dcat.StartDate, DateLiteral.Of(ends[0]));
            record.Add(period, Dcat.EndDate, ends.Length > 1 ? DateLiteral.Of(ends[1]) : null);
            record.AddText(period, Rdfs.Label, temporal);
        }

        if (dataset.TakeText("spatial") is { } spatial)
        {
            record.AddText(record.AddNode(record.Topic, Dcterms.Spatial, Dcterms.Location), Rdfs.Label, spatial);
        }
    }

    // "R/P1Y" says how often, not when: it is how POD writes a modified that repeats.
    private void AddDate(string member, Iri predicate)
    {
        if (dataset.TakeText(member) is not { } text)
        {
            return;
        }

        if (DateLiteral.Of(text) is { } date)
        {
            record.Add(predicate, date);
        }
        else
        {
            record.AddText(predicate, text);
            Doubt("crosswalk:date", member, $"\"{text}\" is no date; it is kept as it is.", $"「{text}」は日付ではありません。そのまま残します。");
        }
    }

    private void ReadParties()
    {
        if (dataset.Take("publisher") is { } publisher)
        {
            AddOrganisation(record.Topic, Dcterms.Publisher, publisher, 0);
        }

        foreach (var contact in dataset.TakeItems("contactPoint"))
        {
            contact.TakeText("@type");
            var node = record.AddNode(record.Topic, Dcat.ContactPoint, Vcard.Kind);
            record.AddText(node, Vcard.Fn, contact.TakeText("fn"));
            if (contact.TakeText("hasEmail") is { } email)
            {
                record.AddReference(node, Vcard.HasEmail, email.Contains(':', StringComparison.Ordinal) ? email : "mailto:" + email);
            }
        }
    }

    private void AddOrganisation(Term subject, Iri predicate, JsonPlace organisation, int depth)
    {
        organisation.TakeText("@type");
        var node = record.AddNode(subject, predicate, Foaf.Organization);
        record.AddText(node, Foaf.Name, organisation.TakeText("name") ?? organisation.Text);
        if (depth < 8 && organisation.Take("subOrganizationOf") is { } parent)
        {
            AddOrganisation(node, PodTerms.SubOrganizationOf, parent, depth + 1);
        }
    }

    private void ReadCodes()
    {
        foreach (var (member, predicate) in PodTerms.Codes)
        {
            foreach (var code in dataset.TakeItems(member))
            {
                record.AddText(predicate, code.Text);
            }
        }
    }

    private void Doubt(string code, string member, string en, string ja) =>
        findings.Add(new Finding(code, Severity.Warning, new Bilingual(en, ja), new Location(Pointer: $"{dataset.Pointer}/{member}")));
}
