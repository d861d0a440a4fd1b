using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.LinkedData;
using MetaCatalog.Crosswalks.Reading;
using MetaCatalog.Crosswalks.SchemaDotOrg;
using MetaCatalog.Rdf.Model;
using Schema = MetaCatalog.Catalog.Vocab.SchemaOrg;

namespace MetaCatalog.Crosswalks.Bioschemas;

/// <summary>Datasets in the Bioschemas profile Dataset 1.0: schema.org with organisms and accessions, and the members that the profile demands.</summary>
public sealed class BioschemasReader : CrosswalkReader
{
    private static readonly (Iri Term, string Name)[] Minimum =
        [(Schema.Name, "name"), (Schema.Description, "description"), (Schema.Identifier, "identifier"), (Schema.Keywords, "keywords"), (Schema.License, "license"), (Schema.Url, "url")];

    /// <inheritdoc/>
    public override string Name => "bioschemas";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes { get; } = [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return SchemaOrgReader.IsDataset(glimpse) && IsProfiled(glimpse);
    }

    /// <summary>Whether the document names a profile of Bioschemas for datasets.</summary>
    internal static bool IsProfiled(DocumentGlimpse glimpse) => glimpse.Contains("bioschemas.org/profiles/Dataset"u8) || glimpse.Contains("bioschemas.org/types/Dataset"u8);

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation) =>
        SchemaOrgReader.Read(document, limits, static (reading, dataset, findings) =>
        {
            CheckMinimum(dataset, findings);
            new BioschemasTerms(reading.Record, dataset).Read();
        });

    private static void CheckMinimum(LinkedNode dataset, List<Finding> findings)
    {
        foreach (var (term, name) in Minimum.Where(one => !dataset.Take(one.Term).Any()))
        {
            findings.Add(new Finding(
                "bioschemas:minimum",
                Severity.Warning,
                new Bilingual($"The profile demands '{name}', which the dataset does not have.", $"プロファイルの必須項目「{name}」がありません。"),
                new Location(Pointer: dataset.Place.Pointer)));
        }
    }
}
