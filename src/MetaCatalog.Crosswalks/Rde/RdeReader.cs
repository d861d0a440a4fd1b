using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.Rde;

/// <summary>The invoice of NIMS's Research Data Express (RDE), which ARIM uses: one record for a dataset with its sample.</summary>
/// <remarks>What the values under <c>custom</c> mean stands in the invoice's schema: <see cref="ReadWithSchema"/>.</remarks>
public sealed class RdeReader : CrosswalkReader
{
    private static readonly string[] Types = ["string", "number", "integer", "boolean", "object", "array"];

    /// <inheritdoc/>
    public override string Name => "rde";

    /// <inheritdoc/>
    public override IReadOnlyList<string> MediaTypes => [];

    /// <inheritdoc/>
    public override bool Recognizes(DocumentGlimpse glimpse)
    {
        ArgumentNullException.ThrowIfNull(glimpse);
        return IsInvoice(glimpse) || IsSchema(glimpse);
    }

    /// <summary>Whether the document is the schema of an invoice, which describes no dataset, but says what the values of an invoice are.</summary>
    internal static bool IsSchema(DocumentGlimpse glimpse) =>
        glimpse.JsonMembers.ContainsKey("properties") && !IsInvoice(glimpse)
        && (glimpse.Contains("rde.nims.go.jp"u8)
            || (glimpse.Contains("\"datasetId\""u8) && glimpse.Contains("\"basic\""u8))
            || (glimpse.Contains("\"custom\""u8) && glimpse.Contains("\"label\""u8) && glimpse.JsonMembers.ContainsKey("$schema")));

    private static bool IsInvoice(DocumentGlimpse glimpse) => glimpse.JsonMembers.ContainsKey("datasetId") && glimpse.JsonMembers.ContainsKey("basic");

    /// <summary>Reads an invoice with its schema, which gives the values under <c>custom</c> their labels and units.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="schema">Its schema (<c>invoice.schema.json</c>).</param>
    /// <param name="limits">What is allowed of each.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>As <see cref="CrosswalkReader.Read"/>; a fault of the schema is told, and the invoice read without it.</returns>
    public static ForeignReading ReadWithSchema(ReadOnlyMemory<byte> invoice, ReadOnlyMemory<byte> schema, ReadingLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var findings = new List<Finding>();
        RdeSchema labels;
        try
        {
            using var json = JsonLoading.Load(schema, limits);
            CheckTypes(json.RootElement, "", findings);
            labels = RdeSchema.Of(json.RootElement);
        }
        catch (ReadingException fault)
        {
            findings.Add(fault.Finding with { Severity = Severity.Warning });
            labels = RdeSchema.None;
        }

        try
        {
            return ReadInvoice(invoice, labels, limits, findings);
        }
        catch (ReadingException fault)
        {
            return ForeignReading.Refused([.. findings, fault.Finding]);
        }
    }

    /// <inheritdoc/>
    protected override ForeignReading ReadRecords(ReadOnlyMemory<byte> document, ReadingLimits limits, CancellationToken cancellation) =>
        NotInvoice(document) is { } fault ? ForeignReading.Refused(fault) : ReadInvoice(document, null, limits, []);

    private static ForeignReading ReadInvoice(ReadOnlyMemory<byte> document, RdeSchema? labels, ReadingLimits limits, List<Finding> findings)
    {
        using var json = JsonLoading.Load(document, limits);
        var root = json.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("basic", out _))
        {
            return ForeignReading.Refused([.. NoInvoice(root)]);
        }

        var source = new JsonSource(root);
        if (labels is null)
        {
            AskForSchema(source.Root, findings);
        }

        var record = new RdeInvoice(source.Root, labels ?? RdeSchema.None, findings).Build();
        return new ForeignReading(JsonRecords.Of(source, [source.Root], [record]), findings);
    }

    private static void AskForSchema(JsonPlace invoice, List<Finding> findings)
    {
        if (invoice.PeekMember("custom") is { Value.ValueKind: JsonValueKind.Object } custom && custom.Value.EnumerateObject().Any())
        {
            findings.Add(new Finding(
                "rde:labels",
                Severity.Info,
                new Bilingual(
                    "The values under 'custom' have neither labels nor units: those stand in invoice.schema.json. A zip archive of both is read as one.",
                    "custom の値の名称と単位は invoice.schema.json にあります。両方を zip にまとめて送ると、合わせて読み込みます。"),
                new Location(Pointer: custom.Pointer)));
        }
    }

    // The tables beside an invoice are CSV; they describe no dataset.
    private static Finding? NotInvoice(ReadOnlyMemory<byte> document)
    {
        var glimpse = new DocumentGlimpse(document);
        var first = glimpse.FirstLine;
        if (first.StartsWith("term_id,", StringComparison.Ordinal) || first.StartsWith("sample_class_id,", StringComparison.Ordinal))
        {
            return ReadingFaults.Error("rde:terms", "This is a list of RDE's terms; it describes no dataset.", "RDE の用語の一覧で、データセットの記述ではありません。", new Location(Line: 1, Column: 1));
        }

        return first.StartsWith("invoiceList_format_id", StringComparison.Ordinal)
            ? ReadingFaults.Error("rde:sheet", "This is RDE's sheet for many invoices; send each invoice as JSON.", "RDE の一括登録用の表です。インボイスを一件ずつ JSON で送ってください。", new Location(Line: 1, Column: 1))
            : null;
    }

    private static List<Finding> NoInvoice(JsonElement root)
    {
        var findings = new List<Finding>();
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("properties", out _))
        {
            CheckTypes(root, "", findings);
            findings.Add(ReadingFaults.Error(
                "rde:schema",
                "This is the schema of an RDE invoice: it names values and their units, but describes no dataset. Give the invoice with it: a zip archive of both is read as one.",
                "RDE のインボイスのスキーマです。値の名称と単位を定めるもので、データセットの記述ではありません。インボイスと合わせて zip にまとめて送ってください。",
                new Location(Pointer: "/properties")));
        }
        else
        {
            findings.Add(ReadingFaults.Error("rde:basic", "The invoice has no 'basic'.", "インボイスに basic がありません。", new Location(Pointer: "")));
        }

        return findings;
    }

    private static void CheckTypes(JsonElement schema, string pointer, List<Finding> findings)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && !Types.Contains(type.GetString()))
        {
            findings.Add(new Finding(
                "rde:schema-type",
                Severity.Warning,
                new Bilingual($"The type '{type.GetString()}' is not known. Allowed: {string.Join(", ", Types)}.", $"型「{type.GetString()}」は使えません。{string.Join("、", Types)} のいずれかです。"),
                new Location(Pointer: pointer + "/type")));
        }

        if (schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
            {
                CheckTypes(property.Value, $"{pointer}/properties/{JsonPlace.Escape(property.Name)}", findings);
            }
        }
    }
}
