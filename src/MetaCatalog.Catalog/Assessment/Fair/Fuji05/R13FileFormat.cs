namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>A file is in a format that its community, openness or longevity commends.</summary>
internal sealed class R13FileFormat() : FairMetric("FsF-R1.3-02D")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        var files = face.Facts.Description.Distributions;
        sheet.Mark("FsF-R1.3-02D-1", files.Any(FileFormats.IsCommended), isForbidden: face.MayHaveNoLink);
        sheet.Mark("FsF-R1.3-02D-1a", files.Any(FileFormats.IsOpen), isForbidden: face.MayHaveNoLink);
        sheet.Mark("FsF-R1.3-02D-1b", files.Any(FileFormats.IsLongTerm), isForbidden: face.MayHaveNoLink);
        sheet.Mark("FsF-R1.3-02D-1c", files.Any(FileFormats.IsScientific), isForbidden: face.MayHaveNoLink);
    }
}
