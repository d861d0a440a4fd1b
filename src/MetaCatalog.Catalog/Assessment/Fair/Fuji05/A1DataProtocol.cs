namespace MetaCatalog.Catalog.Assessment.Fair.Fuji05;

/// <summary>A link to the data is by a standard protocol.</summary>
internal sealed class A1DataProtocol() : FairMetric("FsF-A1-03D")
{
    public override void Test(PublicFace face, TestSheet sheet)
    {
        sheet.Mark("FsF-A1-03D-1", face.Links.Any(Protocols.IsStandard), isForbidden: face.MayHaveNoLink);
    }
}
