using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using MetaCatalog.Crosswalks.CommonItems;
using MetaCatalog.Crosswalks.Parts;

namespace MetaCatalog.Crosswalks.GakuninRdm;

/// <summary>A registration of publicly funded research data as GakuNin RDM keeps it, with the record as its one file.</summary>
public sealed class GakuninRdmWriter : CrosswalkWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override string Name => "gakunin-rdm";

    /// <inheritdoc/>
    public override string MediaType => "application/json";

    /// <inheritdoc/>
    public override string Extension => ".json";

    /// <inheritdoc/>
    public override void Write(CrosswalkSource source, Stream output)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(output);
        var record = CommonOfRecord.Take(source);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        Value(writer, "funder", Code(CommonCodes.Funders, record.Funder));
        Value(writer, "funding-stream-code", record.StreamCode);
        Value(writer, "program-name", record.Program);
        Value(writer, "japan-grant-number", record.GrantNumber);
        Value(writer, "project-name", record.Project);
        Value(writer, "project-research-field", record.ProjectField?.Code);
        Value(writer, GakuninKeys.Files, Files(record));
        writer.WriteEndObject();
    }

    // The list of files is JSON in a text, as RDM keeps it.
    private static string Files(CommonRecord record)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options with { Indented = false }))
        {
            writer.WriteStartArray();
            writer.WriteStartObject();
            writer.WriteString("path", record.DataNumber ?? record.Title.Choose(japanese: true) ?? "");
            writer.WriteStartObject("metadata");
            WriteFile(writer, record);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void WriteFile(Utf8JsonWriter writer, CommonRecord record)
    {
        Value(writer, GakuninKeys.File + "data-number", record.DataNumber);
        Value(writer, GakuninKeys.File + "title", record.Title);
        Value(writer, GakuninKeys.File + "date-issued-updated", record.Date);
        Value(writer, GakuninKeys.File + "data-description", record.Description);
        Value(writer, GakuninKeys.File + "data-research-field", ResearchField.Named(record.Field.Japanese)?.Code ?? record.Field.Choose(japanese: true));
        Value(writer, GakuninKeys.File + "data-type", Code(CommonCodes.DataTypes, record.DataType));
        Value(writer, GakuninKeys.File + "file-size", record.Size);
        Value(writer, GakuninKeys.File + "data-policy-free", Code(CommonCodes.Charges, record.Charge));
        Value(writer, GakuninKeys.File + "data-policy-license", record.Licence);
        Value(writer, GakuninKeys.File + "data-policy-cite", record.Citation);
        Value(writer, GakuninKeys.File + "access-rights", Code(CommonCodes.AccessRights, record.AccessRights));
        Value(writer, GakuninKeys.File + "available-date", record.AvailableDate);
        Value(writer, GakuninKeys.File + "repo-information", record.Repository);
        Value(writer, GakuninKeys.File + "repo-url-doi-link", record.RepositoryAddress);
        WriteCreators(writer, record.Creators);
        WritePeople(writer, record);
        Value(writer, GakuninKeys.File + "remarks", record.Remarks);
        Value(writer, GakuninKeys.File + "metadata-access-rights", "open access");
    }

    private static void WritePeople(Utf8JsonWriter writer, CommonRecord record)
    {
        Value(writer, GakuninKeys.File + "hosting-inst", record.HostingInstitution);
        Value(writer, GakuninKeys.File + "hosting-inst-id", record.HostingIdentifier);
        Value(writer, GakuninKeys.File + "data-man-type", record.ManagerKind switch { AgentKind.Person => "individual", AgentKind.Organisation => "organization", _ => null });
        Value(writer, GakuninKeys.File + "data-man-number", record.Manager?.Number);
        Value(writer, GakuninKeys.File + "data-man-name", record.Manager?.Name ?? default);
        Value(writer, GakuninKeys.File + "data-man-org", record.ContactOrganisation);
        Value(writer, GakuninKeys.File + "data-man-address", record.ContactAddress);
        Value(writer, GakuninKeys.File + "data-man-tel", record.Telephone);
        Value(writer, GakuninKeys.File + "data-man-email", record.Email);
    }

    private static void WriteCreators(Utf8JsonWriter writer, IReadOnlyList<CommonPerson> creators)
    {
        writer.WriteStartObject(GakuninKeys.File + "creators");
        writer.WriteStartArray("value");
        foreach (var creator in creators)
        {
            writer.WriteStartObject();
            writer.WriteString("number", creator.Number ?? "");
            writer.WriteString("name_ja", creator.Name.Japanese ?? "");
            writer.WriteString("name_en", creator.Name.English ?? "");
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string? Code(CommonCode[] list, Words words) =>
        CommonCodes.Called(list, words.Japanese)?.Code ?? CommonCodes.Called(list, words.English)?.Code ?? words.Choose(japanese: true);

    private static void Value(Utf8JsonWriter writer, string name, Words words)
    {
        Value(writer, name + "-ja", words.Japanese);
        Value(writer, name + "-en", words.English);
    }

    private static void Value(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteStartObject(name);
            writer.WriteString("value", value);
            writer.WriteEndObject();
        }
    }
}
