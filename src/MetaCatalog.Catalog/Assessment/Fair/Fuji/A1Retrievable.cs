namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>Metadata and data can be retrieved; that an open data link answers is assumed, for only a probe can tell.</summary>
internal sealed class A1Retrievable() : FairMetric("FsF-A1-02MD")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-A1-02MD-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Assume("FsF-A1-02MD-2", face.DataUrl is not null && face.IsForEveryone, isForbidden: !face.IsForEveryone);
    }
}
