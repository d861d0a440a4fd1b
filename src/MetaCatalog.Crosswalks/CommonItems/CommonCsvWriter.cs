using System.Text;

namespace MetaCatalog.Crosswalks.CommonItems;

/// <summary>Japan's thirty common metadata items as CSV, with Japanese or English headings: every field quoted, one row a record.</summary>
public sealed class CommonCsvWriter : CrosswalkWriter
{
    private readonly bool japanese;

    private CommonCsvWriter(bool japanese) => this.japanese = japanese;

    /// <summary>With Japanese headings and words.</summary>
    public static CommonCsvWriter Japanese { get; } = new(japanese: true);

    /// <summary>With English headings and words.</summary>
    public static CommonCsvWriter English { get; } = new(japanese: false);

    /// <inheritdoc/>
    public override string Name => japanese ? "common-items-ja" : "common-items-en";

    /// <inheritdoc/>
    public override string MediaType => "text/csv";

    /// <inheritdoc/>
    public override string Extension => ".csv";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var text = new StringBuilder();
        Append(text, japanese ? CommonColumns.Japanese : CommonColumns.English);
        Append(text, Row(CommonOfRecord.Take(source)));
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private string?[] Row(CommonRecord record) =>
    [
        Say(record.Funder), record.StreamCode, Say(record.Program), record.GrantNumber, Say(record.Project),
        record.DataNumber, Say(record.Title), record.Date, Say(record.Description), Say(record.Field), Say(record.DataType), record.Size,
        Say(record.Charge), record.Licence, Say(record.Citation),
        Say(record.AccessRights), record.AvailableDate, Say(record.Repository), record.RepositoryAddress,
        Join(record.Creators.Select(creator => Say(creator.Name))), Join(record.Creators.Select(static creator => creator.Number)),
        Say(record.HostingInstitution), record.HostingIdentifier, record.Manager is null ? null : Say(record.Manager.Name), record.Manager?.Number,
        Say(record.ContactOrganisation), Say(record.ContactAddress), record.Telephone, record.Email, Say(record.Remarks),
    ];

    private string? Say(Words words) => words.Choose(japanese);

    private static string Join(IEnumerable<string?> parts)
    {
        var joined = string.Join(';', parts);
        return joined.Trim(';').Length == 0 ? "" : joined;
    }

    private static void Append(StringBuilder text, IEnumerable<string?> fields) =>
        text.AppendJoin(',', fields.Select(static field => $"\"{field?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
}
