namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The data have a globally unique identifier; the address of the record is one.</summary>
internal sealed class F1UniqueIdentifier() : FairMetric("FsF-F1-01D")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F1-01D-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-F1-01D-2", face.HasUuidOrHash);
    }
}
