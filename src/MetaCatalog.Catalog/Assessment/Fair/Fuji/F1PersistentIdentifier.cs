namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>Metadata and data have persistent identifiers; that they are registered is assumed, for only their registry can tell.</summary>
internal sealed class F1PersistentIdentifier() : FairMetric("FsF-F1-02MD")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-F1-02MD-1", face.HasPersistentIdentifier);
        sheet.Assume("FsF-F1-02MD-2", face.HasPersistentIdentifier);
        sheet.Mark("FsF-F1-02MD-4", face.HasPersistentData);
        sheet.Assume("FsF-F1-02MD-5", face.HasPersistentData);
    }
}
