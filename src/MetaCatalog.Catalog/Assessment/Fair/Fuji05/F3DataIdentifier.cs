namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The metadata tell of files and where they are.</summary>
internal sealed class F3DataIdentifier() : FairMetric("FsF-F3-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F3-01M-1", face.NamesFiles, isForbidden: face.MayHaveNoLink);
        sheet.Mark("FsF-F3-01M-2", face.DataUrl is not null, isForbidden: face.MayHaveNoLink);
    }
}
