namespace MetaCatalog.Catalog.Assessment.Fair.Fuji;

/// <summary>There is a licence.</summary>
internal sealed class R11Licence() : FairMetric("FsF-R1.1-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-R1.1-01M-1", face.HasLicence);
    }
}
