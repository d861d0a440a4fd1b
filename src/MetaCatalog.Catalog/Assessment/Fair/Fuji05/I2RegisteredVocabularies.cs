namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>The metadata use namespaces, and among them one of a registered vocabulary.</summary>
internal sealed class I2RegisteredVocabularies() : FairMetric("FsF-I2-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-I2-01M-1", face.IsShown, isForbidden: face.IsHidden);
        sheet.Mark("FsF-I2-01M-2", face.UsesRegisteredVocabulary);
    }
}
