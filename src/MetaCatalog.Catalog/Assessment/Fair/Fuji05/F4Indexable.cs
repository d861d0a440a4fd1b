namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The landing page embeds schema.org, and DataCite has the metadata of what has a DOI; the latter is assumed.</summary>
internal sealed class F4Indexable() : FairMetric("FsF-F4-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F4-01M-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Assume("FsF-F4-01M-2", face.HasDoi);
    }
}
