namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>A file is in a format that its community, openness or longevity commends.</summary>
internal sealed class R13FileFormat() : FairMetric("FsF-R1.3-02D")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        var isCommended = face.Facts.Description.Distributions.Any(FileFormats.IsCommended);
        sheet.Mark("FsF-R1.3-02D-1", isCommended, isForbidden: face.MayHaveNoLink);
    }
}
