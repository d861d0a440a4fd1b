namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The metadata name where the data are.</summary>
internal sealed class F3DataIdentifier() : FairMetric("FsF-F3-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F3-01M-2", face.DataUrl is not null, isForbidden: face.MayHaveNoLink);
    }
}
