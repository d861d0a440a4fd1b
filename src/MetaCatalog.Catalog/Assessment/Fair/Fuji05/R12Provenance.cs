namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>Provenance is told, and in PROV.</summary>
internal sealed class R12Provenance() : FairMetric("FsF-R1.2-01M")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-R1.2-01M-1", face.TellsProvenance);
        sheet.Mark("FsF-R1.2-01M-2", face.SpeaksProv);
    }
}
