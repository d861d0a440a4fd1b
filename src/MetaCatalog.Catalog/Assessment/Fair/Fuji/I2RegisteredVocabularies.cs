namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>The metadata use a term of a registered vocabulary beside the default ones.</summary>
internal sealed class I2RegisteredVocabularies() : FairMetric("FsF-I2-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-I2-01M-2", face.UsesRegisteredVocabulary);
    }
}
