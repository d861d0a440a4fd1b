namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The metadata come by a standard protocol; the catalog speaks HTTP.</summary>
internal sealed class A1MetadataProtocol() : FairMetric("FsF-A1-02M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-A1-02M-1", face.IsShown, isForbidden: face.IsHidden);
    }
}
