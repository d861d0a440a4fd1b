namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>There are metadata, and among them those for citing and for finding.</summary>
internal sealed class F2DescriptiveMetadata() : FairMetric("FsF-F2-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F2-01M-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-F2-01M-2", face.IsCitable);
        sheet.Mark("FsF-F2-01M-3", face.IsWellDescribed);
    }
}
