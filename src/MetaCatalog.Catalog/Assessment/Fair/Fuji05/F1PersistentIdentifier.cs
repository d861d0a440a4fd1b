namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The data have a persistent identifier; that it is registered is assumed, for only its registry can tell.</summary>
internal sealed class F1PersistentIdentifier() : FairMetric("FsF-F1-02D")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F1-02D-1", face.HasPersistentIdentifier);
        sheet.Assume("FsF-F1-02D-2", face.HasPersistentIdentifier);
    }
}
