namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The core metadata for citing and for finding are there.</summary>
internal sealed class F2DescriptiveMetadata() : FairMetric("FsF-F2-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F2-01M-2", face.IsCitable);
        sheet.Mark("FsF-F2-01M-3", face.IsWellDescribed);
    }
}
