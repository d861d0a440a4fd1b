using MetaCatalog.Catalog.Validation;
using MetaCatalog.Catalog.Vocab;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Rdf.Iris;
using MetaCatalog.Rdf.Model;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.SchemaDotOrg;

/// <summary>Reads a <c>schema:Dataset</c> into DCAT; the dialects of schema.org (Croissant, RO-Crate) read through it too.</summary>
/// <remarks>What DCAT has no term for stays a statement with its own property. Used by one reader on one thread, once.</remarks>
internal sealed class SchemaDataset
{
    private readonly RecordBuilder record;
    private readonly SchemaAgents agents;
    private readonly SchemaCoverage coverage;
    private readonly SchemaFiles files;
    private readonly List<Finding> findings = [];

    /// <summary>Begins a record for the node, which gives it its name when that is an address.</summary>
    public SchemaDataset(LinkedDocument document, LinkedNode dataset)
    {
        var id = dataset.Id;
        record = new RecordBuilder(id is not null && IsAddress(id) ? new Iri(id) : null);
        Keeper = new StatementKeeper(document, record);
        agents = new SchemaAgents(record, Keeper);
        coverage = new SchemaCoverage(record, Keeper);
        files = new SchemaFiles(record, Keeper);
        Keeper.Describes(dataset);
        if (id is not null)
        {
            Keeper.Name(id, record.Topic);
        }
    }

    /// <summary>The record so far.</summary>
    public RecordBuilder Record => record;

    /// <summary>Defects of the document that were mended.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Keeps what nobody else takes.</summary>
    public StatementKeeper Keeper { get; }

    /// <summary>Reads files.</summary>
    public SchemaFiles Files => files;

    /// <summary>Reads the members of the dataset that DCAT has terms for; call <see cref="ToRecord"/> afterwards.</summary>
    public void Read(LinkedNode dataset)
    {
        ReadWords(dataset);
        ReadIdentifiers(dataset);
        agents.Read(dataset);
        ReadDates(dataset);
        ReadRights(dataset);
        coverage.Read(dataset);
        files.Read(dataset);
    }

    /// <summary>Keeps the rest of the dataset, and closes the record.</summary>
    /// <param name="dataset">The node of the dataset.</param>
    /// <param name="alone">Whether the document describes nothing else, so that all that is left of it is this record's loss.</param>
    public ForeignRecord ToRecord(LinkedNode dataset, bool alone = true)
    {
        Keeper.KeepRest(dataset, record.Topic);
        return record.ToRecord(alone ? dataset.Document.Source.Untaken() : JsonSource.Untaken(dataset.Place));
    }

    private void ReadWords(LinkedNode dataset)
    {
        AddWords(dataset.Take(Schema.Name), Dcterms.Title);
        AddWords(dataset.Take(Schema.AlternateName), Dcterms.Alternative);
        AddWords(dataset.Take(Schema.Description), Dcterms.Description);
        foreach (var keyword in dataset.Take(Schema.Keywords))
        {
            AddKeyword(keyword);
        }

        foreach (var subject in dataset.Take(Schema.About))
        {
            AddSubject(subject);
        }

        AddWords(dataset.Take(Schema.Version), Dcat.Version, withLanguage: false);
        foreach (var language in dataset.Take(Schema.InLanguage))
        {
            record.AddText(Dcterms.Language, language.Text ?? language.Node?.TakeText(Schema.AlternateName) ?? language.Node?.TakeText(Schema.Name));
        }
    }

    private void AddWords(IEnumerable<LinkedValue> values, Iri predicate, bool withLanguage = true)
    {
        foreach (var value in values)
        {
            record.AddText(predicate, value.Text, withLanguage ? value.TextLanguage : null);
        }
    }

    // One text may hold several keywords, "typically delimited by commas" (schema.org).
    private void AddKeyword(LinkedValue keyword)
    {
        if (keyword.IsNode)
        {
            AddSubject(keyword);
            return;
        }

        foreach (var word in keyword.Text?.Split(',', StringSplitOptions.TrimEntries) ?? [])
        {
            record.AddText(Dcat.Keyword, word, keyword.TextLanguage);
        }
    }

    private void AddSubject(LinkedValue subject)
    {
        if (subject.Node is not { } node)
        {
            record.AddText(Dcat.Keyword, subject.Text, subject.TextLanguage);
            return;
        }

        _ = new LinkedNode(subject.Document, subject.Place).Id;
        var term = Keeper.TermOf(node);
        record.Add(Dcat.Theme, term);
        if (Keeper.Describes(node))
        {
            foreach (var name in node.Take(Schema.Name))
            {
                record.AddText(term, Skos.PrefLabel, name.Text, name.TextLanguage);
            }

            Keeper.KeepRest(node, term);
        }
    }

    private void ReadIdentifiers(LinkedNode dataset)
    {
        foreach (var identifier in dataset.Take(Schema.Identifier))
        {
            if (identifier.Node is { } node)
            {
                AddIdentifier(node);
            }
            else
            {
                record.AddText(Dcterms.Identifier, identifier.Text);
            }
        }

        if (record.Topic is Iri { } topic && PersistentIdentifier.Of(topic.Value) is { Scheme: "DOI" } && !record.Graph.Objects(topic, Dcterms.Identifier).Any())
        {
            record.AddText(Dcterms.Identifier, topic.Value);
        }

        foreach (var url in dataset.Take(Schema.Url))
        {
            record.AddReference(record.Topic, Dcat.LandingPage, url.Reference);
        }
    }

    private void AddIdentifier(LinkedNode node)
    {
        var value = node.TakeText(Schema.Value) ?? node.TakeText(Schema.Url) ?? node.Id;
        var address = node.TakeText(Schema.Url);
        if (PersistentIdentifier.Of(value) is { } persistent && (address is null || PersistentIdentifier.Of(address) == persistent))
        {
            _ = (node.TakeText(Schema.PropertyId), node.Id, node.Types.Count());
            record.AddText(Dcterms.Identifier, value);
            return;
        }

        var other = record.AddNode(record.Topic, Adms.Identifier, Adms.IdentifierClass);
        record.AddText(other, Skos.Notation, value);
        record.AddReference(other, Schema.Url, address);
        _ = node.Types.Count();
        Keeper.KeepRest(node, other);
    }

    private void ReadDates(LinkedNode dataset)
    {
        AddDates(dataset, Schema.DatePublished, Dcterms.Issued);
        AddDates(dataset, Schema.DateModified, Dcterms.Modified);
        AddDates(dataset, Schema.DateCreated, Dcterms.Created);
    }

    private void AddDates(LinkedNode dataset, Iri term, Iri predicate)
    {
        foreach (var date in dataset.Take(term))
        {
            if (date.Text is { } text)
            {
                record.Add(predicate, DateLiteral.Of(text) ?? NoDate(text, date));
            }
        }
    }

    private Literal NoDate(string text, LinkedValue place)
    {
        findings.Add(new Finding("crosswalk:date", Severity.Warning, new Bilingual($"\"{text}\" is no date; it is kept as it is.", $"「{text}」は日付ではありません。そのまま残します。"), new Location(Pointer: place.Place.Pointer)));
        return new Literal(text);
    }

    private void ReadRights(LinkedNode dataset)
    {
        foreach (var licence in dataset.Take(Schema.License))
        {
            SchemaFiles.AddLicence(record, Keeper, record.Topic, licence);
        }

        foreach (var kind in dataset.Take(Schema.AdditionalType))
        {
            record.AddReference(record.Topic, kind.Reference?.StartsWith("http://purl.org/coar/", StringComparison.Ordinal) == true ? Dcterms.Type : Schema.AdditionalType, kind.Reference);
        }

        foreach (var condition in dataset.Take(Schema.ConditionsOfAccess))
        {
            var text = condition.Reference;
            record.AddReference(record.Topic, text is not null && IsAddress(text) ? Dcterms.AccessRights : Schema.ConditionsOfAccess, text);
        }
    }

    private static bool IsAddress(string text) => IriSyntax.IsValid(text) && !text.StartsWith("_:", StringComparison.Ordinal) && !text.StartsWith("file:", StringComparison.OrdinalIgnoreCase);
}
