namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The access level is in the metadata; the landing page tells the one that holds.</summary>
internal sealed class A1AccessLevel() : FairMetric("FsF-A1-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-A1-01M-1", face.IsShown, isForbidden: face.IsHidden);
    }
}
