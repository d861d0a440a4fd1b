namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The landing page embeds schema.org.</summary>
internal sealed class F4Indexable() : FairMetric("FsF-F4-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F4-01M-1", face.IsShown, isForbidden: face.IsHidden);
    }
}
