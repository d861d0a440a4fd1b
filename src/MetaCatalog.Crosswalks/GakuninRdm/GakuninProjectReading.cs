using MetaCatalog.Crosswalks.CommonItems;
using MetaCatalog.Crosswalks.Parts;
using MetaCatalog.Crosswalks.Reading;

namespace MetaCatalog.Crosswalks.GakuninRdm;

/// <summary>Reads the project of a registration: the grant that all its files share.</summary>
internal sealed class GakuninProjectReading(JsonPlace registration)
{
    public CommonRecord Read()
    {
        var funder = GakuninValue.Text(registration, "funder");
        return new CommonRecord
        {
            Funder = CommonCodes.Called(CommonCodes.Funders, funder)?.Words ?? new Words(funder, null),
            StreamCode = GakuninValue.Text(registration, "funding-stream-code"),
            Program = GakuninValue.Words(registration, "program-name"),
            GrantNumber = GakuninValue.Text(registration, "japan-grant-number"),
            Project = GakuninValue.Words(registration, "project-name"),
            ProjectField = ResearchField.Named(GakuninValue.Text(registration, "project-research-field")),
        };
    }
}
