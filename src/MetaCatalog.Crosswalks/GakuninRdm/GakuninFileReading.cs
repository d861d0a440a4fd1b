using System.Text;
using System.Text.Json;
using MetaCatalog.Catalog.Validation;
using MetaCatalog.Crosswalks.CommonItems;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.GakuninRdm;

/// <summary>Reads a registered file.</summary>
internal sealed class GakuninFileReading(JsonPlace file, ReadingNotes notes)
{
    private readonly JsonPlace metadata = file.Take("metadata") ?? file;

    /// <summary>The file with its project.</summary>
    public CommonRecord Read(CommonRecord project)
    {
        NoteAccessOfMetadata();
        var number = Text("data-man-number");
        var manager = Say("data-man-name");
        return project with
        {
            DataNumber = Text("data-number"),
            Title = Say("title"),
            Date = Text("date-issued-updated"),
            Description = Say("data-description"),
            Field = Field(project),
            DataType = Coded(CommonCodes.DataTypes, "data-type"),
            Size = Text("file-size"),
            Charge = Coded(CommonCodes.Charges, "data-policy-free"),
            Licence = Text("data-policy-license"),
            Citation = Say("data-policy-cite"),
            AccessRights = Coded(CommonCodes.AccessRights, "access-rights"),
            AvailableDate = Text("available-date"),
            Repository = Say("repo-information"),
            RepositoryAddress = Text("repo-url-doi-link"),
            Creators = [.. Creators()],
            HostingInstitution = Say("hosting-inst"),
            HostingIdentifier = Text("hosting-inst-id"),
            Manager = manager.IsEmpty && number is null ? null : new CommonPerson(number, manager),
            ManagerKind = Text("data-man-type") switch { "individual" => AgentKind.Person, "organization" => AgentKind.Organisation, _ => AgentKind.Unknown },
            ContactOrganisation = Say("data-man-org"),
            ContactAddress = Say("data-man-address"),
            Telephone = Text("data-man-tel"),
            Email = Text("data-man-email"),
            Remarks = Say("remarks"),
        };
    }

    private Words Field(CommonRecord project)
    {
        var code = Text("data-research-field");
        var field = code == GakuninKeys.FieldOfProject ? project.ProjectField : ResearchField.Named(code);
        return field is null ? new Words(code, null) : new Words(field.Japanese, field.English);
    }

    private Words Coded(CommonCode[] list, string name)
    {
        var text = Text(name);
        return CommonCodes.Called(list, text)?.Words ?? new Words(text, null);
    }

    private IEnumerable<CommonPerson> Creators()
    {
        if (metadata.Take(GakuninKeys.File + "creators") is not { } place)
        {
            yield break;
        }

        var value = GakuninValue.Of(place);
        foreach (var creator in value.Value.ValueKind == JsonValueKind.String ? Parsed(value.Text) : value.Items())
        {
            var name = new Words(GakuninValue.Name(creator, "name_ja", comma: true), GakuninValue.Name(creator, "name_en", comma: false));
            var number = creator.TakeText("number");
            if (!name.IsEmpty || number is not null)
            {
                yield return new CommonPerson(number, name);
            }
        }
    }

    private static IEnumerable<JsonPlace> Parsed(string? text)
    {
        using var parsed = JsonLoading.Load(Encoding.UTF8.GetBytes(text ?? "[]"), ReadingLimits.Default);
        return [.. new JsonSource(parsed.RootElement.Clone()).Root.Items()];
    }

    // Who may see the description is for the catalog's steward to decide, so it is told and never simply left.
    private void NoteAccessOfMetadata()
    {
        if (Text("metadata-access-rights") is { } rights && rights != "open access")
        {
            notes.Builder.Lose(LossKind.NotCarried, $"{GakuninKeys.File}metadata-access-rights: {rights}", "Who may see the description is decided when the record is published.");
            notes.Doubt(
                "gakunin-rdm:metadata-access",
                () => new Location(Pointer: file.Pointer),
                $"The access right of the description itself is \"{rights}\": do not publish it to everybody.",
                $"メタデータ自体のアクセス権が「{rights}」です。公開範囲を確認してください。");
        }
    }

    private string? Text(string name) => GakuninValue.Text(metadata, GakuninKeys.File + name);

    private Words Say(string name) => GakuninValue.Words(metadata, GakuninKeys.File + name);
}
