namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>There is a licence, and it is a known one.</summary>
internal sealed class R11Licence() : FairMetric("FsF-R1.1-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-R1.1-01M-1", face.HasLicence);
        sheet.Mark("FsF-R1.1-01M-2", face.HasKnownLicence);
    }
}
