namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>Metadata and data have globally unique identifiers; the catalog's own address is one.</summary>
internal sealed class F1UniqueIdentifier() : FairMetric("FsF-F1-01MD")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F1-01MD-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-F1-01MD-2", face.DataUrl is not null);
    }
}
